import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { refuse, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { barsOf, safeContactOf, type Person } from '../queries.ts'
import type { SafeContactInput } from '../schema.ts'
import { recordAgreement } from './agreement.ts'
import { giveSight } from './sight.ts'

/** Keeps how this person may be reached: channel, times, voicemail, neutral sender. */
export async function setSafeContact(
  tx: Tx,
  actor: Actor,
  person: Pick<Person, 'regionCode' | 'id'>,
  input: SafeContactInput,
): Promise<void> {
  const before = await safeContactOf(tx, person.regionCode, person.id)
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
  if (before?.channel === input.channel) return
  const key = { regionCode: person.regionCode, personId: person.id, organisationId: null, record: null }
  await recordAgreement(tx, actor, { ...key, what: 'channel', agreed: true, how: actor.kind === 'person' ? 'online' : 'desk' })
}

/**
 * Shields a person: address, postcode and place are dropped, and only named workers keep sight.
 * Those who are named today stay named, and whoever shields is one of them; whole organisations lose sight at once by the policy.
 */
export async function setShielded(tx: Tx, actor: Actor, person: Pick<Person, 'regionCode' | 'id'>, shielded: boolean): Promise<void> {
  if (shielded) {
    await tx
      .updateTable('people.personText')
      .set({ street: null, postcode: null, municipalityCode: null })
      .where('regionCode', '=', person.regionCode)
      .where('personId', '=', person.id)
      .execute()
  }
  if (shielded && actor.accountId && actor.organisationId) await nameYourself(tx, actor, person, actor.accountId, actor.organisationId)
  await tx.updateTable('people.person').set({ shielded }).where('regionCode', '=', person.regionCode).where('id', '=', person.id).execute()
  touched(tx, person.regionCode, person.id, 'shielding')
}

async function nameYourself(
  tx: Tx,
  actor: Actor,
  person: Pick<Person, 'regionCode' | 'id'>,
  accountId: string,
  organisationId: string,
): Promise<void> {
  const named = await tx
    .selectFrom('people.sight')
    .select('id')
    .where('regionCode', '=', person.regionCode)
    .where('personId', '=', person.id)
    .where('accountId', '=', accountId)
    .where((on) => on.or([on('untilOn', 'is', null), on('untilOn', '>', actor.today)]))
    .executeTakeFirst()
  if (named) return
  const file = { regionCode: person.regionCode, personId: person.id, scope: 'file' as const, purpose: 'guidance' }
  await giveSight(tx, actor, { ...file, accountId, organisationId, because: 'named' })
}

/** Names one more worker who may see this file; how a shielded person gets a second helper. */
export async function nameWorker(
  tx: Tx,
  actor: Actor,
  person: Person,
  worker: { accountId: string; organisationId: string },
): Promise<void> {
  refuseUnless(worker.accountId !== actor.accountId, 'people.notYourself')
  await giveSight(tx, actor, {
    ...worker,
    regionCode: person.regionCode,
    personId: person.id,
    scope: 'file',
    purpose: 'guidance',
    because: 'named',
  })
  touched(tx, person.regionCode, person.id, 'sight')
}

/** Bars a worker from a file because the person asks it; no reason is asked. */
export async function barWorker(
  tx: Tx,
  actor: Actor,
  file: { regionCode: string; personId: string },
  accountId: string,
  id = newId(),
): Promise<void> {
  touched(tx, file.regionCode, file.personId, 'sight')
  if ((await barsOf(tx, actor, file)).some((bar) => bar.accountId === accountId)) return
  await tx
    .insertInto('people.barred')
    .values({ regionCode: file.regionCode, id, personId: file.personId, accountId, because: 'asked', fromOn: actor.today, untilOn: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
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
