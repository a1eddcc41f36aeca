import { agreement, agreementErrors, agreementFields, agreementRefusals } from './agreement/texts.en.ts'
import { askedFirst, leadChange, leadErrors, leadFields } from './lead/texts.en.ts'
import { templateErrors, templateFields, templateRefusals, templates } from './templates/texts.en.ts'
import { ending, endingErrors, endingFields, endingRefusals } from './ending/texts.en.ts'
import { missed } from './missed/texts.en.ts'
import { self, selfFields, selfRefusals } from './self/texts.en.ts'
import { board, boardFields } from './board/texts.en.ts'

/** Words of the rooms around the plan itself: agreement, columns. */
export const room = { agreement, board, ending, leadChange, askedFirst, missed, self, templates }
export const roomFields = { ...agreementFields, ...boardFields, ...selfFields, ...endingFields, ...leadFields, ...templateFields }
export const roomErrors = { ...agreementErrors, ...endingErrors, ...leadErrors, ...templateErrors }
export const roomRefusals = { ...agreementRefusals, ...endingRefusals, ...templateRefusals, ...selfRefusals }
