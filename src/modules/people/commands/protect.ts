import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { refuse, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import type { Person } from '../queries.ts'
import type { SafeContactInput } from '../schema.ts'

/** Keeps how this person may be reached: channel, times, voicemail, neutral sender. */
export async function setSafeContact(tx: Tx, person: Pick<Person, 'regionCode' | 'id'>, input: SafeContactInput): Promise<void> {
  const values = {
    channel: input.channel,
    fromTime: input.fromTime ?? null,
    untilTime: input.untilTime ?? null,
    voicemail: input.voicemail,
    neutral: input.neutral,
  }
  await tx
    .insertInto('people.safeContact')
    .values({ regionCode: person.regionCode, personId: person.id, ...values })
    .onConflict((conflict) => conflict.columns(['regionCode', 'personId']).doUpdateSet(values))
    .execute()
  touched(tx, person.regionCode, person.id, 'safe-contact')
}

/**
 * Shields a person: address, postcode and place are dropped, and only named workers keep sight.
 * Those who are named today stay named; whole organisations lose sight at once by the policy.
 */
export async function setShielded(tx: Tx, person: Person, shielded: boolean): Promise<void> {
  if (shielded) {
    await tx
      .updateTable('people.personText')
      .set({ street: null, postcode: null, municipalityCode: null })
      .where('regionCode', '=', person.regionCode)
      .where('personId', '=', person.id)
      .execute()
  }
  await tx.updateTable('people.person').set({ shielded }).where('regionCode', '=', person.regionCode).where('id', '=', person.id).execute()
  touched(tx, person.regionCode, person.id, 'shielding')
}

/** Names one more worker who may see this file; how a shielded person gets a second helper. */
export async function nameWorker(
  tx: Tx,
  actor: Actor,
  person: Person,
  worker: { accountId: string; organisationId: string },
): Promise<void> {
  refuseUnless(worker.accountId !== actor.accountId, 'people.notYourself')
  await tx
    .insertInto('people.sight')
    .values({
      regionCode: person.regionCode,
      id: newId(),
      personId: person.id,
      organisationId: worker.organisationId,
      accountId: worker.accountId,
      scope: 'file',
      purpose: 'guidance',
      because: 'named',
      record: null,
      fromOn: actor.today,
      untilOn: null,
    })
    .execute()
  touched(tx, person.regionCode, person.id, 'sight')
}

/** Bars a worker from a file: asked by the person, or because it is the worker's own. */
export async function barWorker(
  tx: Tx,
  actor: Actor,
  file: { regionCode: string; personId: string },
  accountId: string,
  because: 'asked' | 'own-file',
  id = newId(),
): Promise<void> {
  await tx
    .insertInto('people.barred')
    .values({ regionCode: file.regionCode, id, personId: file.personId, accountId, because, fromOn: actor.today, untilOn: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  touched(tx, file.regionCode, file.personId, 'sight')
}

/** The person lifts a bar they asked for; a worker's own file stays closed. */
export async function liftBar(tx: Tx, actor: Actor, file: { regionCode: string; personId: string }, id: string): Promise<void> {
  const result = await tx
    .updateTable('people.barred')
    .set({ untilOn: sql<string>`greatest(from_on, ${actor.today}::date)` })
    .where('regionCode', '=', file.regionCode)
    .where('personId', '=', file.personId)
    .where('id', '=', id)
    .where('because', '=', 'asked')
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) refuse('platform.notFound', 404)
  touched(tx, file.regionCode, file.personId, 'sight')
}
