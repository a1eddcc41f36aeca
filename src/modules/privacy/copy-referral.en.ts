/** The course of a referral, in the copy of one's own file. */
export const referralNames = {
  newStartOn: 'New first day',
  newEndOn: 'New last day',
  newHours: 'New hours a week',
  extraCents: 'Extra cost',
  stopReason: 'Why stop',
  why: 'Why',
  startsOn: 'Begins on',
  endsOn: 'Ends on',
  intakeOn: 'First talk on',
  intakeAt: 'At what time',
  intakePlace: 'Where',
  holdUntil: 'On hold until',
}

export const referralWords = {
  proposal: 'proposal',
  deciding: 'deciding on a proposal',
  extend: 'go on longer',
  stop: 'stop',
  dates: 'other days',
  intensity: 'other hours',
  approved: 'approved',
  rejected: 'not approved',
  replaced: 'replaced',
  seeking: 'looking on',
  received: 'received',
  'intake-planned': 'first talk planned',
  'on-hold': 'on hold',
  returned: 'given back',
}
