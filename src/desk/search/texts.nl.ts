import type { Meant } from '../../platform/finding/near.ts'

/** Words of the search over a whole site, in plain Dutch. */
export const nl = {
  title: 'Zoeken',
  lead: 'Zoek in alle informatie, opleidingen en hulp.',
  label: 'Wat zoekt u?',
  names: 'Heet nu anders',
  now: (name: string, now: string) => `${name} heet nu ${now}`,
  pages: 'Informatie',
  services: 'Opleidingen en hulp',
  questions: 'Vragen en antwoorden',
  allServices: (count: number) => `Alle ${count} opleidingen en vormen van hulp`,
  meant: (words: Meant[]) =>
    words.map(({ typed, read }) => `Wij vonden niets met “${typed}”. Dit lijkt erop: ${read.slice(0, 3).join(', ')}.`).join(' '),
  nothing: (typed: string) => `Wij vonden niets bij “${typed}”.`,
  nothingHint: 'Probeer een ander woord. Of stel uw vraag aan iemand van het Werkcentrum: dan krijgt u altijd antwoord.',
  ask: 'Stel uw vraag',
  help: 'Wie helpt u nu?',
  appointment: 'Maak een afspraak',
  region: 'Vind uw Werkcentrum',
  call: 'Of bel ons:',
  helped: 'Vond u wat u zocht?',
  helpedAbout: 'Wij tellen alleen ja en nee bij de woorden die u zocht. Wij bewaren niet wie u bent.',
  yes: 'Ja',
  no: 'Nee',
  thanks: 'Dank u wel. Met uw antwoord maken wij het zoeken beter.',
}
