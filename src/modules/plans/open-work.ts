import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { appointmentsOf } from '../appointments/index.ts'
import { handoversOf, waitsToday } from '../intake/index.ts'
import { referralsOf, stepsOf } from './queries.ts'
import { placementsOf } from './outcome-queries.ts'
import { dayOf } from './refer/who-acts.tsx'
import { isOpen } from './states.ts'

export type OpenKind = 'step' | 'referral' | 'handover' | 'visit' | 'appointment' | 'aftercare'
/** Something that is not finished, with its day where it has one. */
export interface OpenWork {
  kind: OpenKind
  on: string | null
}

/** Steps that the program made and that bind nobody: they end with the plan. */
export const ENDS_BY_ITSELF = ['closing', 'choosing', 'seeking', 'deciding', 'checking']

/** Referrals and aftercare that run: their clocks stop before the plan does. */
export async function openInPlan(tx: Tx, actor: Actor, regionCode: string, ids: readonly string[]): Promise<OpenWork[]> {
  const referrals = await referralsOf(tx, regionCode, ids)
  const placements = await placementsOf(tx, regionCode, ids)
  return [
    ...referrals.filter((row) => isOpen(row.state)).map((row) => ({ kind: 'referral' as const, on: dayOf(row, null) })),
    ...placements.filter((row) => row.aftercareUntil > actor.today).map((row) => ({ kind: 'aftercare' as const, on: row.aftercareUntil })),
  ]
}

/** Handovers that nobody took up and a visit that waits today. */
export async function openAtIntake(tx: Tx, actor: Actor, regionCode: string, ids: readonly string[]): Promise<OpenWork[]> {
  const handovers = await handoversOf(tx, regionCode, ids)
  const waits: OpenWork[] = (await waitsToday(tx, actor, regionCode, ids)) ? [{ kind: 'visit', on: null }] : []
  return [
    ...handovers
      .filter(
        (row) => ['asked', 'waiting', 'returned', 'escalated'].includes(row.state) || (row.state === 'accepted' && row.acceptedBy === null),
      )
      .map((row) => ({ kind: 'handover' as const, on: row.acceptBy })),
    ...waits,
  ]
}

/** What keeps a file open: nobody is left with a question, an appointment or a course half way. */
export async function openWorkOf(tx: Tx, actor: Actor, regionCode: string, ids: readonly string[]): Promise<OpenWork[]> {
  const atIntake = await openAtIntake(tx, actor, regionCode, ids)
  const appointments = await appointmentsOf(tx, regionCode, ids)
  const steps = await stepsOf(tx, actor, regionCode, ids, null)
  const inPlan = await openInPlan(tx, actor, regionCode, ids)
  return [
    ...atIntake,
    ...appointments.filter((row) => row.state === 'booked').map((row) => ({ kind: 'appointment' as const, on: row.onDate })),
    // A request to close does not keep the file open itself, nor do a shortlist and looking on: they bind nobody, and end with the file.
    // A moment of aftercare belongs to the aftercare, which is named by itself below.
    ...steps
      .filter((row) => row.state === 'open' && row.placementId === null && !ENDS_BY_ITSELF.includes(row.kind))
      .map((row) => ({ kind: 'step' as const, on: row.dueOn })),
    ...inPlan,
  ]
}
