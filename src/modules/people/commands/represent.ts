import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { daysAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, refuse } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import { idsOf, type Person } from '../queries.ts'
import { scopeAllowed } from '../rules.ts'

export interface NewRepresentation {
  id: string
  accountId: string
  kind: string
  scope: string[]
  proof: string
  /** The last day on which it holds. */
  lastDay?: string | undefined
}

/** Records that somebody may act for this person: kind, scope, which proof was seen, until when. policy: A12 */
export async function addRepresentative(tx: Tx, actor: Actor, person: Person, input: NewRepresentation): Promise<void> {
  if (!scopeAllowed(input.kind, input.scope)) invalid('scope', 'scopeTooWide')
  if (input.lastDay && input.lastDay < actor.today) invalid('lastDay', 'untilPast')
  if (await isOwnAccount(tx, person, input.accountId)) invalid('representativeReference', 'representativeSelf')
  await tx
    .insertInto('people.representation')
    .values({
      regionCode: person.regionCode,
      id: input.id,
      personId: person.id,
      accountId: input.accountId,
      kind: input.kind,
      scope: input.scope,
      proof: input.proof,
      proofSeenBy: actor.accountId!,
      fromOn: actor.today,
      untilOn: input.lastDay ? daysAfter(input.lastDay, 1) : null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  touched(tx, person.regionCode, person.id, 'representation')
}

/** True for the account of the person: nobody represents oneself. */
async function isOwnAccount(tx: Tx, person: Person, accountId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('people.fileAccount')
    .select('accountId')
    .where('regionCode', '=', person.regionCode)
    .where('personId', 'in', await idsOf(tx, person.regionCode, person.id))
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Ends a representation from today: by the person, or at the desk. */
export async function endRepresentation(tx: Tx, actor: Actor, file: { regionCode: string; personId: string }, id: string): Promise<void> {
  const result = await tx
    .updateTable('people.representation')
    .set({ untilOn: sql<string>`greatest(from_on, ${actor.today}::date)` })
    .where('regionCode', '=', file.regionCode)
    .where('personId', '=', file.personId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) refuse('platform.notFound', 404)
  touched(tx, file.regionCode, file.personId, 'representation')
}

/** Representations of a person that hold today. */
export function representativesOf(tx: Tx, actor: Actor, file: { regionCode: string; personId: string }) {
  return tx
    .selectFrom('people.representation')
    .select(['id', 'accountId', 'kind', 'scope', 'proof', 'fromOn', 'untilOn'])
    .where('regionCode', '=', file.regionCode)
    .where('personId', '=', file.personId)
    .where((on) => on.or([on('untilOn', 'is', null), on('untilOn', '>', actor.today)]))
    .orderBy('fromOn')
    .execute()
}
