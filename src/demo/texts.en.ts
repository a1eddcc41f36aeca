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
  region: 'Region',
  signIn: 'Sign in',
  audiences: { person: 'resident', employer: 'employer', staff: 'staff' },
  roles: {
    guide: 'guide',
    partner: 'partner',
    coordinator: 'coordinator',
    provider: 'provider',
    'privacy-officer': 'privacy officer',
    administrator: 'administrator',
    editor: 'editor',
    host: 'host',
    mediator: 'mediator',
    'private-mediator': 'mediator of a temp agency',
    'board-member': 'board member',
    'organisation-admin': 'manager of an organisation',
    auditor: 'auditor',
  },
  stories: 'Stories to follow',
  story: [
    {
      title: 'Achterhoek: a region opens',
      text: 'Cora sets her region up with one spreadsheet, lets her colleagues practise and opens the region. Until then a visitor sees who helps now.',
      steps: [
        ['Visitor: a region that is not open yet', null, '/regio/achterhoek'],
        ['Cora (coordinator): see what is needed', 'coordinator4', '/beheer/regio/achterhoek'],
        ['Cora: download the spreadsheet and fill it in', 'coordinator4', '/beheer/regio/achterhoek/blad'],
        ['Visitor: how an open region does', null, '/regio/veluwe-stedendriehoek/stand'],
      ],
    },
    {
      title: 'Jan: from the municipality to a course',
      text: 'Karin of the municipality hands Jan over. Fatma accepts, talks with him and refers him. Jan looks along.',
      steps: [
        ['Karin (municipality): hand somebody over', 'gemeente', '/werk/overdrachten/nieuw'],
        ['Fatma (guide): accept on your day', 'fatma', '/werk'],
        ['Jan: connect the file and look along', 'jan', '/mijn'],
      ],
    },
    {
      title: 'Offers: a new price and a new provider',
      text: 'The school proposes a new price. Coen sees what changes and says yes or no. He invites a new provider too, and sees that the social map gives what is there already.',
      steps: [
        ['Els (school): keep your offers', 'aanbieder1', '/aanbieder/diensten'],
        ['Coen (coordinator): decide on offers', 'coordinator', '/werk/aanbod'],
        ['Coen (coordinator): look at what is double', 'coordinator', '/werk/aanbod/dubbel'],
        ['Visitor: look at an arrangement', null, '/arrangementen'],
      ],
    },
    {
      title: 'Anne: walked in without a benefit',
      text: 'Fatma registers Anne in under a minute. Anne later connects her file with the code on the slip.',
      steps: [
        ['Fatma (guide): register somebody', 'fatma', '/werk/inloop/nieuw'],
        ['Anne: connect a file', 'anne', '/mijn/koppelen'],
      ],
    },
    {
      title: 'No wrong door',
      text: 'Nobody accepted Wietse in time. The coordinator sees the kind of question, the organisation and the date, no name, and reassigns.',
      steps: [
        ['Karin (municipality): see where the handover is', 'gemeente', '/werk/overdrachten/{wietse}'],
        ['Coen (coordinator): reassign', 'coordinator', '/werk/escalaties'],
        ['Move the clock ahead and see what becomes late', null, '/demo#klok'],
      ],
    },
    {
      title: 'Choosing together',
      text: 'Fatma put three courses on a shortlist for Rick and sent him a link. Rick said yes and no. Now they choose together.',
      steps: [
        ['Fatma (guide): the shortlist of Rick', 'fatma', '/werk/personen/{rick}/keuzelijst'],
        ['Rick: what he can choose from', 'rick', '/mijn/keuzelijst'],
        ['Fatma: search on for Rick', 'fatma', '/werk/personen/{rick}/doorverwijzingen/nieuw'],
      ],
    },
    {
      title: 'Waiting for a decision',
      text: 'Hans wants to become a planner. The school said yes, the municipality still has to decide about the money.',
      steps: [
        ['Fatma (guide): the plan of Hans', 'fatma', '/werk/personen/{hans}/plan'],
        ['Els (school): waits for the decision', 'aanbieder1', '/aanbieder'],
        ['Karin (municipality): decide yes or no', 'gemeente', '/werk/taken'],
      ],
    },
    {
      title: 'What others need not know',
      text: 'Ellen has debts. Debt help sees a task. Who teaches her to apply for jobs does not see that task.',
      steps: [
        ['Fatma (guide): the plan of Ellen', 'fatma', '/werk/personen/{ellen}/plan'],
        ['Sanne (debt help): her tasks', 'schuldhulp', '/werk/taken'],
        ['Ahmed (provider): his referrals', 'aanbieder2', '/aanbieder'],
      ],
    },
    {
      title: 'Theo works: how is it going now?',
      text: 'Theo has worked for three months. He answers with one tap, and sees who saw his data.',
      steps: [
        ['Theo: begin on your own page', 'theo', '/mijn'],
        ['Theo: who saw my data', 'theo', '/mijn/inzage'],
        ['What answers say about a course', null, '/regio/veluwe-stedendriehoek/diensten?zoek=solliciteren'],
      ],
    },
    {
      title: 'A stranger',
      text: 'Roos works in the same region but is not involved with Pieter. To her his file does not exist. Mila is shielded: her place is kept nowhere.',
      steps: [
        ['Fatma (guide of Pieter): open his file', 'fatma', '/werk/personen/{pieter}'],
        ['Roos (another guide): open the same file', 'gids3', '/werk/personen/{pieter}'],
        ['Fatma: the file of Mila', 'fatma', '/werk/personen/{mila}'],
      ],
    },
    {
      title: 'Another region',
      text: 'In Rijk van Nijmegen other people work with the same program.',
      steps: [
        ['Look at the site of the region', null, '/regio/rijk-van-nijmegen'],
        ['Tom (guide of UWV): his day', 'gids5', '/werk'],
        ['Marit (coordinator): what is late', 'coordinator2', '/werk/escalaties'],
      ],
    },
  ],
  clock: 'The clock',
  clockText: 'Deadlines count working days. Move the clock ahead and see what happens. It does not go back.',
  days: 'Three working days ahead',
  months: 'Three months ahead',
  mail: 'Caught mail',
  mailText: 'In the demo no mail leaves. Here you read what would have been sent.',
  noMail: 'There is no mail yet.',
  allMail: 'The last hundred as JSON',
  to: 'To',
  subject: 'Subject',
  api: 'Try the API',
  apiText: 'This client belongs to the case system of the municipality. With this key you ask for a token.',
  fields: { workingDays: { label: 'Working days' }, months: { label: 'Months' } },
}
