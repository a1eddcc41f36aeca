import { plural } from '../../../platform/languages.ts'
import type { Translation } from '../../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  title: 'The same instrument, per municipality',
  lead: 'Instruments of municipalities and UWV in this region side by side: where are they the same, where do they differ, and where are they not there?',
  summary: (several, different) =>
    several === 0
      ? 'No instrument is carried out in more than one way here.'
      : `${plural('en', several, { one: '1 instrument is', other: `${several} instruments are` })} carried out in more than one way here. ${plural('en', different, { one: '1 of them differs', other: `${different} of them differ` })} per municipality.`,
  instrument: 'Instrument',
  there: 'Municipalities',
  of: (covered, all) => `${covered} of ${all}`,
  ways: 'Ways',
  differsIn: 'Differs in',
  nothing: 'nothing',
  one: 'there is one way',
  none: 'No instrument in this region has a name of the list yet. Providers choose it at their offer, under Words.',
  absent: 'Instruments that are not here',
  absentLead: 'These are in the list, but nobody in the region offers them publicly.',
  whiteSpots: 'Where this instrument is not',
  everywhere: 'This instrument is there in each municipality of the region.',
  report: 'Report what is missing here',
  different: 'Where it differs',
  count: (n) => plural('en', n, { one: '1 difference', other: `${n} differences` }),
  same: 'The same everywhere',
  noDifferences: 'There is no difference in price, conditions, duration or target group.',
  sideBySide: 'Side by side',
  allOf: 'the whole region',
  offer: 'Way',
  contact: 'Contact',
  how: 'How to make it the same',
  steps: [
    'Choose one way as the example with the organisations above: the same price, conditions, duration and papers.',
    'Each organisation changes its offer at My offers. Who copies the offer for another place keeps the copy tied to the example: each difference stays visible.',
    'The regional coordinator approves the changes. Then they are on this page at once. Questions about it go to the region:',
  ],
  documents: 'Papers',
  back: 'All instruments',
}
