import type { Translation } from '../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  brand: 'Werkcentrum',
  nav: {
    home: 'Home', services: 'Courses and help', regions: 'All regions', appointment: 'Make an appointment',
    mine: 'My overview', myPlan: 'My plan', myAppointments: 'Appointments', myConversations: 'Conversations', myMessages: 'Messages', myData: 'My data',
    work: 'Today', handovers: 'Handovers', queue: 'Walk-in', tasks: 'Tasks', escalations: 'Without owner', search: 'Search',
    provider: 'Today', referrals: 'Applications', ownServices: 'My services', employer: 'Overview', manage: 'Manage', roles: 'Roles', system: 'System', privacy: 'Privacy',
  },
  footer: { who: 'Who decides what', accessibility: 'Accessibility', privacy: 'Privacy' },
  national: {
    title: 'Werkcentrum',
    lead: 'Questions about work, your career, schooling or staff? In every region a Werkcentrum helps you on. Free, in person, by phone and online.',
    choose: 'Find your Werkcentrum',
    search: 'Your municipality or postcode', searchHint: 'For example Zutphen or 7201',
    entrances: 'What is your question about?',
    all: 'All 35 regions',
  },
  region: {
    title: (name: string) => `Werkcentrum ${name}`,
    lead: 'What can we help you with? You need not arrange or bring anything yet.',
    entrances: {
      work: { title: 'I look for work', text: 'With or without benefit, for the first time or again.' },
      'career-step': { title: 'I want a next step', text: 'Other work, more hours or another occupation.' },
      schooling: { title: 'I want to learn something', text: 'A course, a diploma or vocational training.' },
      staff: { title: 'I look for staff', text: 'For employers, large and small.' },
      'job-loss': { title: 'I fear to lose my job', text: 'Talk about it before it happens.' },
    },
    appointmentTitle: 'Talk to somebody', appointmentText: 'A conversation often helps fastest. You choose where and when.', appointment: 'Make an appointment',
    servicesTitle: 'Courses and help', servicesText: 'See all there is in your region, with price, quality and content.', services: 'See the services',
    walkIn: 'You can also walk in', noPlaces: 'This region has not filled in an address here yet. Call or mail us and we help you.',
    open: 'Open', closed: 'Closed', phone: 'Phone', email: 'Mail', address: 'Address', directions: 'Directions',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    urgent: 'Is it urgent?',
  },
  urgent: {
    title: 'It is urgent', lead: 'You cannot wait? Call now.',
    items: [
      { label: '112', text: 'When a life is in danger, or the police must come now.' },
      { label: '113', text: 'Do you think of suicide? Call 113 or 0800 0113. Day and night, free.' },
      { label: '0800 2000', text: 'Veilig Thuis, for violence or danger at home. Day and night, free.' },
    ],
    municipality: 'Are you evicted today, or is your gas, water or electricity cut off? Call your municipality and say it is a crisis.',
    counter: (phone: string) => `You can also call the Werkcentrum: ${phone}. Say that it is urgent.`,
  },
  mine: {
    howIsIt: 'How is it going now?', title: 'My overview', hello: (name: string) => `Hello ${name}`, noFile: 'You have no file with us yet.', noFileText: 'Did you get a code on paper? Then connect your file. Or make an appointment: then your file begins by itself.',
    connect: 'Connect your file', nothing: 'Nothing is open now. Do you have a question? Make an appointment.',
    nowTitle: 'What happens now?', appointments: 'Appointments', plan: 'Your plan', who: 'Who saw my data?', arrange: 'Arrange yourself',
    links: { details: 'My data', contact: 'How we reach you', conversations: 'Conversations', messages: 'Messages', bars: 'Who may not see my file?', representation: 'Who acts for me?', log: 'Who saw my data?', rights: 'My rights', connect: 'Connect another file', number: 'My account number' },
  },
  work: {
    title: 'Today', overdue: 'late', due: (date: string) => `before ${date}`,
    accept: 'Handovers to accept', appointments: 'Appointments today', steps: 'What you do today', mine: 'People you are involved with', byHand: 'Pass on yourself by phone or letter', tasks: 'Tasks',
    none: 'Nothing to do. Good.', noneToday: 'No appointments today.', noneMine: 'You are involved with nobody now. Accept a handover or call somebody from the walk-in queue.',
    person: 'Person', what: 'What', when: 'When', state: 'State', lead: 'Contact', open: 'Open', handover: 'New handover', walkIn: 'Somebody walks in', passedOn: 'Passed on', call: 'Call',
    questionKinds: { work: 'Work', 'career-step': 'Next step', schooling: 'Schooling', staff: 'Staff', 'job-loss': 'Fears job loss', 'fear-of-job-loss': 'Fears job loss', money: 'Money', other: 'Other' },
  },
  person: {
    title: 'File', reference: 'Number', voluntary: 'Voluntary', obliged: (organisation: string) => `Obliged by ${organisation}`, shielded: 'Shielded', participation: 'Participation',
    tabs: { overview: 'Overview', plan: 'Plan', conversations: 'Conversations', manage: 'Manage' },
    newConversation: 'Record a conversation', toPlan: 'To the plan', skills: 'What somebody can do', noSkills: 'Nothing noted yet.', addSkill: 'Note what somebody can do', domains: 'Where help runs or is wanted', timeline: 'What happened', nothing: 'Nothing has happened yet.',
    reach: 'How to reach this person', contactKinds: { conversation: 'Conversation', appointment: 'Appointment', handover: 'Handover' }, unreachable: 'No phone or mail known.', neutral: 'Do not say what it is about.', noVoicemail: 'Leave no voicemail.', between: (from: string, until: string) => `Call between ${from} and ${until}.`,
    help: { runs: 'Help is running', 'not-needed': 'Not needed', wanted: 'Help wanted' },
    domain: { work: 'Work', 'income-debt': 'Income and debts', language: 'Language', education: 'Education', housing: 'Housing' },
  },
  fields: {
    conceptId: { label: 'Choose what fits' },
    howKnown: { label: 'Where did somebody learn this?', options: { work: 'At work', household: 'At home, in the household', volunteering: 'As a volunteer', education: 'At school or in a course', other: 'Somewhere else' } },
  },
  skill: { lead: 'What somebody learned at home, at school or as a volunteer counts too.', search: 'Search a skill or occupation', hint: 'For example planning, cooking or bricklaying', found: 'Found', none: 'Nothing found. Try another word.', save: 'Note' },
  provider: { none: 'There is nothing to do now.' },
  manage: { title: 'Manage', roles: 'Roles and workers', system: 'System of the region', privacy: 'Privacy', jobs: 'Jobs of the program that failed', noJobs: 'All jobs succeeded.', task: 'Job', tries: 'Attempts', last: 'Last attempt', retry: 'Try again', error: 'Error' },
}
