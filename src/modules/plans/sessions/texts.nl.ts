const done = {
  talked: 'gesprek',
  lesson: 'les',
  practised: 'geoefend',
  tested: 'toets of proef',
  visited: 'bij een bedrijf gekeken',
  applied: 'samen gesolliciteerd',
}
const nexts = {
  'go-on': 'Gaat verder zoals afgesproken',
  'practise-more': 'Nog oefenen',
  'contact-helps': 'De vaste contactpersoon kijkt mee',
  'almost-done': 'Bijna klaar',
}
const states = {
  planned: 'Afgesproken',
  came: 'Was er',
  excused: 'Afgemeld',
  'did-not-come': 'Was er niet',
  dropped: 'Gaat niet door',
}

/** Words of sessions, in plain Dutch. */
export const sessions = {
  title: 'Bijeenkomsten',
  none: 'Er zijn nog geen bijeenkomsten.',
  when: 'Wanneer',
  attendance: 'Aanwezig',
  doneTitle: 'Gedaan',
  next: 'Hierna',
  words: 'In woorden',
  plan: 'Zet een bijeenkomst erbij',
  planDo: 'Zet erbij',
  note: (when: string) => `Hoe ging het op ${when}?`,
  noteLead: 'De persoon en de vaste contactpersoon lezen dit. Waarom iemand er niet was, legt u niet vast.',
  noteDo: 'Leg vast',
  done: done as Record<string, string>,
  nexts: nexts as Record<string, string>,
  states: states as Record<string, string>,
  mine: {
    title: (service: string) => `Hoe gaat het: ${service}`,
    link: 'Bijeenkomsten en verslag',
    lead: (provider: string) => `Dit legde ${provider} vast. Klopt er iets niet? Zeg het daar, of bel uw contactpersoon.`,
    none: 'Hier staat nog niets.',
  },
}

export const sessionFields = {
  sessionOn: { label: 'Op welke dag?' },
  sessionAt: { label: 'Hoe laat?' },
  attendance: {
    label: 'Was de persoon er?',
    options: { came: states.came, excused: states.excused, 'did-not-come': states['did-not-come'], dropped: states.dropped },
  },
  sessionDone: { label: 'Wat is er gedaan?', options: done },
  sessionNext: { label: 'Wat is hierna?', options: nexts },
  sessionWords: { label: 'Kort verslag', hint: 'Alleen als de persoon er was. Niets over gezondheid, geldproblemen, straf of geloof.' },
}
