import type { Translation } from '../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

const questionKinds = { work: 'Finding work', 'career-step': 'A next step', schooling: 'Schooling or a course', staff: 'Staff', 'job-loss': 'Fear of losing work', money: 'Money and debts' }

export const en: Translation<typeof nl> = {
  fields: {
    firstName: { label: 'First name or nickname' },
    lastName: { label: 'Last name' },
    email: { label: 'E-mail address' },
    phone: { label: 'Phone number', hint: 'Fill in a mail address or a phone number, or both.' },
    municipality: { label: 'In which municipality does this person live?' },
    questionKind: { label: 'What is the question about?', options: questionKinds },
    reason: { label: 'Why do you hand over?', options: { 'wrong-door': 'This person knocked at our door, but belongs elsewhere', 'other-expertise': 'Somebody else can help better', 'moved-region': 'This person has moved', 'asked-by-person': 'This person asks for it' } },
    explanation: { label: 'What should the other know?', hint: 'Short. Nothing about health, crime, faith or union.' },
    ownCaseNumber: { label: 'Your own case number' },
    urgent: { label: 'It is urgent', hint: 'Call as well. The other then has one working day.' },
    obliged: { label: 'We oblige this person to take part', hint: 'The person sees who obliges, and where to object.' },
    agreed: { label: 'Did you tell what you pass on, and does this person agree?', options: { yes: 'Yes', no: 'No, or not discussed yet' } },
    note: { label: 'Explanation' },
    to: { label: 'To which organisation?' },
    language: { label: 'Which language?', options: { nl: 'Dutch', en: 'English' } },
    location: { label: 'Where are you now?' },
  },
  returnReasons: { 'not-ours': 'This question is not for us', 'cannot-reach': 'We get no contact', 'other-help-runs': 'Other help is running', other: 'Something else' },
  errors: { reachNeeded: 'Fill in an e-mail address or a phone number. Without, nobody can make contact.', unknownMunicipality: 'Choose a municipality from the list.', unknownLocation: 'Choose a place in your region.' },
  refusals: {
    nobodyThere: 'For this question no organisation is set up in that region yet. Call the Werkcentrum of the region.',
    notYours: 'This handover is not with your organisation.',
    alreadyAccepted: 'A colleague was first: this handover is accepted already.',
    notEscalated: 'This handover was reassigned or accepted already.',
    calledByColleague: 'A colleague has called this person already.',
  },
  questionKinds,
  states: { waiting: 'Waits for an answer', accepted: 'Accepted', escalated: 'With the coordinator', closed: 'Closed' },
  because: { made: 'handed over', 'not-ours': 'returned: not for us', 'cannot-reach': 'returned: no contact', 'other-help-runs': 'returned: help is running', other: 'returned', 'not-accepted': 'not accepted in time', reassigned: 'reassigned' },
  make: { title: 'Hand somebody over', lead: 'You bring somebody to the right organisation in one step. We choose it by municipality and question.', submit: 'Hand over', goes: 'This goes along: name, contact, municipality, kind of question and your explanation. Nothing more.' },
  list: { title: 'Handovers', toAccept: 'To accept', sent: 'Handed over by us', noneToAccept: 'Nothing waits for you.', noneSent: 'You have handed over nobody yet.', person: 'Person', kind: 'Question', state: 'State', holder: 'Lies with', make: 'Hand somebody over', before: (date: string) => `before ${date}` },
  one: { title: 'Handover', accept: 'Accept', giveBack: 'Give back', giveBackLead: 'The handover goes on to the next organisation. You need not arrange anything.', history: 'Where the question was', contact: 'Contact', words: 'Explanation', number: 'Number', ownNumber: 'Case number of the sender', from: 'From', reason: 'Why', toFile: 'Open the file', returnSubmit: 'Give back for this reason' },
  now: {
    waiting: 'This organisation lets you know whether it helps you.', accepted: 'This organisation contacts you.', escalated: 'The coordinator of the region looks who will help you.', closed: 'Your question is closed.',
    staffWaiting: 'Accept or give back.', staffAccepted: 'Accepted. The sender sees this.', staffEscalated: 'The coordinator reassigns.', stopStaff: 'Not for you? Give back with a reason.',
  },
  follow: {
    title: 'Where is my question?', lead: 'Here you see with whom your question lies and when you get an answer.', told: 'Who told us about you?', toldBy: (organisation: string) => `${organisation} passed your name, contact data and kind of question to us.`,
    keep: 'What we keep', keepText: 'Your name, how to reach you, your municipality and what your question is about. What we discuss with you later you see in your own overview.',
    voluntary: 'Taking part is voluntary. You may always stop, without consequences here.', obliged: (organisation: string) => `${organisation} obliges you to take part. You disagree? Object at ${organisation}. The Werkcentrum obliges you to nothing and does not report whether you cooperate.`,
    hears: 'What does the sender hear?', hearsText: (organisation: string) => `${organisation} only sees whether your question is accepted and by whom. Not what you discuss with us.`,
    object: 'You disagree?', objectText: 'You can object or have your data erased. Sign in and choose “Your rights on your data”, or call us.', discreet: 'an organisation that helps you',
    appointment: 'Make an appointment', connect: 'Sign in and see everything in one place', mandatory: 'Voluntary or obliged?', goneTitle: 'This link no longer works',
  },
  escalations: { title: 'Questions without an owner', lead: 'Nobody accepted these questions in time. You see the kind of question, the organisation and the date. Not who it is.', none: 'All questions have an owner.', assign: 'Assign', since: 'Handed over on', holder: 'Lay with', kind: 'Question' },
  walkIn: { title: 'Somebody walks in', lead: 'A first name and a question is enough. Do not ask for a benefit or identity document.', submit: 'Register', queue: 'Walk-in today', none: 'Nobody waits.', call: 'Call', done: 'Done', number: 'Number', name: 'Name', kind: 'Question', came: 'Came at', new: 'Somebody walks in', calledBy: 'Called', open: 'Open the file', noLocations: 'No place is set up in your region yet.' },
  ticket: { title: 'Your number', lead: (number: number) => `Number ${number}`, next: 'A worker calls you soon.', code: 'Keep this code', codeText: 'With this code you connect your file later at home: sign in, choose “Connect your file” and type the code. The code works once.', print: 'Print this page and give it along.', back: 'To the queue', shown: 'The code was given already. Make a new one under “Manage” of the file when the paper is lost.' },
  question: {
    title: 'What is your question about?', choose: 'Choose what fits best.', regionFirst: 'First choose your region. Then we help you on.', toRegions: 'Choose your region',
    answers: {
      work: { title: 'You look for work', text: 'A worker looks with you at what you can do, what you want and which work there is. With or without a benefit.' },
      'career-step': { title: 'You want a next step', text: 'Discuss what fits you, and which step is within reach.' },
      schooling: { title: 'You want to learn something', text: 'See the courses with price and content, or get advice on what fits and who pays.' },
      staff: { title: 'You look for staff', text: 'We think along about people, subsidies and training on the job.' },
      'job-loss': { title: 'You fear to lose your job', text: 'Talk about it before it happens. We tell your employer nothing.' },
      money: { title: 'You have money worries', text: 'We bring you in contact with help in your municipality. Need help today? Choose “It is urgent”.' },
    },
    appointment: 'Make an appointment', services: 'See courses and help', call: 'Call us', other: 'My question is about something else', because: 'Because you chose this:',
  },
}
