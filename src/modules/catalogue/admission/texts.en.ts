import type { Translation } from '../../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  title: 'New providers that wait',
  lead: 'A new provider is let in by two workers: one proposes, another looks along. Then the provider gets the invitation.',
  waiting: 'Waits for a second worker',
  none: 'Nobody waits.',
  decided: 'Decided',
  region: 'Region',
  proposedBy: 'Proposed by',
  next: 'What now',
  result: 'Outcome',
  byYou: 'You proposed this. Somebody else decides.',
  forYou: 'You can decide',
  manage: 'Manage',
  known: 'Known',
  knownSays: 'This organisation is known already. Its offers were taken over from another catalogue, or it works in another region.',
  states: {
    waiting: 'Waits',
    admitted: 'Let in, the invitation was sent',
    refused: 'Not let in',
    withdrawn: 'Withdrawn',
  },
  secondNeeded: 'You proposed this. Another worker decides, as two people look at a new provider.',
  asked: (desk) => `Asked to look along: ${desk}.`,
  decide: 'May this provider work in the region?',
  alone: 'Is there nobody else in your region?',
  aloneLead: 'Ask another region or the national desk to look along. They then decide on this provider.',
  askNow: 'Ask to look along',
  nationalDesk: 'National desk',
  withdraw: 'Withdraw this proposal',
  fields: {
    admits: { label: 'Decision', options: { admitted: 'Let in', refused: 'Do not let in' } },
    reason: { label: 'Why not?', hint: 'Whoever proposed it reads this.' },
    desk: { label: 'Who looks along?' },
  },
}
