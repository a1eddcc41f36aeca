import type { Temporal } from 'temporal-polyfill'
import type { Part } from '../../platform/actor.ts'
import { ZONE } from '../../platform/clock.ts'

/** Which record each message is about, and where its link leads: the safe link's kind, or a page behind sign-in. */
export const KINDS: Record<
  string,
  {
    /** Nothing where a sweep makes it. */ event: string | null
    link: string | null
    days: number
    path: string | null
    part: Part
    /** Can wait for the morning. */ quiet?: boolean
    /** Nobody is called or written to for it: who has no mail or SMS finds it among the messages. */ byMachine?: boolean
  }
> = {
  'handover-made': { event: 'nl.wegwijzer.intake.handover-made.v1', link: 'handover', days: 60, path: null, part: 'plan' },
  'handover-asked': { event: 'nl.wegwijzer.intake.handover-asked.v1', link: 'handover', days: 60, path: null, part: 'plan' },
  'handover-returned': { event: 'nl.wegwijzer.intake.handover-returned.v1', link: 'handover', days: 60, path: null, part: 'plan' },
  'question-asked': { event: 'nl.wegwijzer.intake.question-asked.v1', link: 'handover', days: 60, path: null, part: 'plan' },
  'handover-accepted': { event: 'nl.wegwijzer.intake.handover-accepted.v1', link: 'handover', days: 60, path: null, part: 'plan' },
  'handover-passed': { event: 'nl.wegwijzer.intake.handover-passed.v1', link: 'handover', days: 60, path: null, part: 'plan' },
  'handover-escalated': { event: 'nl.wegwijzer.intake.handover-escalated.v1', link: 'handover', days: 60, path: null, part: 'plan' },
  'appointment-booked': {
    event: 'nl.wegwijzer.appointments.appointment-booked.v1',
    link: 'appointment',
    days: 60,
    path: null,
    part: 'appointments',
  },
  'appointment-cancelled': {
    event: 'nl.wegwijzer.appointments.appointment-cancelled.v1',
    link: 'appointment',
    days: 60,
    path: null,
    part: 'appointments',
  },
  'appointment-missed': {
    event: 'nl.wegwijzer.appointments.appointment-missed.v1',
    link: 'appointment',
    days: 60,
    path: null,
    part: 'appointments',
  },
  'appointment-moved': {
    event: 'nl.wegwijzer.appointments.appointment-moved.v1',
    link: 'appointment',
    days: 60,
    path: null,
    part: 'appointments',
  },
  'appointment-to-move': {
    event: 'nl.wegwijzer.appointments.appointment-to-move.v1',
    link: 'appointment',
    days: 60,
    path: null,
    part: 'appointments',
  },
  'appointment-reminder': {
    event: 'nl.wegwijzer.appointments.appointment-reminded.v1',
    link: 'appointment',
    days: 60,
    path: null,
    part: 'appointments',
    quiet: true,
  },
  'place-offered': {
    event: 'nl.wegwijzer.appointments.place-offered.v1',
    link: 'appointment',
    days: 60,
    path: null,
    part: 'appointments',
  },
  'waiting-joined': {
    event: 'nl.wegwijzer.appointments.waiting-joined.v1',
    link: 'waiting',
    days: 60,
    path: null,
    part: 'appointments',
  },
  'call-asked': {
    event: 'nl.wegwijzer.appointments.call-asked.v1',
    link: 'callback',
    days: 30,
    path: null,
    part: 'appointments',
  },
  'referral-sent': { event: 'nl.wegwijzer.plans.referral-sent.v1', link: null, days: 0, path: '/mijn/plan', part: 'plan' },
  'referral-accepted': { event: 'nl.wegwijzer.plans.referral-accepted.v1', link: null, days: 0, path: '/mijn/plan', part: 'plan' },
  'referral-declined': { event: 'nl.wegwijzer.plans.referral-declined.v1', link: null, days: 0, path: '/mijn/plan', part: 'plan' },
  'referral-expired': { event: 'nl.wegwijzer.plans.referral-expired.v1', link: null, days: 0, path: '/mijn/plan', part: 'plan' },
  'referral-intake-planned': {
    event: 'nl.wegwijzer.plans.referral-intake-planned.v1',
    link: null,
    days: 0,
    path: '/mijn/plan',
    part: 'plan',
  },
  'referral-elsewhere': { event: 'nl.wegwijzer.plans.referral-elsewhere.v1', link: null, days: 0, path: '/mijn/plan', part: 'plan' },
  'referral-returned': { event: 'nl.wegwijzer.plans.referral-returned.v1', link: null, days: 0, path: '/mijn/plan', part: 'plan' },
  'referral-shown': { event: 'nl.wegwijzer.plans.referral-shown.v1', link: 'referral-draft', days: 14, path: null, part: 'plan' },
  'shortlist-shared': { event: 'nl.wegwijzer.plans.shortlist-shared.v1', link: 'shortlist', days: 30, path: null, part: 'plan' },
  'help-given': { event: 'nl.wegwijzer.plans.help-given.v1', link: 'missing-help', days: 60, path: null, part: 'plan' },
  'help-decided': { event: 'nl.wegwijzer.plans.help-decided.v1', link: 'missing-help', days: 60, path: null, part: 'plan' },
  'note-written': { event: 'nl.wegwijzer.plans.note-by-worker.v1', link: null, days: 0, path: '/mijn/plan', part: 'plan', quiet: true },
  'plan-news': { event: null, link: null, days: 0, path: '/mijn/plan', part: 'plan', quiet: true, byMachine: true },
  'plan-changed': {
    event: 'nl.wegwijzer.plans.plan-changed.v1',
    link: null,
    days: 0,
    path: '/mijn/plan/akkoord',
    part: 'plan',
    quiet: true,
  },
  'plan-ended': { event: 'nl.wegwijzer.plans.plan-ended.v1', link: null, days: 0, path: '/mijn/plan', part: 'plan' },
  'lead-changed': { event: 'nl.wegwijzer.plans.lead-changed.v1', link: null, days: 0, path: '/mijn/plan', part: 'plan' },
  'end-report': { event: 'nl.wegwijzer.plans.end-report-written.v1', link: 'end-report', days: 30, path: null, part: 'plan' },
  'end-report-reminder': {
    event: 'nl.wegwijzer.plans.end-report-reminded.v1',
    link: 'end-report',
    days: 30,
    path: null,
    part: 'plan',
    quiet: true,
  },
  'outcome-asked': { event: 'nl.wegwijzer.plans.outcome-asked.v1', link: 'outcome', days: 30, path: null, part: 'plan' },
}

