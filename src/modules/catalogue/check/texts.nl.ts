/** Words of the page on our open feed. */
export const nl = {
  title: 'Open data van diensten',
  lead: 'Alle openbare diensten zijn open data volgens de standaard HSDS 3.0. Iedereen mag ze gebruiken, zonder sleutel.',
  feed: 'Diensten als JSON',
  dump: 'Alles in één bestand',
  nights: 'De laatste 30 nachten',
  summary: (reached: number, all: number, share: string) => `Op ${reached} van ${all} nachten was alles te lezen (${share}).`,
  valid: (items: string, invalid: string) => `Van ${items} gelezen stukken waren er ${invalid} niet volgens de standaard.`,
  speed: (middle: string, slowest: string) => `Een bladzijde met 100 stukken kwam meestal binnen ${middle}. De langste duurde ${slowest}.`,
  ours: (nights: number) =>
    nights === 1
      ? 'Op 1 andere nacht konden wij zelf niet kijken. Die telt niet mee.'
      : `Op ${nights} andere nachten konden wij zelf niet kijken. Die tellen niet mee.`,
  notLooked: 'niet gekeken',
  none: 'Er is nog niet gekeken. Dat gebeurt elke nacht.',
  night: 'Nacht',
  reached: 'Te lezen',
  yes: 'ja',
  no: 'nee',
  items: 'Stukken gelezen',
  invalid: 'Niet volgens de standaard',
  median: 'Antwoordtijd, midden',
  slowest: 'Antwoordtijd, langste',
  ms: (figure: string) => `${figure} ms`,
  noAnswer: 'geen antwoord',
  findings: (date: string) => `Niet volgens de standaard op ${date}`,
  finding: (list: string, id: string, fields: string) => `${list}, ${id}: ${fields}`,
  zip: 'Alles als tabellen (CSV in een zip)',
  how: 'Elke nacht lezen wij zelf alle lijsten van buitenaf, met 100 stukken per keer, en kijken of elk stuk volgens de standaard is.',
}
