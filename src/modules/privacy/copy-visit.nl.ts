/** Words of a visit at the counter, in the copy of a file. */
export const visitNames = {
  spoken: 'Taal',
  sentBy: 'Wie de weg wees',
  route: 'Van waar naar werk',
  onBehalfBecause: 'Waarom namens u',
}

export const visitWords = {
  self: 'zelf gekomen',
  school: 'school',
  care: 'zorg of welzijn',
  acquaintance: 'familie of bekende',
  employer: 'werkgever',
  other: 'anders',
  ar: 'Arabisch',
  tr: 'Turks',
  uk: 'Oekraïens',
  pl: 'Pools',
  fa: 'Farsi of Dari',
  ti: 'Tigrinya',
  fr: 'Frans',
  es: 'Spaans',
  'benefit-to-work': 'van uitkering naar werk',
  'no-work-to-work': 'van geen werk naar werk',
  'work-to-work': 'van werk naar werk',
  family: 'familie of naaste',
  client: 'cliënt',
  employee: 'werknemer',
  'not-able': 'u kon niet komen',
  language: 'taal',
  'by-mandate': 'vertegenwoordigt u',
}
