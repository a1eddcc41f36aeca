/** The plan as the person reads it, in plain Dutch. */
export const mine = {
  title: 'Mijn plan',
  none: 'U heeft nog geen plan. Dat maakt u samen met uw contactpersoon.',
  tick: 'Dit heb ik gedaan',
  goal: 'Uw doel',
  lead: 'Uw vaste contactpersoon',
  goes: 'Wat er meeging',
  help: 'De organisatie die u helpt',
  you: 'U',
  other: 'Vragen? Bel uw contactpersoon.',
  work: 'Uw werk',
  aftercare: (name: string, date: string) => `${name} is tot ${date} bereikbaar voor vragen.`,
  unmet: 'Uw contactpersoon zoekt verder.',
}

/** Words of how it goes after the start of work. */
export const outcome = {
  title: 'Hoe gaat het nu?',
  lead: 'Eén tik is genoeg. Antwoorden hoeft niet, en het heeft nergens gevolgen voor.',
  well: 'Goed, ik werk nog',
  soso: 'Gaat wel, ik wil graag contact',
  stopped: 'Ik werk er niet meer',
  thanks: 'Dank u wel. Wij hebben uw antwoord.',
  contact: 'Wilt u iemand spreken? Maak een afspraak.',
  months: (n: number) => `na ${n} maanden`,
  calls: (organisation: string, date: string) => `Uw contactpersoon van ${organisation} belt u, uiterlijk ${date}.`,
  moment: 'Wanneer',
  asked: 'Dag',
  answer: 'Antwoord',
  call: 'Gebeld uiterlijk',
  later: 'Nog niet gevraagd',
  noAnswer: 'Geen antwoord',
}
