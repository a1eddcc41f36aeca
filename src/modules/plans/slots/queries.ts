import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { sql } from 'kysely'

const SLOT = ['id', 'serviceId', 'onDate', 'atTime', 'place', 'referralId'] as const

/** Services of an organisation that are offered, by name. */
export async function servicesOf(tx: Tx, organisationId: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from catalogue.service_shared where organisation_id = ${organisationId} order by name limit 200`.execute(tx)
  return rows
}

/** Times that the own organisation offers from today on. */
export async function ownSlots(tx: Tx, actor: Actor, regionCode: string) {
  return tx
    .selectFrom('plans.intakeSlot')
    .select(SLOT)
    .where('regionCode', '=', regionCode)
    .where('organisationId', '=', actor.organisationId ?? regionCode)
    .where('onDate', '>=', actor.today)
    .where('withdrawnOn', 'is', null)
    .orderBy('onDate')
    .orderBy('atTime')
    .limit(100)
    .execute()
}
export type SlotRow = Awaited<ReturnType<typeof ownSlots>>[number]

/** Free times for a first talk about a service, the first day first. */
export async function freeSlots(tx: Tx, actor: Actor, { regionCode, serviceId }: { regionCode: string; serviceId: string }) {
  return tx
    .selectFrom('plans.intakeSlot')
    .select(SLOT)
    .where('regionCode', '=', regionCode)
    .where('organisationId', '=', (of) => of.selectFrom('catalogue.serviceShared').select('organisationId').where('id', '=', serviceId))
    .where((is) => is.or([is('serviceId', 'is', null), is('serviceId', '=', serviceId)]))
    .where('referralId', 'is', null)
    .where('withdrawnOn', 'is', null)
    .where('onDate', '>', actor.today)
    .orderBy('onDate')
    .orderBy('atTime')
    .limit(20)
    .execute()
}

/** One time, free or not. */
export async function slotById(tx: Tx, regionCode: string, id: string) {
  return tx
    .selectFrom('plans.intakeSlot')
    .select([...SLOT, 'withdrawnOn', 'organisationId'])
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .executeTakeFirst()
}
