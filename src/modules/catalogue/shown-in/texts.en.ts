import type { Translation } from '../../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  title: 'Offers that can be shown with you',
  lead: 'Another region answers for the content of these offers. You decide whether they are shown with you and whether guides refer to them.',
  waiting: 'Waits for your decision',
  noneWaiting: 'Nothing waits.',
  decided: 'Decided already',
  where: 'Where',
  now: 'Now',
  otherwise: 'If nobody decides',
  becomes: { shown: 'After that it is shown by itself', refused: 'After that it is not shown' },
  states: { waiting: 'Not shown yet', shown: 'Shown', refused: 'Not shown' },
  byTerm: { shown: 'Shown, as nobody said no before the date', refused: 'Not shown, as nobody said yes before the date' },
  country: 'The whole country',
  answersFor: (organisation, home) => (home ? `${organisation}. Answers for the content: ${home}.` : organisation),
  decideBefore: (date) => `Decision by ${date}.`,
  decide: 'Is this shown with you?',
  whole: 'See the whole offer',
  whereShown: 'Where else this is shown',
  whereShownLead: 'The region that made this public decides on its content. Each other region decides whether it is shown there.',
  hidden: 'This region does not show this offer',
  hiddenYet: 'This region does not show this offer yet',
  hiddenLead: 'Nobody is referred to it from this region.',
  fields: {
    shows: { label: 'Is this in what you offer?', options: { shown: 'Yes, show it', refused: 'No, not with us' } },
    reason: { label: 'Why not?', hint: 'The provider and visitors read this.' },
  },
}
