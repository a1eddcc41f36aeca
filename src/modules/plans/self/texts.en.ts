import type { self as nl, selfFields as nlFields, selfRefusals as nlRefusals } from './texts.nl.ts'

/** Words for signing up for a service oneself. */
export const self: typeof nl = {
  title: 'Sign up yourself',
  lead: 'You can sign up for a service yourself. Your regular contact reads this and sends it on. Then no conversation is needed first.',
  submit: 'I sign up myself',
  search: 'Search for a service',
  none: 'You have not signed up for anything yourself yet.',
  mine: 'What you signed up for',
  theirs: 'Signed up for this themselves',
  basis: 'What this referral rests on',
  on: (moment: string) => `Own sign-up of ${moment}`,
  taken: 'Your regular contact has referred you for this.',
  readBy: (day) => `Your regular contact reads this by ${day}.`,
  readLate: (day) =>
    `Your regular contact was to read this by ${day}. That has not happened yet. You can call: the number is on your overview.`,
  takeBack: 'Take my sign-up back',
  alone: {
    title: 'Or arrange it yourself',
    lead: 'This provider takes people who come directly. You get in touch yourself. Your regular contact need not do anything, and nothing of your file goes to the provider.',
    phone: 'Phone',
    email: 'Mail',
    website: 'Website',
    submit: 'Put it in my plan as a step',
    step: (service: string) => `Arrange it myself: ${service}`,
  },
  step: (service: string) => `Read the sign-up: ${service}`,
}
export const selfFields: typeof nlFields = {
  selfBy: { label: 'When do you want to do this?', hint: 'It becomes a step in your plan. You do not have to do this.' },
  selfWords: { label: 'Why do you want this?', hint: 'Do not write about your health. Your regular contact reads this.' },
}
export const selfRefusals: typeof nlRefusals = {
  selfTaken: 'Your regular contact has referred you already. No longer wanted? Then withdraw that referral, at your plan.',
  notDirectly: 'This provider takes people by a regular contact only.',
  selfConfidential: 'For this help you call or mail yourself. Then it stays between you and who helps you.',
}
