import type { provider as nl } from './received-texts.nl.ts'

/** Words of the portal of a provider, in English. */
export const provider: typeof nl = {
  title: 'Today',
  referrals: 'Applications',
  none: 'You have no applications now.',
  todo: 'To do now',
  runs: 'Running',
  over: 'Over',
  change: 'Change or stop',
  nothingToday: 'Nothing waits for you now.',
  day: (todo, runs) => `${todo} to do, ${runs} running.`,
  person: 'Person',
  service: 'Service',
  state: 'State',
  accept: 'Accept',
  decline: 'Do not accept',
  sender: 'Who referred',
  declineReason: 'Why do you decline?',
  start: 'Has begun',
  end: 'Finish',
  contact: 'Contact',
  goes: 'What the guide gave along',
  waiting: 'Do not begin yet: a decision is awaited. You hear as soon as it is there.',
  services: 'My services',
  next: 'What do you do now?',
  answer: 'Accept or not, before the date. Otherwise the guide looks on.',
}
