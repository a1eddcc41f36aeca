import type { sessions as Nl } from './texts.nl.ts'

const done = {
  talked: 'talk',
  lesson: 'lesson',
  practised: 'practised',
  tested: 'test or trial',
  visited: 'looked round at a firm',
  applied: 'applied together',
}
const nexts = {
  'go-on': 'Goes on as agreed',
  'practise-more': 'Practise more',
  'contact-helps': 'The regular contact looks along',
  'almost-done': 'Almost done',
}
const states = {
  planned: 'Planned',
  came: 'Was there',
  excused: 'Said beforehand',
  'did-not-come': 'Was not there',
  dropped: 'Does not take place',
}

/** Words of sessions, in English. */
export const sessions: typeof Nl = {
  title: 'Sessions',
  none: 'There are no sessions yet.',
  when: 'When',
  attendance: 'Attendance',
  doneTitle: 'Done',
  next: 'Next',
  words: 'In words',
  plan: 'Add a session',
  planDo: 'Add',
  note: (when) => `How did it go on ${when}?`,
  noteLead: 'The person and the regular contact read this. Why somebody was not there you do not record.',
  noteDo: 'Record',
  done,
  nexts,
  states,
  mine: {
    title: (service) => `How it goes: ${service}`,
    link: 'Sessions and report',
    lead: (provider) => `This is what ${provider} recorded. Is something not right? Say it there, or call your regular contact.`,
    none: 'Nothing is here yet.',
  },
}

export const sessionFields = {
  sessionOn: { label: 'On which day?' },
  sessionAt: { label: 'At what time?' },
  attendance: {
    label: 'Was the person there?',
    options: { came: states.came, excused: states.excused, 'did-not-come': states['did-not-come'], dropped: states.dropped },
  },
  sessionDone: { label: 'What was done?', options: done },
  sessionNext: { label: 'What is next?', options: nexts },
  sessionWords: { label: 'Short report', hint: 'Only if the person was there. Nothing on health, debts, crime or religion.' },
}
