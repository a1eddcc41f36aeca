import type { Translation } from '../../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  title: 'Offers in the region',
  lead: 'Providers keep their own offers. What matters takes effect when you say yes.',
  waiting: 'Waits for your decision',
  noneWaiting: 'Nothing waits for a decision.',
  small: 'Small changes of late',
  noneSmall: 'Nothing has changed.',
  when: 'When',
  rooms: [],
  proposedBy: (by, organisation) => (by ? `Proposed by ${by}, ${organisation}.` : `Proposed by ${organisation}.`),
  oldAndNew: 'What changes?',
  asItStands: 'The offer as it stands',
  decide: 'Your decision',
  decideNow: 'Save the decision',
  decideFields: {
    decision: { label: 'Decision', options: { approve: 'Approve', reject: 'Turn down' } },
    reason: { label: 'Why?', hint: 'Needed when you turn it down. The provider reads this.' },
  },
}
