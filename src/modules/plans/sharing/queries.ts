import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import { dateOf } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'
import { serviceNames } from '../../catalogue/index.ts'
import { idsOf, sightsOn } from '../../people/index.ts'
import { organisationsById } from '../../regions/index.ts'
import { regionsOf } from '../queries.ts'
import { TALK_DAYS } from './rules.ts'

/** Who sees what of a file; who does a step or referral that this reader may not know is not named to them either. policy: E2 */
export async function sightsBeside(
  tx: Tx,
  actor: Actor,
  regionCode: string,
  personIds: readonly string[],
  parts: readonly { id: string; hidden: boolean }[],
) {
  const hidden = new Set(parts.flatMap((part) => (part.hidden ? [part.id] : [])))
  return (await sightsOn(tx, actor, regionCode, personIds)).filter((row) => row.record === null || !hidden.has(row.record))
}

/** What a person shows or keeps back now. */
export async function sharingsOf(tx: Tx, regionCode: string, personIds: readonly string[]) {
  const rows = await tx
    .selectFrom('plans.sharing')
    .select(['itemKind', 'itemId', 'organisationId', 'effect', 'fromKind', 'fromAt'])
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .where('untilAt', 'is', null)
    .orderBy('fromAt')
    .limit(300)
    .execute()
  touched(tx, regionCode, personIds, 'sharing')
  return rows
}
export type SharingRow = Awaited<ReturnType<typeof sharingsOf>>[number]

/** The day by which the regular contact talks about what is no longer shared. */
export function talkBy(fromAt: Temporal.Instant): string {
  return workingDaysAfter(dateOf(fromAt), TALK_DAYS)
}

/** Open tasks that are no longer shared with who does them, of plans this worker leads: to talk about. policy: E1 */
export async function keptFor(tx: Tx, actor: Actor) {
  if (!actor.accountId) return []
  const rows = await tx
    .selectFrom('plans.sharing as s')
    .innerJoin('plans.step as t', (join) => join.onRef('t.regionCode', '=', 's.regionCode').onRef('t.id', '=', 's.itemId'))
    .innerJoin('plans.plan as p', (join) => join.onRef('p.regionCode', '=', 't.regionCode').onRef('p.id', '=', 't.planId'))
    .select(['s.regionCode', 's.id', 's.personId', 's.organisationId', 's.fromAt'])
    .where('p.regionCode', 'in', regionsOf(actor))
    .where('p.leadAccount', '=', actor.accountId)
    .where('p.endedOn', 'is', null)
    .where('s.effect', '=', 'stopped')
    .where('s.untilAt', 'is', null)
    .where('t.state', '=', 'open')
    .orderBy('s.fromAt')
    .limit(50)
    .execute()
  for (const row of rows) touched(tx, row.regionCode, row.personId, 'sharing')
  return rows.map((row) => ({ ...row, dueOn: talkBy(row.fromAt) }))
}

export interface SharedRow {
  itemKind: string
  itemId: string
  words: string | null
  serviceId: string | null
  state: string | null
  dueOn: string | null
}

/** What a person shows to the organisation of this reader, beside its own part. policy: E1 */
async function sharedWithMe(tx: Tx, regionCode: string, personId: string): Promise<SharedRow[]> {
  const ids = await idsOf(tx, regionCode, personId)
  const { rows } = await sql<SharedRow>`
    select item_kind, item_id, words, service_id, state, due_on from plans.shared_with_me(${regionCode}, ${ids}::uuid[])`.execute(tx)
  if (rows.length > 0) touched(tx, regionCode, personId, 'sharing')
  return rows
}

/** The same with the names of services. */
export async function sharedParts(tx: Tx, of: { regionCode: string; personId: string }) {
  const rows = await sharedWithMe(tx, of.regionCode, of.personId)
  const services = await serviceNames(
    tx,
    rows.flatMap((row) => row.serviceId ?? []),
  )
  return rows.map((row) => ({ ...row, words: row.serviceId ? (services.get(row.serviceId) ?? '') : row.words }))
}

/** For the copy of the own file: what was shown or kept back, from when until when. */
export async function sharingCopy(tx: Tx, regionCode: string, personId: string) {
  const rows = await tx
    .selectFrom('plans.sharing')
    .select(['itemKind', 'organisationId', 'effect', 'fromAt', 'untilAt'])
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .orderBy('fromAt')
    .execute()
  const organisations = await organisationsById(
    tx,
    rows.map((row) => row.organisationId),
  )
  return rows.map(({ organisationId, ...row }) => ({ ...row, organisation: organisations.get(organisationId)?.name ?? null }))
}
