import { agreement, agreementErrors, agreementFields, agreementRefusals } from './agreement/texts.nl.ts'
import { askedFirst, leadChange, leadErrors, leadFields } from './lead/texts.nl.ts'
import { templateErrors, templateFields, templateRefusals, templates } from './templates/texts.nl.ts'
import { ending, endingErrors, endingFields, endingRefusals } from './ending/texts.nl.ts'
import { missed } from './missed/texts.nl.ts'
import { self, selfFields, selfRefusals } from './self/texts.nl.ts'
import { board, boardFields } from './board/texts.nl.ts'

/** Words of the rooms around the plan itself: agreement, columns. */
export const room = { agreement, board, ending, leadChange, askedFirst, missed, self, templates }
export const roomFields = { ...agreementFields, ...boardFields, ...selfFields, ...endingFields, ...leadFields, ...templateFields }
export const roomErrors = { ...agreementErrors, ...endingErrors, ...leadErrors, ...templateErrors }
export const roomRefusals = { ...agreementRefusals, ...endingRefusals, ...templateRefusals, ...selfRefusals }
