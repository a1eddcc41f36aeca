import type { Temporal } from 'temporal-polyfill'
import type { Part } from '../../platform/actor.ts'
import { ZONE } from '../../platform/clock.ts'

/** Which record each message is about, and where its link leads: the safe link's kind, or a page behind sign-in. */
export const KINDS: Record<string, { event: string; link: string | null; days: number; path: string | null; part: Part }> = {
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
  'referral-returned': { event: 'nl.wegwijzer.plans.referral-returned.v1', link: null, days: 0, path: '/mijn/plan', part: 'plan' },
  'shortlist-shared': { event: 'nl.wegwijzer.plans.shortlist-shared.v1', link: 'shortlist', days: 30, path: null, part: 'plan' },
  'help-given': { event: 'nl.wegwijzer.plans.help-given.v1', link: 'missing-help', days: 60, path: null, part: 'plan' },
  'help-decided': { event: 'nl.wegwijzer.plans.help-decided.v1', link: 'missing-help', days: 60, path: null, part: 'plan' },
  'lead-changed': { event: 'nl.wegwijzer.plans.lead-changed.v1', link: null, days: 0, path: '/mijn/plan', part: 'plan' },
  'outcome-asked': { event: 'nl.wegwijzer.plans.outcome-asked.v1', link: 'outcome', days: 30, path: null, part: 'plan' },
}

/** The channel a message takes: what the person chose; else mail where there is an address, else by phone, else the account. */
export function channelFor(
  chosen: string | null,
  reach: { email: string | null; phone: string | null },
): 'mail' | 'phone' | 'letter' | 'account' {
  if (chosen === 'mail' && !reach.email) return reach.phone ? 'phone' : 'account'
  if (chosen) return chosen as 'mail'
  if (reach.email) return 'mail'
  return reach.phone ? 'phone' : 'account'
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
