import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import { organisationsWithRole } from '../../regions/index.ts'
import { mayConfirm } from './rules.ts'
import type { NewColleague } from './schema.ts'

/** Who is registered at providers of a region, and what waits to be confirmed. */
export function colleaguesIn(tx: Tx, regionCode: string) {
  return tx
    .selectFrom('plans.linkColleague')
    .select(['id', 'organisationId', 'name', 'email', 'phone', 'language', 'registeredBy', 'registeredAt', 'confirmedAt', 'confirmedHow'])
    .where('regionCode', '=', regionCode)
    .where('endedAt', 'is', null)
    .orderBy('registeredAt', 'desc')
    .orderBy('id')
    .limit(500)
    .execute()
}
export type ColleagueRow = Awaited<ReturnType<typeof colleaguesIn>>[number]

/** Registers a colleague, or new contact data: it waits until somebody confirms it, and what was there holds until then. Sent twice it is one. */
export async function registerColleague(tx: Tx, actor: Actor, regionCode: string, input: z.output<typeof NewColleague>): Promise<void> {
  const providers = await organisationsWithRole(tx, regionCode, 'provider', actor.today)
  if (!providers.some(({ id }) => id === input.organisationId)) invalid('organisationId', 'notAProviderHere')
  const known = await one(tx, regionCode, input.id)
  if (known) return
  await tx
    .updateTable('plans.linkColleague')
    .set({ endedAt: actor.now.toString() })
    .where('regionCode', '=', regionCode)
    .where('organisationId', '=', input.organisationId)
    .where('confirmedAt', 'is', null)
    .where('endedAt', 'is', null)
    .execute()
  await tx
    .insertInto('plans.linkColleague')
    .values({
      regionCode,
      id: input.id,
      organisationId: input.organisationId,
      name: input.colleagueName,
      email: input.colleagueMail,
      phone: input.colleaguePhone,
      language: input.colleagueLanguage,
      registeredBy: actor.accountId!,
      registeredAt: actor.now.toString(),
    })
    .execute()
  await audit(tx, actor, { what: 'plans.link-colleague', subject: input.id, regionCode, after: { organisationId: input.organisationId } })
}

/** Confirms it: somebody else looked, or the provider was called on the number that was known. It takes the place of the one before. policy: D6 */
export async function confirmColleague(
  tx: Tx,
  actor: Actor,
  regionCode: string,
  id: string,
  how: 'second-look' | 'called-back',
): Promise<void> {
  const row = (await one(tx, regionCode, id)) ?? notFound()
  refuseUnless(row.endedAt === null && row.confirmedAt === null, 'plans.notPossible', 409)
  refuseUnless(mayConfirm(how, row.registeredBy, actor.accountId!), 'plans.secondLook', 409)
  await tx
    .updateTable('plans.linkColleague')
    .set({ endedAt: actor.now.toString() })
    .where('regionCode', '=', regionCode)
    .where('organisationId', '=', row.organisationId)
    .where('confirmedAt', 'is not', null)
    .where('endedAt', 'is', null)
    .execute()
  await tx
    .updateTable('plans.linkColleague')
    .set({ confirmedBy: actor.accountId, confirmedAt: actor.now.toString(), confirmedHow: how })
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .execute()
  await audit(tx, actor, { what: 'plans.link-colleague', subject: id, regionCode, after: { confirmedHow: how } })
}

/** Gets no link any more; links that are out go no further than the door. */
export async function endColleague(tx: Tx, actor: Actor, regionCode: string, id: string): Promise<void> {
  const row = (await one(tx, regionCode, id)) ?? notFound()
  refuseUnless(row.endedAt === null, 'plans.notPossible', 409)
  await tx
    .updateTable('plans.linkColleague')
    .set({ endedAt: actor.now.toString() })
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .execute()
  await audit(tx, actor, { what: 'plans.link-colleague', subject: id, regionCode, after: { ended: true } })
}

function one(tx: Tx, regionCode: string, id: string) {
  return tx
    .selectFrom('plans.linkColleague')
    .select(['organisationId', 'registeredBy', 'confirmedAt', 'endedAt'])
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}
