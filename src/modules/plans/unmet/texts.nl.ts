import { ends } from '../field-texts.nl.ts'
import { gapErrors, gapFields, gaps } from '../gaps/texts.nl.ts'

const { 'no-offer': noOffer, 'no-money': noMoney, 'wait-too-long': tooLong, 'scheme-excludes': excludes } = ends

/** Words for what could not be met, in plain Dutch. */
export const unmet = {
  gaps,
  title: 'Dit lukt niet',
  link: 'Dit lukt niet',
  lead: 'De stap blijft in het plan staan, met wat er nu gebeurt. Uw regio telt mee wat er ontbreekt, zonder namen.',
  next: 'Wat doen we nu?',
  nextHint: 'Er is altijd een volgende stap: iets anders proberen, later opnieuw vragen, of iemand die het uitzoekt.',
  afterwards: (what: string, who: string, by: string) => `Hierna: ${what}. ${who}, voor ${by}.`,
  by: (scheme: string, why: string) => `${scheme} (${why})`,
  region: 'Wat er niet lukte',
  regionLead: (since: string) => `Stappen in plannen die niet konden, vanaf ${since}. Geteld zonder personen.`,
  nothing: 'Er is niets geteld.',
  perMunicipality: 'Per gemeente',
  municipality: 'Gemeente',
  unknownMunicipality: 'Gemeente niet bekend',
  times: 'Hoe vaak',
  schemes: 'Regelingen die iemand uitsloten',
  hidden: 'te weinig om te tonen',
  small: 'Aantallen onder de tien staan er niet, en ook niet wat u daaruit zou kunnen uitrekenen.',
}
export const unmetFields = {
  ...gapFields,
  unmetReason: {
    label: 'Waarom lukt het niet?',
    options: { 'no-offer': noOffer, 'no-money': noMoney, 'wait-too-long': tooLong, 'scheme-excludes': excludes },
  },
  need: {
    label: 'Waar ging het om?',
    options: {
      'work-place': 'Een plek om te werken',
      learning: 'Leren',
      language: 'Taal',
      'money-and-debt': 'Geld en schulden',
      housing: 'Wonen',
      childcare: 'Kinderopvang',
      transport: 'Vervoer',
      guidance: 'Begeleiding',
      other: 'Iets anders',
    },
  },
  scheme: {
    label: 'Welke regeling sluit dit uit?',
    hint: 'Alleen als een regeling het uitsluit.',
    options: {
      'participation-act': 'Participatiewet',
      ww: 'WW',
      'uwv-training': 'Scholingsbudget UWV',
      'municipal-training': 'Scholing van de gemeente',
      'o-and-o': 'O&O-fonds',
      slim: 'SLIM-subsidie',
      'civic-integration': 'Wet inburgering',
      'study-finance': 'Studiefinanciering of levenlanglerenkrediet',
      'job-agreement': 'Banenafspraak',
      other: 'Een andere regeling',
    },
  },
  excludedBecause: {
    label: 'Waarop sluit die uit?',
    options: {
      age: 'Leeftijd',
      income: 'Inkomen of vermogen',
      benefit: 'Soort uitkering, of geen uitkering',
      'education-level': 'Opleiding die iemand al heeft',
      hours: 'Aantal uren werk',
      residence: 'Verblijfsrecht',
      region: 'Woonplaats',
      'time-limit': 'Een termijn die voorbij is',
      other: 'Iets anders',
    },
  },
  nextWhat: { label: 'Wat gaat er gebeuren?' },
  nextWho: { label: 'Wie doet het?' },
  nextBy: { label: 'Voor wanneer?' },
  worker: { label: 'Wie mag dit ook zien?' },
  special: {
    label: 'Deze stap is bijzonder (gezondheid, straf, vakbond)',
    hint: 'Alleen wie u bij naam noemt ziet hem, en de persoon. Alleen als dat echt nodig is.',
  },
}
export const unmetErrors = {
  ...gapErrors,
  schemeNeeded: 'Kies welke regeling dit uitsluit.',
  whyExcluded: 'Kies waarop de regeling uitsluit.',
  makerStays: 'Wie de stap maakte blijft hem zien.',
}
