/** The course of a referral, in the copy of one's own file. */
export const referralNames = {
  newStartOn: 'Nieuwe begindag',
  newEndOn: 'Nieuwe einddag',
  newHours: 'Nieuwe uren per week',
  extraCents: 'Kosten erbij',
  stopReason: 'Waarom stoppen',
  why: 'Waarom',
  startsOn: 'Begint op',
  endsOn: 'Eindigt op',
  intakeOn: 'Kennismaking op',
  intakeAt: 'Hoe laat',
  intakePlace: 'Waar',
  holdUntil: 'Staat stil tot',
}

export const referralWords = {
  proposal: 'voorstel',
  deciding: 'beslissen over een voorstel',
  extend: 'langer doorgaan',
  stop: 'stoppen',
  dates: 'andere dagen',
  intensity: 'andere uren',
  approved: 'goedgekeurd',
  rejected: 'niet goedgekeurd',
  replaced: 'vervangen',
  seeking: 'verder zoeken',
  received: 'ontvangen',
  'intake-planned': 'kennismaking afgesproken',
  'on-hold': 'staat stil',
  returned: 'teruggegeven',
}
