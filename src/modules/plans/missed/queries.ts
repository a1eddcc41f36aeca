import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { mutedBy, noticesOf } from '../../messages/index.ts'

/** So long a coordinator finds back of what there was a notice. */
const DAYS = 60

/** A clock that was missed, as a coordinator may know it: a number and an organisation, never who. */
export interface Missed {
  planId: string
  itemId: string
  /** Null: it was a question to become the regular contact. */
  reference: string | null
  /** Null where the help is confidential. */
  organisation: string | null
  /** Null: a file that is kept silent, and of which there was no notice lately. */
  at: Temporal.Instant | null
  muted: boolean
}

/** Of which clocks this coordinator got a notice lately, and of which files they want none any more, so that they can want them again. policy: H2, L2 */
export async function missedTo(tx: Tx, actor: Actor, regionCode: string): Promise<Missed[]> {
  const told = await noticesOf(tx, actor, 'missed', actor.now.subtract({ hours: 24 * DAYS }))
  const muted = await mutedBy(tx, actor)
  const items = [...told.map(({ itemId }) => itemId), ...muted]
  if (items.length === 0) return []
  const found = await byProgram(tx, actor, async () => [
    ...(await referralsAmong(tx, regionCode, items)),
    ...(await plansAmong(tx, regionCode, items)),
  ])
  const persons = found.map(({ personId }) => personId)
  touched(tx, regionCode, persons, 'referral')
  const byItem = new Map(found.map((row) => [row.id, row]))
  const rows = told.flatMap(({ itemId, madeAt }): Missed[] => {
    const row = byItem.get(itemId)
    if (!row) return []
    const { planId, reference, organisation } = row
    return [{ planId, itemId, reference, organisation, at: madeAt, muted: muted.has(planId) }]
  })
  const listed = new Set(rows.map(({ planId }) => planId))
  const silent = found.filter(({ id }) => muted.has(id) && !listed.has(id))
  return [...rows, ...silent.map(({ id }) => ({ planId: id, itemId: id, reference: null, organisation: null, at: null, muted: true }))]
}

/** What is special stands in no list; help is confidential by the service or by who gives it. policy: E2 */
function referralsAmong(tx: Tx, regionCode: string, items: readonly string[]) {
  return tx
    .selectFrom('plans.referral as r')
    .innerJoin('catalogue.serviceShared as s', 's.id', 'r.serviceId')
    .innerJoin('regions.organisationShared as o', 'o.id', 'r.providerOrganisation')
    .select(['r.id', 'r.planId', 'r.personId', 'r.reference'])
    .select(sql<string | null>`case when s.sensitivity = 'normal' and o.sensitivity = 'normal' then o.name end`.as('organisation'))
    .where('r.regionCode', '=', regionCode)
    .where('r.id', 'in', [...items])
    .where('s.sensitivity', '<>', 'special')
    .where('o.sensitivity', '<>', 'special')
    .execute()
}

function plansAmong(tx: Tx, regionCode: string, items: readonly string[]) {
  return tx
    .selectFrom('plans.plan')
    .select(['id', 'id as planId', 'personId'])
    .select([sql<null>`null`.as('reference'), sql<null>`null`.as('organisation')])
    .where('regionCode', '=', regionCode)
    .where('id', 'in', [...items])
    .execute()
}
