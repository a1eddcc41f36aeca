import type { missed as nl } from './texts.nl.ts'

/** Words of missed clocks of which a coordinator heard. */
export const missed: typeof nl = {
  title: 'Deadlines that passed',
  about:
    'You got a notice of these. You see the number and the organisation, no persons. Do you want to hear no more of a file? Then make it silent. Of the other files you go on getting notices.',
  back: 'Notices by mail',
  none: 'You got no notice of a deadline in the last 60 days.',
  what: 'About',
  referral: (reference) => `Referral ${reference}`,
  lead: 'Question to become the regular contact',
  silent: 'File that you made silent',
  organisation: 'Organisation',
  on: 'When',
  notices: 'Notices',
  goesOn: 'On',
  off: 'Silent',
  change: 'Change',
  mute: 'No more notices of this file',
  unmute: 'Notices of this file again',
}
