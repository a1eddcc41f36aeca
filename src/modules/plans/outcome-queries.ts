import type { Tx } from '../../platform/db/context.ts'
import { touched } from '../../platform/log.ts'
import { organisationById } from '../regions/index.ts'

/** Where somebody works, with the answers to "how is it going". */
export async function placementsOf(tx: Tx, regionCode: string, personIds: readonly string[]) {
  const rows = await tx
    .selectFrom('plans.placement as p')
    .innerJoin('plans.placementText as t', (join) => join.onRef('t.regionCode', '=', 'p.regionCode').onRef('t.placementId', '=', 'p.id'))
    .select([
      'p.regionCode',
      'p.id',
      'p.personId',
      'p.referralId',
      'p.hoursPerWeek',
      'p.contract',
      'p.startedOn',
      'p.aftercareUntil',
      'p.aftercareOrganisation',
      'p.guidedBy',
      'p.endsWhen',
      'p.durableOn',
      'p.endedOn',
      'p.endedBecause',
      'p.yearsAnswer',
      'p.yearsAnsweredOn',
      't.employer',
      't.occupation',
    ])
    .where('p.regionCode', '=', regionCode)
    .where('p.personId', 'in', [...personIds])
    .orderBy('p.startedOn', 'desc')
    .limit(20)
    .execute()
  touched(tx, regionCode, personIds, 'placement')
  return rows
}

/** Moments at which somebody is or was asked how it goes. */
export async function outcomesOf(tx: Tx, regionCode: string, personIds: readonly string[]) {
  const rows = await tx
    .selectFrom('plans.outcome')
    .select([
      'regionCode',
      'id',
      'placementId',
      'personId',
      'months',
      'dueOn',
      'askedOn',
      'answer',
      'answeredOn',
      'answeredHow',
      'silentOn',
      'stepId',
    ])
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .orderBy('dueOn')
    .limit(50)
    .execute()
  touched(tx, regionCode, personIds, 'outcome')
  return rows
}

/** Who calls because of an answer, and by when; null when nobody has to. policy: D10 */
export async function callFor(
  tx: Tx,
  outcome: { regionCode: string; stepId: string | null },
): Promise<{ organisation: string; by: string } | null> {
  if (!outcome.stepId) return null
  const row = await tx
    .selectFrom('plans.step as s')
    .innerJoin('plans.plan as p', (join) => join.onRef('p.regionCode', '=', 's.regionCode').onRef('p.id', '=', 's.planId'))
    .select(['s.dueOn', 'p.leadOrganisation'])
    .where('s.regionCode', '=', outcome.regionCode)
    .where('s.id', '=', outcome.stepId)
    .where('s.state', '=', 'open')
    .executeTakeFirst()
  if (!row?.dueOn) return null
  return { organisation: (await organisationById(tx, row.leadOrganisation))?.name ?? '', by: row.dueOn }
}
