import type { Translation } from '../../../platform/texts.ts'
import type { chanceErrors as errorsNl, chanceFields as fieldsNl, chances as nl } from './texts.nl.ts'

/** Words for figures on the chance of work. */
export const chances: Translation<typeof nl> = {
  title: 'Chance of work per group of occupations',
  lead: 'Figures from others, such as the tension indicator of UWV. People and guides read them at “Work that fits this”, with the source and the day. Only fill in what you saw in a source.',
  none: 'This region has no figures yet. Each occupation then says: no figure.',
  add: 'Add a figure',
  group: 'Group of occupations',
  codes: 'ISCO-08',
  chance: 'Chance',
  source: 'Source',
  day: 'Figure of',
  old: 'more than half a year old',
  change: 'Change',
  save: 'Save the figure',
  remove: 'Take away',
  removeLead: 'The occupations of this group then say again: no figure, or the figure of an earlier day.',
  file: 'Many figures at once',
  fileLead:
    'A CSV or Excel file (.xlsx) with the columns beroepsgroep, isco, verhouding, spanning, bron and datum. Figures of the same group and day are replaced.',
  fileSave: 'Import the file',
}
export const chanceFields: Translation<typeof fieldsNl> = {
  occupationGroup: { label: 'Which group of occupations?', hint: 'As the source calls it.' },
  chanceCodes: {
    label: 'Which codes of ISCO-08 belong to it?',
    hint: 'One to four digits for each code, with a space between them. For example: 711 7115',
  },
  ratio: {
    label: 'How many vacancies for each job seeker?',
    hint: 'The ratio of the tension indicator, for example 2.4. The chance follows from it.',
  },
  tension: {
    label: 'Or: which class does the source name?',
    options: {
      'very-loose': 'very loose: small chance',
      loose: 'loose: less good chance',
      average: 'average chance',
      tight: 'tight: good chance',
      'very-tight': 'very tight: very good chance',
    },
  },
  chanceSource: {
    label: 'Which source?',
    hint: 'So that somebody else can find it. For example: UWV tension indicator, third quarter of 2026',
  },
  asOf: { label: 'Of which day is the figure?' },
  cijfers: { label: 'File' },
}
export const chanceErrors: Translation<typeof errorsNl> = {
  chanceFigure: 'Fill in the ratio, or choose the class.',
  chanceAhead: 'This day is still to come.',
  chanceTwice: 'There is a figure of this group and day already. Change that one.',
  chanceFileNone: 'Choose a CSV or Excel file with figures.',
  chanceFileColumns: 'This file lacks columns. It needs: beroepsgroep, isco, verhouding, spanning, bron and datum.',
  chanceFileRow: ({ lines }) =>
    `Nothing was read: these lines are not right, with their column: ${lines}. A day is dd-mm-yyyy or yyyy-mm-dd. Mend them and send the file again.`,
}
