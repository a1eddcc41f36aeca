import fc from 'fast-check'
import type { ReferralState } from '../states.ts'

/** What a provider does with a referral, and with which words. */
export const ANSWERS: Record<string, Record<string, string>> = {
  aanvaarding: {},
  afwijzing: { reason: 'not-suitable' },
  start: {},
  stilstand: { holdReason: 'person-cannot-now', holdUntil: '2026-12-01' },
  hervatting: {},
  teruggave: { returnReason: 'no-capacity' },
  afronding: { outcome: 'stopped', stopped: 'found-work', report: 'Goed gewerkt' },
  voorstel: { proposalKind: 'stop', stopReason: 'other', why: 'Het doel is bereikt' },
  'voorstel/intrekking': {},
  intrekking: { withdrawReason: 'found-other' },
}
/** Which of them fit: mostly one of these is done, now and then any of all. */
const FITS: Partial<Record<ReferralState, string[]>> = {
  sent: ['aanvaarding', 'aanvaarding', 'afwijzing'],
  accepted: ['start', 'start', 'teruggave'],
  'waiting-for-start': ['teruggave'],
  running: ['stilstand', 'voorstel', 'afronding', 'teruggave'],
  'on-hold': ['hervatting', 'voorstel', 'afronding'],
}
/** What a regular contact passes on, and how a plan ends. */
export const PASSED_ON = { agreedSoFar: 'Een opleiding zoeken', stillOpen: 'Wie betaalt' }
export const ENDED = { endReason: 'goal-reached', endOutcome: 'achieved', whatNow: 'Gaat zelf verder' }
const answer = fc.nat(999)
/** One of them for this state. */
export const fitting = (state: ReferralState, n: number) => {
  const all = Object.keys(ANSWERS)
  const fit = n % 5 === 0 ? all : (FITS[state] ?? all)
  return fit[n % fit.length]!
}
/** Everything anybody can do with a plan and its referrals, and days that pass. */
export const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('refer' as const), to: fc.constantFrom('planner' as const, 'posting' as const) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('answer' as const), how: answer }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('both' as const), how: answer, other: answer }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('guide' as const), how: fc.constantFrom('intrekking', 'stilstand', 'hervatting') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('decide' as const), decision: fc.constantFrom('approve', 'reject') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('add' as const), kind: fc.constantFrom('task' as const, 'decision' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('partner' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lead' as const), yes: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('hand over' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('end' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('again' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cover' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reassign' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('days pass' as const), days: fc.constantFrom(1, 4, 9) }) },
)
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never
