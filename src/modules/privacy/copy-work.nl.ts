/** Work and how it goes, in the copy of one's own file. */
export const workNames = {
  guidedBy: 'Wie begeleidt op het werk',
  endsWhen: 'Wanneer de begeleiding stopt',
  durableOn: 'Werkt duurzaam sinds',
  endedBecause: 'Waarom het stopte',
  yearsAnswer: 'Mogen wij later vragen hoe het gaat',
  answeredHow: 'Hoe wij het hoorden',
  silentOn: 'Geen antwoord op',
}

export const workWords = {
  aftercare: 'nazorg',
  nobody: 'niemand',
  guide: 'de gids',
  provider: 'de aanbieder',
  'six-months': 'na zes maanden aan het werk',
  'contract-extended': 'als het contract is verlengd',
  'goes-alone': 'als het zonder begeleiding goed gaat',
  'employer-alone': 'als de werkgever het zelf kan',
  'found-other-work': 'ander werk gevonden',
  'contract-ended': 'het contract liep af',
  'by-employer': 'de werkgever stopte',
  'by-person': 'u stopte',
  account: 'ingelogd',
  link: 'per mail of sms',
  letter: 'per brief',
  partner: 'van de aanbieder',
  'work-ended': 'het werk was gestopt',
}
