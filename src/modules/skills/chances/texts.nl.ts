import type { Facts } from '../../../platform/errors.ts'

/** Words for figures on the chance of work, in plain Dutch. */
export const chances = {
  title: 'Kans op werk per beroepsgroep',
  lead: 'Cijfers van anderen, zoals de Spanningsindicator van UWV. Mensen en gidsen lezen ze bij “Werk dat hierbij past”, met de bron en de dag. Vul alleen in wat u in een bron hebt gezien.',
  none: 'Deze regio heeft nog geen cijfers. Er staat dan bij elk beroep: geen cijfer.',
  add: 'Voeg een cijfer toe',
  group: 'Beroepsgroep',
  codes: 'ISCO-08',
  chance: 'Kans',
  source: 'Bron',
  day: 'Cijfer van',
  old: 'ouder dan een half jaar',
  change: 'Verander',
  save: 'Bewaar het cijfer',
  remove: 'Haal weg',
  removeLead: 'Bij de beroepen van deze groep staat dan weer: geen cijfer, of het cijfer van een eerdere dag.',
  file: 'Veel cijfers in één keer',
  fileLead:
    'Een CSV- of Excel-bestand (.xlsx) met de kolommen beroepsgroep, isco, verhouding, spanning, bron en datum. Wat er van dezelfde groep en dag al stond, wordt vervangen.',
  fileSave: 'Lees het bestand in',
}
export const chanceFields = {
  occupationGroup: { label: 'Welke groep beroepen?', hint: 'Zoals de bron haar noemt.' },
  chanceCodes: {
    label: 'Welke codes van ISCO-08 horen erbij?',
    hint: 'Eén tot vier cijfers per code, met een spatie ertussen. Bijvoorbeeld: 711 7115',
  },
  ratio: {
    label: 'Hoeveel vacatures op één werkzoekende?',
    hint: 'De verhouding van de Spanningsindicator, bijvoorbeeld 2,4. De kans volgt daaruit.',
  },
  tension: {
    label: 'Of: welke klasse noemt de bron?',
    options: {
      'very-loose': 'zeer ruim: weinig kans',
      loose: 'ruim: minder kans',
      average: 'gemiddeld: gewone kans',
      tight: 'krap: veel kans',
      'very-tight': 'zeer krap: heel veel kans',
    },
  },
  chanceSource: {
    label: 'Welke bron?',
    hint: 'Zo dat een ander het terugvindt. Bijvoorbeeld: UWV Spanningsindicator, derde kwartaal 2026',
  },
  asOf: { label: 'Van welke dag is het cijfer?' },
  cijfers: { label: 'Bestand' },
}
export const chanceErrors = {
  chanceFigure: 'Vul de verhouding in, of kies de klasse.',
  chanceAhead: 'Deze dag moet nog komen.',
  chanceTwice: 'Van deze groep en dag staat er al een cijfer. Verander dat.',
  chanceFileNone: 'Kies een CSV- of Excel-bestand met cijfers.',
  chanceFileColumns: 'In dit bestand missen kolommen. Nodig zijn: beroepsgroep, isco, verhouding, spanning, bron en datum.',
  chanceFileRow: ({ lines }: Facts) =>
    `Er is niets ingelezen: deze regels kloppen niet, met hun kolom: ${lines}. Een datum is dd-mm-jjjj of jjjj-mm-dd. Verbeter ze en stuur het bestand opnieuw.`,
}
