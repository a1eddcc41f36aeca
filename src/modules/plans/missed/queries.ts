import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { mutedOf, noticesOf } from '../../messages/index.ts'
import { organisationsById } from '../../regions/index.ts'

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
  at: Temporal.Instant
  muted: boolean
}

/** Of which clocks this coordinator got a notice lately, and of which files they want none any more. policy: H2, L2 */
export async function missedTo(tx: Tx, actor: Actor, regionCode: string): Promise<Missed[]> {
  const told = await noticesOf(tx, actor, 'missed', actor.now.subtract({ hours: 24 * DAYS }))
  const items = told.map(({ itemId }) => itemId)
  if (items.length === 0) return []
  const { referrals, plans } = await byProgram(tx, actor, async () => ({
    referrals: await referralsAmong(tx, regionCode, items),
    plans: await plansAmong(tx, regionCode, items),
  }))
  for (const { personId } of [...referrals, ...plans]) touched(tx, regionCode, personId, 'referral')
  const names = await organisationsById(
    tx,
    referrals.flatMap((row) => (row.sensitivity === 'normal' ? [row.providerOrganisation] : [])),
  )
  const byItem = new Map<string, Pick<Missed, 'planId' | 'reference' | 'organisation'>>(
    plans.map(({ id }) => [id, { planId: id, reference: null, organisation: null }]),
  )
  for (const { id, planId, reference, providerOrganisation } of referrals)
    byItem.set(id, { planId, reference, organisation: names.get(providerOrganisation)?.name ?? null })
  const muted = await mutedOf(
    tx,
    actor,
    [...byItem.values()].map(({ planId }) => planId),
  )
  return told.flatMap(({ itemId, madeAt }) => {
    const found = byItem.get(itemId)
    return found ? [{ ...found, itemId, at: madeAt, muted: muted.has(found.planId) }] : []
  })
}

/** What is special stands in no list. policy: E2 */
function referralsAmong(tx: Tx, regionCode: string, items: readonly string[]) {
  return tx
    .selectFrom('plans.referral as r')
    .innerJoin('catalogue.serviceShared as s', 's.id', 'r.serviceId')
    .select(['r.id', 'r.planId', 'r.personId', 'r.reference', 'r.providerOrganisation', 's.sensitivity'])
    .where('r.regionCode', '=', regionCode)
    .where('r.id', 'in', [...items])
    .where('s.sensitivity', '<>', 'special')
    .execute()
}

function plansAmong(tx: Tx, regionCode: string, items: readonly string[]) {
  return tx
    .selectFrom('plans.plan')
    .select(['id', 'personId'])
    .where('regionCode', '=', regionCode)
    .where('id', 'in', [...items])
    .execute()
}
