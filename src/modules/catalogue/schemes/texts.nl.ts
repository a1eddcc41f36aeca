import { plural } from '../../../platform/languages.ts'

/** Words of the scheme finder for employers. */
export const nl = {
  title: 'Regelingen voor werkgevers',
  lead: 'Wilt u iemand aannemen, of in dienst houden? Er zijn regelingen die helpen met geld, begeleiding of risico. Beantwoord wat u weet; alles mag open blijven.',
  ask: {
    stap: { label: 'Waar heeft u hulp bij nodig?', hint: 'Van vooruitkijken tot begeleiden op het werk.' },
    inkomen: {
      label: 'Wat is het inkomen van de persoon om wie het gaat?',
      hint: 'Alleen om te zien welke regeling past. Wij bewaren dit niet.',
    },
    leeftijd: { label: 'Hoe oud is die persoon?', hint: 'Sommige regelingen zijn voor een leeftijd.' },
  },
  any: 'Weet ik niet, of maakt niet uit',
  show: 'Toon regelingen',
  found: (count: number) => plural('nl', count, { one: '1 regeling', other: `${count} regelingen` }),
  order: 'Bovenaan staan regelingen die noemen wat u koos. Een regeling die er niets over zegt, blijft staan.',
  orderAll: 'Alle regelingen voor werkgevers, op naam.',
  none: 'Er is geen regeling gevonden die hierbij past.',
  noneNext: 'Laat een antwoord open, of vraag het ons.',
  who: 'Wie voert dit uit?',
  forWhom: 'Voor wie',
  cost: 'Kosten',
  how: 'Zo vraagt u het aan',
  form: 'Formulier en informatie',
  because: 'Past bij',
  talk: 'Liever iemand spreken?',
  talkLead: 'Een adviseur kijkt met u mee. Dat kost niets.',
  appointment: 'Maak een afspraak',
  help: 'Wie helpt u nu?',
  regions: 'Zoek het Werkcentrum in uw regio',
  link: 'Regelingen voor werkgevers',
}
