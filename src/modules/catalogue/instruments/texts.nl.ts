import { plural } from '../../../platform/languages.ts'

/** Words about the same instrument in different municipalities. */
export const nl = {
  title: 'Dezelfde regeling, per gemeente',
  lead: 'Regelingen van gemeenten en UWV in deze regio naast elkaar: waar zijn ze gelijk, waar verschillen ze, en waar zijn ze er niet?',
  summary: (several: number, different: number) =>
    several === 0
      ? 'Geen regeling heeft hier meer dan één uitvoering.'
      : `${plural('nl', several, { one: '1 regeling heeft', other: `${several} regelingen hebben` })} hier meer dan één uitvoering. ${plural('nl', different, { one: '1 daarvan verschilt', other: `${different} daarvan verschillen` })} per gemeente.`,
  instrument: 'Regeling',
  there: 'Gemeenten',
  of: (covered: number, all: number) => `${covered} van ${all}`,
  ways: 'Uitvoeringen',
  differsIn: 'Verschilt in',
  nothing: 'niets',
  one: 'er is één uitvoering',
  none: 'Nog geen regeling in deze regio heeft een naam uit de lijst. Aanbieders kiezen die bij hun aanbod, onder Woorden.',
  absent: 'Regelingen die hier niet zijn',
  absentLead: 'Dit staat wel in de lijst, maar niemand in de regio biedt het openbaar aan.',
  whiteSpots: 'Waar deze regeling niet is',
  everywhere: 'Deze regeling is er in elke gemeente van de regio.',
  report: 'Meld wat hier ontbreekt',
  different: 'Waar het verschilt',
  count: (n: number) => plural('nl', n, { one: '1 verschil', other: `${n} verschillen` }),
  same: 'Overal gelijk',
  noDifferences: 'Er is geen verschil in prijs, voorwaarden, duur of doelgroep.',
  sideBySide: 'Naast elkaar',
  allOf: 'de hele regio',
  offer: 'Uitvoering',
  contact: 'Contact',
  how: 'Zo maakt u het gelijk',
  steps: [
    'Kies met de organisaties hierboven één uitvoering als voorbeeld: dezelfde prijs, voorwaarden, duur en papieren.',
    'Elke organisatie past haar aanbod aan bij Mijn aanbod. Wie het aanbod voor een andere plek kopieert, houdt de kopie vast aan het voorbeeld: elk verschil blijft zichtbaar.',
    'De regiocoördinator keurt de wijzigingen goed. Daarna staan ze meteen op deze pagina. Vragen daarover gaan naar de regio:',
  ],
  documents: 'Papieren',
  back: 'Alle regelingen',
}
