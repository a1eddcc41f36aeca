import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { notFound } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { touched } from '../../platform/log.ts'
import { organisationsById } from '../regions/index.ts'

export interface OneConversation {
  regionCode: string
  personId: string
  contactId: string
  organisationId: string
}

/** One conversation of these files: whose it is and which organisation wrote it down; else the one 404. */
export async function requireConversation(tx: Tx, regionCode: string, personIds: readonly string[], contactId: string) {
  const row = await tx
    .selectFrom('contacts.contact')
    .select(['personId', 'organisationId'])
    .where('regionCode', '=', regionCode)
    .where('id', '=', contactId)
    .where('personId', 'in', [...personIds])
    .executeTakeFirst()
  touched(tx, regionCode, personIds, 'conversation')
  return row ?? notFound()
}

/** From which organisations a person keeps the words of which conversation, now. policy: E1, L2 */
export async function keptConversations(tx: Tx, regionCode: string, personIds: readonly string[]) {
  const rows = await tx
    .selectFrom('contacts.kept')
    .select(['contactId', 'organisationId', 'fromAt'])
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .where('untilAt', 'is', null)
    .orderBy('fromAt')
    .limit(300)
    .execute()
  touched(tx, regionCode, personIds, 'sharing')
  return rows
}

/** An organisation no longer reads the words of a conversation, from this moment; said twice it stands once. */
export async function keepConversation(tx: Tx, actor: Actor, of: OneConversation): Promise<void> {
  await tx
    .insertInto('contacts.kept')
    .values({
      ...of,
      id: newId(),
      fromKind: actor.kind,
      fromAccount: actor.accountId,
      fromAt: actor.now.toString(),
      untilKind: null,
      untilAt: null,
    })
    .onConflict((conflict) => conflict.columns(['regionCode', 'contactId', 'organisationId']).where('untilAt', 'is', null).doNothing())
    .execute()
  touched(tx, of.regionCode, of.personId, 'sharing')
}

/** It reads them again; false when nothing was kept from it. */
export async function showConversation(tx: Tx, actor: Actor, of: OneConversation): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('contacts.kept')
    .set({ untilKind: actor.kind, untilAt: actor.now.toString() })
    .where('regionCode', '=', of.regionCode)
    .where('contactId', '=', of.contactId)
    .where('organisationId', '=', of.organisationId)
    .where('untilAt', 'is', null)
    .executeTakeFirst()
  touched(tx, of.regionCode, of.personId, 'sharing')
  return numUpdatedRows > 0n
}

/** For the copy of the own file: from whom the words of a conversation were kept, from when until when. */
export async function keptCopy(tx: Tx, regionCode: string, personId: string) {
  const rows = await tx
    .selectFrom('contacts.kept')
    .select(['organisationId', 'fromAt', 'untilAt'])
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .orderBy('fromAt')
    .limit(300)
    .execute()
  const organisations = await organisationsById(
    tx,
    rows.map((row) => row.organisationId),
  )
  return rows.map(({ organisationId, ...row }) => ({ ...row, organisation: organisations.get(organisationId)?.name ?? null }))
}
