import type { Translation } from '../../../platform/texts.ts'
import type { chanceErrors as errorsNl, chanceFields as fieldsNl, chances as nl } from './texts.nl.ts'

/** Words for figures on the chance of work. */
export const chances: Translation<typeof nl> = {
  title: 'Chance of work per group of occupations',
  lead: 'Figures of others, such as the tension indicator of UWV. People and guides read them with “Work that fits this”, with the source and the day. Fill in only what you saw in a source.',
  none: 'This region has no figures yet. Each occupation then says: no figure.',
  add: 'Put down a figure',
  group: 'Group of occupations',
  codes: 'ISCO-08',
  chance: 'Chance',
  source: 'Source',
  day: 'Of',
  old: 'more than half a year old',
  change: 'Change',
  save: 'Save the figure',
  remove: 'Take away',
  removeLead: 'The occupations of this group then say again: no figure, or the figure of an earlier day.',
  file: 'Many figures at once',
  fileLead:
    'A CSV or Excel file (.xlsx) with the columns beroepsgroep, isco, verhouding, spanning, bron and datum. What there was of the same group and day is replaced.',
  fileSave: 'Read the file',
}
export const chanceFields: Translation<typeof fieldsNl> = {
  occupationGroup: { label: 'Which group of occupations?', hint: 'As the source calls it.' },
  chanceCodes: {
    label: 'Which codes of ISCO-08 belong to it?',
    hint: 'One to four figures a code, with a space between. For example: 711 7115',
  },
  ratio: {
    label: 'How many vacancies to each job seeker?',
    hint: 'The ratio of the tension indicator, for example 2.4. The chance follows from it.',
  },
  tension: {
    label: 'Or: which class does the source say?',
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
    hint: 'So that somebody else finds it. For example: UWV tension indicator, third quarter of 2026',
  },
  asOf: { label: 'Of which day is the figure?' },
  cijfers: { label: 'File' },
}
export const chanceErrors: Translation<typeof errorsNl> = {
  chanceFigure: 'Fill in the ratio, or choose the class.',
  chanceAhead: 'This day is still to come.',
  chanceTwice: 'There is a figure of this group and day already. Change that one.',
  chanceFileNone: 'Choose a CSV or Excel file with figures.',
  chanceFileColumns: 'Columns lack in this file. Needed are: beroepsgroep, isco, verhouding, spanning, bron and datum.',
  chanceFileRow: 'A line of this file is not right. Nothing was read. Look at: isco, verhouding or spanning, bron and datum (yyyy-mm-dd).',
}
