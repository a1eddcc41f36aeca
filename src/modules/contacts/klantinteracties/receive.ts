import type { z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import { dateOf } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuse, refuseUnless } from '../../../platform/errors.ts'
import { concernsIn } from '../../../platform/free-text/index.ts'
import { touched } from '../../../platform/log.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { policyOn } from '../../policy/index.ts'
import { noteNumber } from '../own-numbers/note.ts'
import { outcomeProblem } from '../rules.ts'
import { KANAAL, ours, TOEGANG, UITKOMST } from './codes.ts'
import type { MaakKlantcontact } from './schema.ts'

/**
 * A contact moment as the own system of an organisation sends it, once: the sender makes its id. Only of a person the organisation is
 * involved with today; nobody looks again at the words, so those that should not stand in a file are refused. policy: C1, L1
 */
export async function receiveContact(tx: Tx, actor: Actor, given: z.output<typeof MaakKlantcontact>): Promise<void> {
  const organisationId = actor.organisationId ?? refuse('platform.notForYou')
  const { klantcontact: said, betrokkene, onderwerpobject } = given
  const personId = betrokkene.wasPartij.uuid
  const regionCode = (await regionOf(tx, actor, personId)) ?? notFound()
  const happenedOn = dateOf(Temporal.Instant.from(said.plaatsgevondenOp))
  if (happenedOn > actor.today) invalid('klantcontact.plaatsgevondenOp', 'conversationNotYet')
  // Names of others are a warning to a writer; here nobody looks again, and a name can be a worker's.
  if (said.inhoud && concernsIn(said.inhoud).some((concern) => concern !== 'names')) invalid('klantcontact.inhoud', 'wordsNotHere')
  const outcome = ours(UITKOMST, said.uitkomst)
  const notHere = outcomeProblem(await policyOn(tx, regionCode, actor.today), null, outcome)
  if (notHere) invalid('klantcontact.uitkomst', notHere)
  const key = { regionCode, personId }
  const added = await tx
    .insertInto('contacts.contact')
    .values({
      ...key,
      id: said.uuid,
      channel: ours(KANAAL, said.kanaal),
      happenedOn,
      recordedAt: actor.now.toString(),
      organisationId,
      accountId: null,
      door: ours(TOEGANG, said.toegang),
      outcome,
      reached: said.indicatieContactGelukt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  touched(tx, regionCode, personId, 'conversation')
  if (added.numInsertedOrUpdatedRows === 0n) return refuseOthers(tx, actor, regionCode, said.uuid, personId)
  await tx
    .insertInto('contacts.contactText')
    .values({ ...key, contactId: said.uuid, situation: said.inhoud ?? null })
    .execute()
  const number = onderwerpobject?.onderwerpobjectidentificator.objectId
  if (number) await noteNumber(tx, actor, { ...key, kind: 'contact', record: said.uuid }, number)
  await tellLater(tx, actor, 'nl.wegwijzer.contacts.contact-recorded.v1', { regionCode, subject: said.uuid, data: { personId, outcome } })
}

/** The region in which this organisation is involved with the person today. */
async function regionOf(tx: Tx, actor: Actor, personId: string): Promise<string | null> {
  const { rows } = await sql<{ code: string }>`
    select r.code from unnest(${actor.regions}::text[]) as r (code) where people.organisation_involved(r.code, ${personId}::uuid) limit 1`.execute(
    tx,
  )
  return rows[0]?.code ?? null
}

/** The same id is the same contact; of somebody else it is not there. */
async function refuseOthers(tx: Tx, actor: Actor, regionCode: string, id: string, personId: string): Promise<void> {
  const row = await tx
    .selectFrom('contacts.contact')
    .select('id')
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .where('personId', '=', personId)
    .where('organisationId', '=', actor.organisationId)
    .executeTakeFirst()
  refuseUnless(row, 'platform.notFound', 404)
}
