import type { nl } from './texts.nl.ts'
import { en as book } from './book/texts.en.ts'
import { en as invite } from './invite/texts.en.ts'
import { en as papers } from './papers/texts.en.ts'
import { en as ready } from './ready/texts.en.ts'

/** Words of setting a region up. */
export const en: typeof nl = {
  book,
  invite,
  papers,
  ready,
  refusals: {
    notReady: 'The region is not ready to open yet. See what still lacks.',
    realPeople:
      'This region has files of people or questions of employers already. Practising is only possible while there is nothing real.',
    bookIsDone: 'This sheet was taken in already.',
    nothingInBook: 'There is nothing to take in. Look the sheet over again.',
  },
  fields: {},
  errors: {
    bookNeeded: 'Choose a file.',
    bookTooLarge: 'This file is too large. At most 2 MB.',
    bookUnreadable: 'We cannot read this file. Save it as Excel (.xlsx), or as a zip with CSV.',
    noSheets: 'There is no sheet in this file that we know. Use the sheet you can download here.',
  },
}
