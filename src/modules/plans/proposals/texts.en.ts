import type { proposals as Nl } from './texts.nl.ts'

/** Words of proposals for what runs, in English. */
export const proposals: typeof Nl = {
  make: 'Propose a change',
  makeLead: 'The regular contact decides within 5 working days. A new proposal takes the place of the one before.',
  send: 'Propose',
  withdraw: 'Take the proposal back',
  waits: (date) => `Your proposal waits for a decision, at the latest ${date}.`,
  yours: 'Your proposal waits',
  decides: 'The regular contact',
  decideNow: 'Decides on the proposal of the provider, above. Until then nothing changes.',
  waitsNow: 'Decides on your proposal. Until then nothing changes.',
  asked: 'Question of the regular contact',
  answered: 'Answer',
  title: 'Proposal of the provider',
  by: (provider, moment, until) => `${provider}, ${moment}. Decide by ${until}.`,
  before: 'Proposals',
  madeOn: 'When',
  begins: 'Begins on',
  ends: 'Ends on',
  hours: 'Hours a week',
  extra: 'Extra cost',
  stops: 'Goes on',
  stop: (reason) => `Stops: ${reason}`,
  unset: 'not recorded',
  none: 'none',
  kinds: { extend: 'Go on longer', stop: 'Stop', dates: 'Other days', intensity: 'More or fewer hours' },
  states: {
    open: 'waits for a decision',
    approved: 'approved',
    rejected: 'not approved',
    withdrawn: 'taken back',
    replaced: 'replaced by a new proposal',
  },
  forPerson: (what, lead, date) =>
    `The provider proposes: ${what.toLowerCase()}. ${lead} decides by ${date}. Do you have an opinion? Then call.`,
}

export const proposalFields = {
  proposalKind: { label: 'What do you propose?', options: proposals.kinds },
  newStartOn: { label: 'New first day', hint: 'Only for other days.' },
  newEndOn: { label: 'New last day', hint: 'For going on longer or other days.' },
  newHours: { label: 'How many hours a week?', hint: 'Only for more or fewer hours.' },
  extraEuros: { label: 'What does it cost more, with VAT?', hint: 'Leave empty if it costs nothing more.' },
  stopReason: { label: 'By whom and why?', hint: 'Only to stop.' },
  why: { label: 'Why?', hint: 'The person and the regular contact read this. Nothing on health, debts, crime or religion.' },
  proposalAnswer: { label: 'Your answer', hint: 'Needed if you do not approve or ask something.' },
}
