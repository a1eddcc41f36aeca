import type { Translation } from '../../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  title: 'Open data of services',
  lead: 'All public services are open data by the standard HSDS 3.0. Everybody may use them, without a key.',
  feed: 'Services as JSON',
  dump: 'Everything in one file',
  nights: 'The last 30 nights',
  summary: (reached, all, share) => `On ${reached} of ${all} nights everything could be read (${share}).`,
  valid: (items, invalid) => `Of ${items} items that were read ${invalid} were not by the standard.`,
  speed: (middle, slowest) => `A page of 100 items mostly came within ${middle}. The longest took ${slowest}.`,
  ours: (nights) =>
    nights === 1
      ? 'On 1 other night we could not look ourselves. It does not count.'
      : `On ${nights} other nights we could not look ourselves. They do not count.`,
  notLooked: 'not looked at',
  none: 'Nobody looked yet. That happens every night.',
  night: 'Night',
  reached: 'Readable',
  yes: 'yes',
  no: 'no',
  items: 'Items read',
  invalid: 'Not by the standard',
  median: 'Response time, middle',
  slowest: 'Response time, longest',
  ms: (figure) => `${figure} ms`,
  noAnswer: 'no answer',
  findings: (date) => `Not by the standard on ${date}`,
  finding: (list, id, fields) => `${list}, ${id}: ${fields}`,
  zip: 'Everything as tables (CSV in a zip)',
  how: 'Every night we read all lists from outside, 100 items at a time, and look whether each is by the standard.',
}
