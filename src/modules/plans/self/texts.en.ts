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
  step: (service: string) => `Signed up for ${service}: look at this`,
}
export const selfFields: typeof nlFields = {
  selfWords: { label: 'Why do you want this?', hint: 'Do not write about your health. Your regular contact reads this.' },
}
export const selfRefusals: typeof nlRefusals = {
  selfConfidential: 'For this help you call or mail yourself. Then it stays between you and who helps you.',
}
