/** The course of a referral, in the copy of one's own file. */
export const referralNames = {
  intakeOn: 'First talk on',
  intakeAt: 'At what time',
  intakePlace: 'Where',
  holdUntil: 'On hold until',
}

export const referralWords = {
  seeking: 'looking on',
  received: 'received',
  'intake-planned': 'first talk planned',
  'on-hold': 'on hold',
  returned: 'given back',
}
