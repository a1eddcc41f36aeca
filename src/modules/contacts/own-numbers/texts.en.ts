import type { nl } from './texts.nl.ts'

export const en: typeof nl = {
  title: 'Search by your case number',
  lead: 'You find what your organisation knows by this number: handovers, conversations and tasks. Other organisations do not see your numbers.',
  nothing: (typed) => `Your organisation knows nothing by ${typed}.`,
  person: 'Person',
  kind: 'What',
  kinds: { handover: 'Handover', contact: 'Conversation', task: 'Task' },
  is: (number) => `Your case number: ${number}`,
  none: 'Add your own case number',
  save: 'Keep number',
  copy: 'Copy for your system',
  copyLead: 'This is all that is in the copy.',
}