export type Way = 'mail' | 'sms' | 'phone' | 'letter' | 'account'

/**
 * The channel a message takes: what the person chose; else mail where there is an address, else by phone, else the account. SMS goes to a
 * number, while somebody carries it; else what comes after it.
 */
export function channelFor(chosen: string | null, reach: { email: string | null; phone: string | null }, sms = false): Way {
  if (chosen === 'sms' && sms && reach.phone) return 'sms'
  if (chosen === 'mail' && !reach.email) return reach.phone ? 'phone' : 'account'
  if (chosen && chosen !== 'sms') return chosen as Way
  if (reach.email) return 'mail'
  return reach.phone ? 'phone' : 'account'
}

/** Nobody is woken by what can wait. */
const QUIET = { fromTime: '08:00', untilTime: '21:00' }

/** The moment from which a message may go: in the hours the person chose, and what can wait not at night. Null when that is now. */
export function goesAt(
  chosen: { fromTime: string | null; untilTime: string | null } | null,
  now: Temporal.Instant,
  quiet: boolean,
): Temporal.Instant | null {
  let at = now
  for (let tries = 0; tries < 3; tries++) {
    const own = opensAt(chosen, at) ?? at
    const day = quiet ? (opensAt(QUIET, own) ?? own) : own
    if (day.equals(at)) break
    at = day
  }
  // Who wants to be reached at night only is reached then.
  if (opensAt(chosen, at)) at = opensAt(chosen, now) ?? now
  return at.equals(now) ? null : at
}

/**
 * The moment from which a person may be reached, or null when that is now. Hours that go past midnight are hours too; without hours it is
 * always.
 */
export function opensAt(
  chosen: { fromTime: string | null; untilTime: string | null } | null,
  now: Temporal.Instant,
): Temporal.Instant | null {
  const from = chosen?.fromTime ?? '00:00'
  const until = chosen?.untilTime ?? '24:00'
  const local = now.toZonedDateTimeISO(ZONE)
  const time = local.toPlainTime().toString().slice(0, 5)
  const open = from < until ? time >= from && time < until : time >= from || time < until
  if (open || from === until) return null
  const day = time < from ? local : local.add({ days: 1 })
  return day.withPlainTime(from).toInstant()
}
