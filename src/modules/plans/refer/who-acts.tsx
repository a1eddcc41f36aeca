import { daysAfter } from '../../../platform/clock.ts'
import { PhoneLink, useFormat, WhatNow } from '../../../platform/ui/index.ts'
import type { ProposalRow } from '../proposals/queries.ts'
import type { ReferralRow } from '../queries.ts'
import { isAsked, isGoing, leadsNowhere, START_WITHIN_DAYS } from '../states.ts'
import type { nl } from '../texts.nl.ts'

/** Who can be the one that acts. */
export interface Acting {
  provider: string
  /** Who at the provider takes care of it. */
  handler: string | null
  lead: string
  /** Where the regular contact is called. */
  phone: string | null
  /** Who decides, and by when, where the start waits for that. */
  decider: { name: string; by: string | null } | null
}

/** Whose turn it is in each state; where nobody's, it is over. policy: C16, D6 */
export function holderOf(state: string): 'lead' | 'provider' | 'decider' | null {
  if (state === 'announced' || leadsNowhere(state)) return 'lead'
  if (state === 'waiting-for-start') return 'decider'
  return isAsked(state) || isGoing(state) ? 'provider' : null
}

type Dated = Pick<ReferralRow, 'state' | 'acceptBy' | 'intakeOn' | 'holdUntil' | 'endsOn' | 'startsOn' | 'sessionOn'>

/** The day by which the one who acts does so: after a yes without a first day, the day by which that is agreed. */
export function dayOf(row: Dated, decider: Acting['decider']) {
  const days: Record<string, string | null | undefined> = {
    sent: row.acceptBy,
    received: row.acceptBy,
    'intake-planned': row.intakeOn,
    accepted: row.startsOn ?? (row.acceptBy && daysAfter(row.acceptBy, START_WITHIN_DAYS)),
    'waiting-for-start': decider?.by,
    running: row.sessionOn ?? row.endsOn,
    'on-hold': row.holdUntil,
  }
  return days[row.state] ?? null
}

/** What is said of a referral: of one that was accepted or runs, by what is agreed of its days. */
export function saidIn({ state, startsOn, sessionOn, endsOn }: Pick<Dated, 'state' | 'startsOn' | 'sessionOn' | 'endsOn'>): string {
  if (state === 'accepted' && startsOn !== null) return 'accepted-dated'
  if (state !== 'running') return state
  return sessionOn !== null ? 'running-session' : endsOn === null ? 'running-open' : state
}

interface WhoActsProps {
  t: typeof nl
  row: ReferralRow
  acting: Acting
  forPerson: boolean
  /** For a worker: a proposal that waits goes first; after a question about it the provider acts. */
  waits?: Pick<ProposalRow, 'answerBy' | 'answer'> | undefined
}

/** State in plain words: who does what, by when, and what comes after. policy: C16 */
export function WhoActs({ t, row, acting, forPerson, waits }: WhoActsProps) {
  const f = useFormat()
  const words = t.now[forPerson ? 'person' : 'guide'][saidIn(row)]
  const holder = holderOf(row.state)
  const title = t.states[row.state]!
  if (!holder || !words) return <WhatNow title={title} holder={t.now.nobody} next={t.now.over} />
  if (waits && waits.answer === null)
    return <WhatNow title={title} holder={acting.lead} next={t.proposals.decideNow} by={f.date(waits.answerBy)} />
  const provider = acting.handler ? `${acting.handler}, ${acting.provider}` : acting.provider
  const names = { lead: acting.lead, provider, decider: acting.decider?.name ?? acting.lead }
  const day = dayOf(row, acting.decider)
  const said = row.state === 'intake-planned' && row.intakeOn && row.intakeAt
  const when = said ? `: ${t.course.intakeSaid(f.date(row.intakeOn!), f.time(row.intakeAt!), row.intakePlace)}` : ''
  return (
    <WhatNow
      title={title}
      holder={names[holder]}
      next={
        <>
          {words.next}
          {when}. {t.now.after}: {words.after}
        </>
      }
      by={day ? f.date(day) : isGoing(row.state) ? t.now.noDay : undefined}
      reach={forPerson && acting.phone ? <PhoneLink number={acting.phone} /> : undefined}
    />
  )
}
