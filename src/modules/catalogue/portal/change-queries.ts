import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import type { Temporal } from 'temporal-polyfill'
import type { Body, ChangePart } from './part-bodies.ts'

export interface ChangeRow {
  id: string
  serviceId: string
  part: ChangePart
  material: boolean
  /** Proposed by a region for the provider. */
  byRegion: boolean
  before: Body
  body: Body
  state: 'proposed' | 'approved' | 'rejected' | 'withdrawn' | 'applied'
  madeBy: string | null
  madeAt: Temporal.Instant
  decidedAt: Temporal.Instant | null
  reason: string | null
}

/** The proposal that waits for this part of an offer, locked. */
export async function openChange(tx: Tx, serviceId: string, part: ChangePart): Promise<ChangeRow | undefined> {
  return changes(tx)
    .where('serviceId', '=', serviceId)
    .where('part', '=', part)
    .where('state', '=', 'proposed')
    .forUpdate()
    .executeTakeFirst()
}

/** The proposal that waits for this part of an offer, to look at. */
export async function openProposal(tx: Tx, serviceId: string, part: ChangePart): Promise<ChangeRow | undefined> {
  return changes(tx).where('serviceId', '=', serviceId).where('part', '=', part).where('state', '=', 'proposed').executeTakeFirst()
}

/** What was changed and proposed in an offer, the newest first. */
export async function changesOf(tx: Tx, serviceId: string): Promise<ChangeRow[]> {
  return changes(tx).where('serviceId', '=', serviceId).orderBy('madeAt', 'desc').limit(50).execute()
}

/** One change, to look at. */
export async function findChange(tx: Tx, id: string): Promise<ChangeRow | undefined> {
  return changes(tx).where('id', '=', id).executeTakeFirst()
}

/**
 * One change, locked: of two who decide on it at once, one wins. Its service is locked first, as everywhere, so that two never wait
 * for each other.
 */
export async function lockChange(tx: Tx, id: string): Promise<ChangeRow | undefined> {
  const found = await findChange(tx, id)
  if (!found) return undefined
  await lockService(tx, found.serviceId)
  return changes(tx).where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Holds a service until this transaction ends. */
export async function lockService(tx: Tx, id: string): Promise<void> {
  await sql`select from catalogue.service where id = ${id} for update`.execute(tx)
}

function changes(tx: Tx) {
  return tx
    .selectFrom('catalogue.change')
    .select(['id', 'serviceId', 'part', 'material', 'byRegion', 'before', 'body', 'state', 'madeBy', 'madeAt', 'decidedAt', 'reason'])
    .$castTo<ChangeRow>()
}
