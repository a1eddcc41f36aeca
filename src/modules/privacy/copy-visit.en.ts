/** Words of a visit at the counter, in the copy of a file. */
export const visitNames = {
  spoken: 'Language',
  sentBy: 'Who pointed the way',
  route: 'From where to work',
  onBehalfBecause: 'Why on your behalf',
}

export const visitWords = {
  self: 'came by themselves',
  school: 'school',
  care: 'care or welfare',
  acquaintance: 'family or somebody known',
  employer: 'employer',
  other: 'other',
  ar: 'Arabic',
  tr: 'Turkish',
  uk: 'Ukrainian',
  pl: 'Polish',
  fa: 'Farsi or Dari',
  ti: 'Tigrinya',
  fr: 'French',
  es: 'Spanish',
  'benefit-to-work': 'from benefit to work',
  'no-work-to-work': 'from no work to work',
  'work-to-work': 'from work to work',
  family: 'family or somebody close',
  client: 'client',
  employee: 'employee',
  'not-able': 'you could not come',
  language: 'language',
  'by-mandate': 'represents you',
}
