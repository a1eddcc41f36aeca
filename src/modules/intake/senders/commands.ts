import { sql } from 'kysely'
import { systemActor, type Actor } from '../../../platform/actor.ts'
import { daysAfter } from '../../../platform/clock.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuse, refuseUnless } from '../../../platform/errors.ts'
import { hashSecret } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import { addJob } from '../../../platform/outbox.ts'
import { grantRole } from '../../access/index.ts'
import { giveOrganisationRole } from '../../policy/index.ts'
import { insertOrganisation, organisationsByKvk, rolesOf, stageOf } from '../../regions/index.ts'
import type { AskSender, SenderType } from './schema.ts'

/** Days in which somebody who was let in can come in, and after which it is forgotten who asked. */
const TAKE_DAYS = 30
const KEEP_DAYS = 60

/** A private organisation asks a region to be let in; the same form again is the same question. policy: A6, L2 */
export async function askToSend(tx: Tx, actor: Actor, regionCode: string, input: AskSender): Promise<void> {
  refuseUnless((await stageOf(tx, regionCode, actor.today)) === 'open', 'intake.sendersLater', 409)
  // Who has a place in a region already gets workers in by its own administrator: nobody comes in under its number from outside.
  const known = (await organisationsByKvk(tx, [input.senderKvk])).get(input.senderKvk)
  if (known && (await rolesOf(tx, known, actor.today)).length > 0) invalid('senderKvk', 'senderKnown')
  const added = await tx
    .insertInto('intake.senderRequest')
    .values({
      regionCode,
      id: input.id,
      organisationName: input.senderName,
      kvkNumber: input.senderKvk,
      organisationType: input.senderType,
      askedAt: actor.now.toString(),
      state: 'asked',
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 0n) return
  await tx
    .insertInto('intake.senderContact')
    .values({ regionCode, requestId: input.id, name: input.senderContact, email: input.senderMail })
    .execute()
}

/** Who waits for an answer of the region, and who was let in and has not come yet, the first first. */
export async function sendersOf(tx: Tx, regions: readonly string[]) {
  if (regions.length === 0) return []
  return tx
    .selectFrom('intake.senderRequest as r')
    .leftJoin('intake.senderContact as c', (join) => join.onRef('c.regionCode', '=', 'r.regionCode').onRef('c.requestId', '=', 'r.id'))
    .select(['r.id', 'r.organisationName', 'r.kvkNumber', 'r.organisationType', 'r.askedAt', 'r.state', 'c.name', 'c.email'])
    .where('r.regionCode', 'in', [...regions])
    .where('r.state', 'in', ['asked', 'let-in', 'taken'])
    .orderBy('r.askedAt', 'desc')
    .limit(100)
    .execute()
}

/** How many organisations wait for an answer of the region, and since which day. */
export async function sendersWaiting(tx: Tx, regions: readonly string[]): Promise<{ count: number; on: string | null }> {
  const { rows } = await sql<{ count: number; on: string | null }>`
    select count(*)::int as count, (min(asked_at) at time zone 'Europe/Amsterdam')::date::text as on from intake.sender_request
    where region_code = any(${[...regions]}::text[]) and state = 'asked'`.execute(tx)
  return rows[0]!
}

async function lockAsked(tx: Tx, actor: Actor, id: string) {
  const row = await tx
    .selectFrom('intake.senderRequest')
    .select(['regionCode', 'id', 'organisationName', 'kvkNumber', 'organisationType', 'state'])
    .where('regionCode', 'in', actor.regions.length > 0 ? actor.regions : ['-'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) notFound()
  refuseUnless(row.state === 'asked', 'intake.senderDecided', 409)
  return row
}

/** The region lets an organisation in as a partner: its first worker gets a link by mail. Its handovers wait for the yes of each person. */
export async function letIn(tx: Tx, actor: Actor, id: string): Promise<void> {
  const asked = await lockAsked(tx, actor, id)
  const { regionCode, kvkNumber } = asked
  const organisationId = await byProgram(tx, actor, async () => {
    const program = systemActor({ now: actor.now, today: actor.today, requestId: actor.requestId })
    const known = (await organisationsByKvk(tx, [kvkNumber])).get(kvkNumber)
    const organisation =
      known ??
      (await insertOrganisation(tx, program, {
        name: asked.organisationName,
        kvkNumber,
        types: [asked.organisationType as SenderType],
        sensitivity: 'normal',
        validFrom: actor.today,
      }))
    await giveOrganisationRole(tx, program, { organisationId: organisation, regionCode, role: 'partner', validFrom: actor.today })
    return organisation
  })
  await decide(tx, actor, asked, { state: 'let-in', organisationId, expiresOn: daysAfter(actor.today, TAKE_DAYS) })
}

/** The region says no; who asked is told by mail. */
export async function refuseSender(tx: Tx, actor: Actor, id: string): Promise<void> {
  await decide(tx, actor, await lockAsked(tx, actor, id), { state: 'refused', organisationId: null, expiresOn: null })
}

async function decide(
  tx: Tx,
  actor: Actor,
  { regionCode, id }: { regionCode: string; id: string },
  to: { state: 'let-in' | 'refused'; organisationId: string | null; expiresOn: string | null },
): Promise<void> {
  await tx
    .updateTable('intake.senderRequest')
    .set({ ...to, decidedBy: actor.accountId!, decidedAt: actor.now.toString() })
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .execute()
  await audit(tx, actor, { what: `intake.sender-${to.state}`, subject: id, regionCode })
  await addJob(tx, 'intake.sender-mail', { regionCode, id })
}

/** What a link opens: wrong, taken and expired look alike. Runs as the program. */
export async function entranceOf(tx: Tx, today: string, token: string) {
  const row = await tx
    .selectFrom('intake.senderRequest')
    .select(['regionCode', 'id', 'organisationName', 'organisationId', 'decidedBy'])
    .where('regionCode', '=', `AM${token.slice(0, 2)}`)
    .where('tokenHash', '=', hashSecret(token))
    .where('state', '=', 'let-in')
    .where('expiresOn', '>', today)
    .forUpdate()
    .executeTakeFirst()
  return row ?? refuse('platform.linkGone', 410)
}

/** Somebody who signed in comes in for the organisation, in the name of who let it in. */
export async function takeEntrance(tx: Tx, actor: Actor, token: string): Promise<void> {
  const accountId = actor.accountId ?? refuse('platform.signInFirst', 401)
  await byProgram(tx, actor, async () => {
    const { regionCode, id, organisationId, decidedBy } = await entranceOf(tx, actor.today, token)
    const inviter = { ...systemActor({ now: actor.now, today: actor.today, requestId: actor.requestId }), accountId: decidedBy }
    await grantRole(tx, inviter, { accountId, organisationId: organisationId!, regionCode, role: 'partner' })
    await tx
      .updateTable('intake.senderRequest')
      .set({ state: 'taken', tokenHash: null })
      .where('regionCode', '=', regionCode)
      .where('id', '=', id)
      .execute()
    await tx.deleteFrom('intake.senderContact').where('regionCode', '=', regionCode).where('requestId', '=', id).execute()
    await audit(tx, actor, { what: 'intake.sender-taken', subject: organisationId!, regionCode })
  })
}

/** Who asked is forgotten, whatever came of it. */
export async function forgetSenders(tx: Tx, actor: Actor): Promise<number> {
  const { rows } = await sql`
    delete from intake.sender_contact c using intake.sender_request r
    where r.region_code = c.region_code and r.id = c.request_id and r.asked_at < ${actor.now.subtract({ hours: 24 * KEEP_DAYS }).toString()}::timestamptz
    returning c.request_id`.execute(tx)
  return rows.length
}
