const reached = { all: 'Alles wat was afgesproken', much: 'Veel', some: 'Een deel', none: 'Dit lukte niet' }
const advice = {
  work: 'Aan het werk',
  'learn-on': 'Verder leren',
  'other-help': 'Andere hulp',
  'guidance-at-work': 'Begeleiding op het werk',
  talk: 'Een gesprek met de vaste contactpersoon',
  none: 'Niets',
}
const answers = { agrees: 'eens met het verslag', 'own-words': 'schreef er eigen woorden bij', disagrees: 'niet eens met het verslag' }

/** Words of the end report, in plain Dutch. */
export const endReport = {
  title: 'Eindverslag',
  write: 'Schrijf het eindverslag',
  rewrite: 'Verander het eindverslag',
  writeLead: 'De persoon leest dit en zegt of het klopt. Er wacht niets op.',
  send: 'Leg het verslag voor',
  madeOn: 'Geschreven op',
  answer: 'Wat zegt de persoon?',
  waits: (date: string) => `nog niets; gevraagd tot ${date}`,
  answered: (what: string, date: string) => `${what}, ${date}`,
  answers: answers as Record<string, string>,
  reached: reached as Record<string, string>,
  advice: advice as Record<string, string>,
  toSign: 'Er staat een eindverslag voor u klaar',
  until: (date: string) => `U kunt antwoorden tot en met ${date}`,
  signNext: 'Lees het eindverslag en zeg of het klopt',
  sign: 'Wat vindt u van het verslag?',
  signLead: 'Bent u het ermee eens? Schrijf er gerust uw eigen woorden bij. Antwoorden hoeft niet, en het heeft nergens gevolgen voor.',
  signDo: 'Verstuur mijn antwoord',
  atDesk: 'De persoon zegt het mij aan de balie',
  thanks: 'Dank u wel. Wij hebben uw antwoord.',
}

export const endReportFields = {
  reached: { label: 'Wat is er bereikt?', options: reached },
  reachedWords: { label: 'Wat kan de persoon nu?', hint: 'Niets over gezondheid, geldproblemen, straf of geloof.' },
  advice: { label: 'Wat past hierna?', options: advice },
  adviceWords: { label: 'Uitleg bij het advies' },
  signs: {
    label: 'Wat vindt u van het verslag?',
    options: { agrees: 'Ik ben het ermee eens', 'own-words': 'Ik wil er iets bij schrijven', disagrees: 'Ik ben het er niet mee eens' },
  },
  ownWords: { label: 'Uw eigen woorden', hint: 'De organisatie en uw contactpersoon lezen dit.' },
}
