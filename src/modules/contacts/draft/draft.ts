import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { refuseUnless } from '../../../platform/errors.ts'
import type { FormState } from '../../../platform/form.ts'
import { hasBsn } from '../../../platform/free-text/index.ts'
import { touched } from '../../../platform/log.ts'

interface File {
  regionCode: string
  id: string
}
type Values = FormState['values']

/** Days after which a conversation that nobody finished is thrown away. */
export const DRAFT_DAYS = 14

/** Keeps what was typed of a conversation so far, under the id it will have; a field with a BSN is left out. policy: C1, E2 */
export async function keepDraft(tx: Tx, actor: Actor, person: File, id: string, values: Values): Promise<void> {
  refuseUnless(actor.accountId && actor.organisationId, 'contacts.noOrganisation')
  const kept = Object.entries(values).filter(([, value]) => ![value].flat().some((text) => text === '' || hasBsn(text)))
  const draft = { keptAt: actor.now.toString(), answers: JSON.stringify(Object.fromEntries(kept)) }
  const result = await tx
    .insertInto('contacts.draft')
    .values({
      regionCode: person.regionCode,
      id,
      personId: person.id,
      accountId: actor.accountId,
      organisationId: actor.organisationId,
      ...draft,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['regionCode', 'id'])
        .doUpdateSet(draft)
        .where('contacts.draft.accountId', '=', actor.accountId)
        .where('contacts.draft.personId', '=', person.id),
    )
    .executeTakeFirst()
  refuseUnless(result.numInsertedOrUpdatedRows === 1n, 'platform.notFound', 404)
  touched(tx, person.regionCode, person.id, 'conversation')
}

/** What this worker is still writing down of a person, the last kept first. */
export async function draftsOf(tx: Tx, actor: Actor, regionCode: string, personIds: readonly string[]) {
  if (!actor.accountId) return []
  return tx
    .selectFrom('contacts.draft')
    .select(['id', 'personId', 'keptAt'])
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .where('accountId', '=', actor.accountId)
    .orderBy('keptAt', 'desc')
    .limit(10)
    .execute()
}

/** One of them with what was typed, or nothing. */
export async function findDraft(
  tx: Tx,
  actor: Actor,
  person: File,
  id: string,
): Promise<{ keptAt: Temporal.Instant; values: Values } | null> {
  if (!actor.accountId) return null
  const row = await tx
    .selectFrom('contacts.draft')
    .select(['keptAt', 'answers'])
    .where('regionCode', '=', person.regionCode)
    .where('personId', '=', person.id)
    .where('id', '=', id)
    .where('accountId', '=', actor.accountId)
    .executeTakeFirst()
  touched(tx, person.regionCode, person.id, 'conversation')
  return row ? { keptAt: row.keptAt, values: row.answers as Values } : null
}

/** Takes it away: recorded, or thrown away. */
export async function dropDraft(tx: Tx, actor: Actor, person: File, id: string): Promise<void> {
  await tx
    .deleteFrom('contacts.draft')
    .where('regionCode', '=', person.regionCode)
    .where('personId', '=', person.id)
    .where('id', '=', id)
    .where('accountId', '=', actor.accountId!)
    .execute()
}

/** Everything half-written about a person, for the copy of a file. policy: L2 */
export async function draftsFor(tx: Tx, regionCode: string, personId: string) {
  const rows = await tx
    .selectFrom('contacts.draft')
    .select(['organisationId', 'keptAt', 'answers'])
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .orderBy('keptAt')
    .execute()
  return rows.map(({ organisationId, keptAt, answers }) => {
    const { situation, wishes, agreed } = answers as Record<string, string | undefined>
    return { organisationId, keptAt: String(keptAt), situation: situation ?? null, wishes: wishes ?? null, agreed: agreed ?? null }
  })
}
