/** The plan as the person reads it, in English. */
export const mine = {
  title: 'My plan',
  none: 'You have no plan yet. You make it together with your contact.',
  tick: 'I have done this',
  goal: 'Your goal',
  lead: 'Your regular contact',
  goes: 'What went along',
  help: 'The organisation that helps you',
  you: 'You',
  other: 'Questions? Call your contact.',
  work: 'Your work',
  aftercare: (name: string, date: string) => `${name} can be reached for questions until ${date}.`,
  unmet: 'Your contact looks further.',
}

/** Words of how it goes after the start of work. */
export const outcome = {
  title: 'How is it going now?',
  lead: 'One tap is enough. You need not answer, and it has no consequences.',
  well: 'Well, I still work there',
  soso: 'So-so, please contact me',
  stopped: 'I no longer work there',
  thanks: 'Thank you. We have your answer.',
  contact: 'Would you like to talk to somebody? Make an appointment.',
  months: (n: number) => `after ${n} months`,
  calls: (organisation: string, date: string) => `Your contact at ${organisation} calls you, on ${date} at the latest.`,
  moment: 'When',
  asked: 'Day',
  answer: 'Answer',
  call: 'Call before',
  later: 'Not asked yet',
  noAnswer: 'No answer',
}
