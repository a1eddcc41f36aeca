/** The course of a referral, in the copy of one's own file. */
export const referralNames = {
  intakeOn: 'Kennismaking op',
  intakeAt: 'Hoe laat',
  intakePlace: 'Waar',
  holdUntil: 'Staat stil tot',
}

export const referralWords = {
  seeking: 'verder zoeken',
  received: 'ontvangen',
  'intake-planned': 'kennismaking afgesproken',
  'on-hold': 'staat stil',
  returned: 'teruggegeven',
}
