import type { Translation } from '../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

const ends = { done: 'Done', dropped: 'No longer needed', 'no-offer': 'There is no offer', 'no-money': 'There is no money for it', 'wait-too-long': 'The wait is too long', 'scheme-excludes': 'The scheme excludes this' }

export const en: Translation<typeof nl> = {
  fields: {
    goal: { label: 'What is the goal?', hint: "In the person's own words." },
    title: { label: 'What is going to happen?' },
    kind: { label: 'What kind of step is it?', options: { 'own-action': 'Do something', task: 'Task of an organisation', decision: 'Decision of an organisation (yes or no)', application: 'Apply for a job', learning: 'Learn' } },
    owner: { label: 'Who does it?' }, dueOn: { label: 'By when?' }, discreet: { label: 'This step is confidential', hint: 'Only the person, the contact and who has the task see it.' },
    state: { label: 'How did it end?', options: ends },
    answer: { label: 'What do you report?', hint: 'Only the state. Record no reasons.', options: { done: 'Done', yes: 'Yes', no: 'No' } },
    goesAlong: { label: 'What goes along to this organisation?', hint: 'Exactly this text, and name and contact. The person reads along. Nothing about health, debts, crime or faith.' },
    payer: { label: 'Who pays?', options: { 'regional-budget': 'Budget of the region', uwv: 'UWV', municipality: 'The municipality', 'training-fund': 'Training fund (O&O)', employer: 'Employer', 'own-means': 'The person', insurer: 'Insurer', subsidy: 'Subsidy', free: 'Nobody, it is free', 'not-yet-arranged': 'Not arranged yet' } },
    payerOwner: { label: 'Who arranges the payment?', hint: 'Only when it is not arranged yet.' }, payerBy: { label: 'By when is that arranged?' },
    reason: { label: 'Why this one?', options: { 'fits-goal': 'Fits the goal', 'asked-by-person': 'The person wants this', 'close-by': 'Close by', soonest: 'Soonest possible', 'own-instrument': 'Of my own organisation, and it fits best' } },
    waitsForStep: { label: 'Does the start wait for a decision?' }, startCondition: { label: 'Send only after something happened?', options: { 'course-started': 'When the course has started', 'course-ended': 'When the course has ended' } },
    agreed: { label: 'Did you show what goes along, and does the person agree?', options: { yes: 'Yes', no: 'No' } },
    outcome: { label: 'What is the result?', options: { achieved: 'Goal reached', partly: 'Partly reached', not: 'Not reached', stopped: 'Stopped early' } }, report: { label: 'Short report', hint: 'The person reads along.' },
    employer: { label: 'Employer' }, occupation: { label: 'As what?' }, hoursPerWeek: { label: 'Hours a week' }, contract: { label: 'Kind of contract', options: { permanent: 'Permanent', temporary: 'Temporary', 'temp-agency': 'Temp work', trial: 'Trial', 'self-employed': 'Self-employed' } }, startedOn: { label: 'Starts on' }, referralId: { label: 'Through which referral?' },
  },
  declineReasons: { 'no-capacity': 'We have no place', 'not-suitable': 'This does not fit', 'could-not-reach': 'We got no contact', other: 'Something else' },
  errors: {
    payerOwnerNeeded: 'Say who arranges the payment, and by when.', ownInstrumentReason: 'This is of your own organisation. Choose that reason; we count it.', agreementNeeded: 'First show what goes along. Without agreement we send nothing.', tooFarAhead: 'Choose a day within half a year.',
    notOwnInstrument: 'This service is not of your own organisation. Choose another reason.', notAnOpenDecision: 'Choose a decision that is still open.', answerDoesNotFit: 'Choose one of the answers.',
  },
  refusals: {
    alreadyAnswered: 'This was answered already.', unknownOrganisation: 'We do not know this organisation.', stepClosed: 'This step is closed already.', decidedElsewhere: 'Another organisation takes this decision and reports it. You can let the step lapse.', conversationFirst: 'First record a conversation. We refer on the basis of a conversation.',
    notReferable: 'Nobody can be referred to this service yet: price, quality or content lacks.', notPossible: 'This is no longer possible. Somebody was first, or the state has changed.',
  },
  ends,
  stepKinds: { 'own-action': 'Do something', appointment: 'Appointment', task: 'Task', decision: 'Decision', application: 'Apply', learning: 'Learn' },
  states: { announced: 'Announced beforehand', sent: 'Sent, waits for an answer', accepted: 'Accepted', 'waiting-for-start': 'Accepted, waits for a decision', running: 'Running', ended: 'Ended', declined: 'Did not work out', expired: 'No answer came', withdrawn: 'Withdrawn' },
  owners: { person: 'The person', guide: 'The guide', you: 'Yourself', contact: 'Your contact', organisation: 'An organisation' },
  plan: {
    title: 'Plan', none: 'There is no plan yet.', open: 'Begin a plan', goal: 'Goal', lead: 'Regular contact', asked: (name: string, date: string) => `Asked: ${name}, answer before ${date}`, steps: 'Steps', now: 'To do now', done: 'Done', unmet: 'This did not work out yet', addStep: 'Add a step', referrals: 'Referrals', refer: 'Refer', work: 'At work', placement: 'Record that somebody works',
    other: 'other arrangement', who: 'Who', by: 'By', state: 'State', what: 'What', finish: 'Close', noSteps: 'There are no steps yet.', noReferrals: 'Not referred yet.', back: 'To the file', save: 'Save', decision: { yes: 'yes', no: 'no' },
  },
  refer: { title: 'Refer', find: 'Find a service', choose: 'Choose', lead: 'You see what everybody sees: price, quality and content.', none: 'Nothing found. Try another word.', check: 'Check and send', send: 'Send', goes: 'This goes along: name, phone and mail, and the text below. Nothing more.', sendNow: 'Send now', withdraw: 'Withdraw', price: 'Price on this day', payer: 'Pays', number: 'Number', acceptBy: 'Answer by', lacks: 'Not complete yet' },
  provider: { title: 'Today', referrals: 'Applications', none: 'You have no applications now.', person: 'Person', service: 'Service', state: 'State', accept: 'Accept', decline: 'Do not accept', start: 'Has begun', end: 'Finish', contact: 'Contact', goes: 'What the guide gave along', waiting: 'Do not begin yet: a decision is awaited. You hear as soon as it is there.', services: 'My services', next: 'What do you do now?', answer: 'Accept or not, before the date. Otherwise the guide looks on.' },
  task: { title: 'Tasks', none: 'There are no tasks for your organisation.', report: 'Report the state', for: 'For' },
  proposal: { title: 'Will you be the regular contact?', lead: 'You know this person already, so the story need not be told again. When you say no, the guide stays the contact.', submit: 'Answer', waiting: 'Asked to be the regular contact' },
  mine: { title: 'My plan', none: 'You have no plan yet. You make it together with your contact.', tick: 'I have done this', goal: 'Your goal', lead: 'Your regular contact', goes: 'What went along', help: 'The organisation that helps you', you: 'You', other: 'Questions? Call your contact.', work: 'Your work', aftercare: (name: string, date: string) => `${name} can be reached for questions until ${date}.`, unmet: 'Your contact looks on.' },
  outcome: { title: 'How is it going now?', lead: 'One tap is enough. You need not answer, and it has no consequences.', well: 'Well, I still work there', soso: 'So-so, please contact me', stopped: 'I no longer work there', thanks: 'Thank you. We have your answer.', contact: 'Would you like to talk to somebody? Make an appointment.', months: (n: number) => `after ${n} months` },
}
