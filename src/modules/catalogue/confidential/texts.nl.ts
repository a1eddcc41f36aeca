import { plural } from '../../../platform/languages.ts'

/** Words about tariffs that are not public. */
export const nl = {
  title: 'Vertrouwelijke tarieven',
  lead: 'Prijzen zijn openbaar. Soms staat in een contract dat een tarief niet openbaar mag zijn. Hier staat hoe vaak dat is, met wie en tot wanneer.',
  summary: (services: string, all: string, share: string) => `Vertrouwelijk: ${services} van ${all} openbare diensten (${share}).`,
  none: 'Geen enkele openbare dienst heeft een vertrouwelijk tarief.',
  byPayer: 'Per betaler',
  payer: 'Contract met',
  services: 'Diensten',
  until: 'Loopt tot',
  range: (first: string, last: string) => (first === last ? first : `${first} tot ${last}`),
  over: (n: number) =>
    plural('nl', n, {
      one: 'Bij 1 dienst is het contract afgelopen. De aanbieder moet het tarief nu openbaar maken.',
      other: `Bij ${n} diensten is het contract afgelopen. De aanbieder moet het tarief nu openbaar maken.`,
    }),
  which: 'Welke diensten',
  first: (n: number) => `Dit zijn de ${n} die het eerst aflopen.`,
  ended: (date: string) => `${date}, afgelopen`,
  country: 'Bekijk heel Nederland',
}
