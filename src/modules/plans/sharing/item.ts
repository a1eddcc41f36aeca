import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import { idsOf, ownFile, requireFile } from '../../people/index.ts'
import { readerOf } from '../queries.ts'
import { mayReadStep } from '../rules.ts'
import type { ItemKind } from './schema.ts'

/** The file a part of a plan is looked up in: all files of one person. */
export interface File {
  regionCode: string
  ids: readonly string[]
}

/** The file of who is signed in. */
export async function myFile(tx: Tx, actor: Actor): Promise<File> {
  const { regionCode, personId } = ownFile(actor)
  return { regionCode, ids: await idsOf(tx, regionCode, personId) }
}

/** The file of somebody this worker may see; else the one 404. */
export async function openFile(tx: Tx, actor: Actor, personId: string): Promise<File> {
  const { regionCode, id } = await requireFile(tx, actor, personId)
  return { regionCode, ids: await idsOf(tx, regionCode, id) }
}

/** One part of a plan, locked. */
export interface Item {
  regionCode: string
  id: string
  personId: string
  kind: ItemKind
  stepKind: string | null
  state: string
  sensitivity: string
  /** Who does it. */
  organisationId: string | null
  /** When a referral came to its end. */
  endedAt: Temporal.Instant | null
}

/** One part of the plan of this file that the reader may read, locked; else the one 404. */
export async function requireItem(
  tx: Tx,
  actor: Actor,
  file: File,
  asked: { itemKind: ItemKind; itemId: string },
  lock = true,
): Promise<Item> {
  const found = await FIND[asked.itemKind](tx, actor, file, asked.itemId, lock)
  touched(tx, file.regionCode, file.ids, 'plan')
  return found ? { ...found, kind: asked.itemKind, id: asked.itemId, regionCode: file.regionCode } : notFound()
}

/** Locks rows for a change; a page only looks. */
function locked<Q extends { forUpdate: (of?: never) => Q }>(query: Q, lock: boolean, of?: string): Q {
  return lock ? query.forUpdate(of as never) : query
}

type Found = Omit<Item, 'kind' | 'id' | 'regionCode'> | null
const FIND: Record<ItemKind, (tx: Tx, actor: Actor, file: File, id: string, lock: boolean) => Promise<Found>> = {
  async goal(tx, _actor, file, id, lock) {
    const row = await locked(
      tx
        .selectFrom('plans.plan')
        .select('personId')
        .where('regionCode', '=', file.regionCode)
        .where('id', '=', id)
        .where('personId', 'in', [...file.ids]),
      lock,
    ).executeTakeFirst()
    return row
      ? { personId: row.personId, stepKind: null, state: 'open', sensitivity: 'normal', organisationId: null, endedAt: null }
      : null
  },
  async step(tx, actor, file, id, lock) {
    const row = await locked(
      tx
        .selectFrom('plans.step as s')
        .innerJoin('plans.plan as p', (join) => join.onRef('p.regionCode', '=', 's.regionCode').onRef('p.id', '=', 's.planId'))
        .select(['s.personId', 's.kind', 's.state', 's.sensitivity', 's.ownerOrganisation', 's.madeBy', 'p.leadAccount'])
        .select([
          sql<boolean>`plans.may_read_words(s.region_code, s.id)`.as('named'),
          sql<boolean>`plans.leads(s.region_code, s.plan_id)`.as('leads'),
        ])
        .where('s.regionCode', '=', file.regionCode)
        .where('s.id', '=', id)
        .where('s.personId', 'in', [...file.ids]),
      lock,
      's',
    ).executeTakeFirst()
    if (!row) return null
    const reader = readerOf(actor, row.leadAccount)
    if (!mayReadStep(row, { ...reader, isLead: reader.isLead || row.leads })) return null
    const { personId, kind, state, sensitivity, ownerOrganisation } = row
    return { personId, stepKind: kind, state, sensitivity, organisationId: ownerOrganisation, endedAt: null }
  },
  async referral(tx, _actor, file, id, lock) {
    const row = await locked(
      tx
        .selectFrom('plans.referral as r')
        .select(['r.personId', 'r.state', 'r.providerOrganisation'])
        .select([
          sql<boolean>`plans.service_is_confidential(r.service_id)`.as('confidential'),
          sql<boolean>`plans.referral_hidden(r.region_code, r.id, r.plan_id, r.service_id, r.provider_organisation, r.sender_account)`.as(
            'hidden',
          ),
        ])
        .select((on) =>
          on
            .selectFrom('plans.referralFact as f')
            .select((fact) => fact.fn.max('f.at').as('at'))
            .whereRef('f.regionCode', '=', 'r.regionCode')
            .whereRef('f.referralId', '=', 'r.id')
            .where('f.toState', '=', 'ended')
            .as('endedAt'),
        )
        .where('r.regionCode', '=', file.regionCode)
        .where('r.id', '=', id)
        .where('r.personId', 'in', [...file.ids]),
      lock,
      'r',
    ).executeTakeFirst()
    if (!row || row.hidden) return null
    const { personId, state, providerOrganisation, endedAt } = row
    return {
      personId,
      stepKind: null,
      state,
      sensitivity: row.confidential ? 'discreet' : 'normal',
      organisationId: providerOrganisation,
      endedAt,
    }
  },
}
