import type { Translation } from '../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  title: 'A tour of the demo',
  lead: 'This is a practice environment. All people are invented, and all organisations but UWV and municipalities too. You cannot break anything.',
  today: 'Today in the demo',
  accounts: 'Sign in as',
  who: 'Name',
  role: 'Role',
  organisation: 'Organisation',
  signIn: 'Sign in',
  audiences: { person: 'resident', employer: 'employer', staff: 'staff' },
  roles: {
    guide: 'guide',
    partner: 'partner',
    coordinator: 'coordinator',
    provider: 'provider',
    'privacy-officer': 'privacy officer',
    administrator: 'administrator',
  },
  stories: 'Stories to follow',
  story: {
    jan: {
      title: 'Jan: from the municipality to schooling',
      text: 'Karin of the municipality hands Jan over. Fatma accepts, talks with him and refers him.',
      steps: [
        ['Sign in as Karin (municipality) and hand somebody over', '/inloggen/staff?hint=gemeente&terug=/werk/overdrachten/nieuw'],
        ['Sign in as Fatma (guide) and accept', '/inloggen/staff?hint=fatma&terug=/werk'],
        ['Sign in as Jan and look along', '/inloggen/person?hint=jan&terug=/mijn'],
      ],
    },
    anne: {
      title: 'Anne: walked in without a benefit',
      text: 'Fatma registers Anne in under a minute. Anne later connects her file with the code.',
      steps: [
        ['Sign in as Fatma and register somebody', '/inloggen/staff?hint=fatma&terug=/werk/inloop/nieuw'],
        ['Sign in as Anne and connect a file', '/inloggen/person?hint=anne&terug=/mijn/koppelen'],
      ],
    },
    door: {
      title: 'No wrong door',
      text: 'Nobody accepts a handover in time? Then the coordinator sees the kind of question, the organisation and the date, and reassigns.',
      steps: [
        ['Move the clock three working days ahead, below', '/demo#klok'],
        ['Sign in as Coen (coordinator)', '/inloggen/staff?hint=coordinator&terug=/werk/escalaties'],
      ],
    },
    stranger: {
      title: 'A stranger',
      text: 'Roos works in the same region but is not involved with Jan. She does not see his file.',
      steps: [['Sign in as Roos (another guide)', '/inloggen/staff?hint=gids3&terug=/werk']],
    },
  },
  clock: 'The clock',
  clockText: 'Deadlines count working days. Move the clock ahead and see what happens. It does not go back.',
  days: 'Three working days ahead',
  months: 'Three months ahead',
  mail: 'Caught mail',
  mailText: 'In the demo no mail leaves. Here you read what would have been sent.',
  noMail: 'There is no mail yet.',
  to: 'To',
  subject: 'Subject',
  api: 'Try the API',
  apiText: 'This client belongs to the case system of the municipality. With this key you ask for a token.',
  fields: { workingDays: { label: 'Working days' }, months: { label: 'Months' } },
}
