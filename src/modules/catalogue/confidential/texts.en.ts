import { plural } from '../../../platform/languages.ts'
import type { Translation } from '../../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  title: 'Confidential tariffs',
  lead: 'Prices are public. Sometimes a contract says that a tariff may not be public. Here you see how often that is, with whom and until when.',
  summary: (services, all, share) => `Confidential: ${services} of ${all} public services (${share}).`,
  none: 'No public service has a confidential tariff.',
  byPayer: 'Per payer',
  payer: 'Contract with',
  services: 'Services',
  until: 'Runs until',
  range: (first, last) => (first === last ? first : `${first} to ${last}`),
  over: (n) =>
    plural('en', n, {
      one: 'The contract of 1 service has ended. The provider must make the tariff public now.',
      other: `The contracts of ${n} services have ended. The provider must make the tariff public now.`,
    }),
  which: 'Which services',
  first: (n) => `These are the ${n} that end first.`,
  ended: (date) => `${date}, ended`,
  country: 'See the whole country',
}
