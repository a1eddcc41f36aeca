import type { team as Nl } from './texts.nl.ts'

/** Words of the colleagues of a provider, in English. */
export const team: typeof Nl = {
  title: 'Colleagues and work',
  lead: 'Who has what in hand. Is somebody away? Say who looks along, so that nothing lies still.',
  colleague: 'Colleague',
  nobody: 'Nobody yet',
  toAnswer: 'To answer',
  runs: 'Runs',
  away: 'Away',
  absences: 'Who is away?',
  standIn: 'Who looks along',
  until: 'Back on',
  end: 'End',
  back: 'Is back',
  record: 'Add who is away',
  recordDo: 'Record',
  lookedAfter: (name) => `${name} looks along`,
  unread: 'new',
  read: 'Mark as read',
  readLead: 'Something happened that you have not read. What it was stands below.',
}

export const teamFields = {
  awayAccount: { label: 'Who is away?' },
  standInAccount: { label: 'Who looks along?' },
  awayUntil: { label: 'When is the colleague back?' },
}
