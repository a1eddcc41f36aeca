import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import type { z } from 'zod'
import type { Correction, WordPart } from './schema.ts'

interface File {
  regionCode: string
  id: string
}

/** Puts other words in place; those of before stay, with who and when. Of two corrections at once the second is told. policy: C16 */
export async function correctWords(tx: Tx, actor: Actor, file: File, contactId: string, input: z.output<typeof Correction>): Promise<void> {
  refuseUnless(actor.accountId && actor.organisationId, 'contacts.noOrganisation')
  const now = await lockWords(tx, file, contactId)
  const words = { situation: input.situation ?? null, wishes: input.wishes ?? null, agreed: input.agreed ?? null }
  if ((now.correctedAt === null ? '' : String(now.correctedAt)) !== (input.version ?? '')) invalid('', 'correctedMeanwhile')
  if (words.situation === now.situation && words.wishes === now.wishes && words.agreed === now.agreed) return
  await tx
    .insertInto('contacts.textBefore')
    .values({
      regionCode: file.regionCode,
      id: newId(),
      contactId,
      personId: now.personId,
      situation: now.situation,
      wishes: now.wishes,
      agreed: now.agreed,
      correctedBy: actor.accountId,
      correctedOrganisation: actor.organisationId,
      correctedAt: actor.now.toString(),
    })
    .execute()
  await change(tx, file, contactId, { ...words, correctedAt: actor.now.toString() })
}

/** Takes away what should never have been written, also in words of before; that something was removed stays visible. policy: E2 */
export async function removeWords(tx: Tx, actor: Actor, file: File, contactId: string, parts: readonly WordPart[]): Promise<void> {
  if (parts.length === 0) invalid('parts', 'choosePart')
  const now = await lockWords(tx, file, contactId)
  const emptied = Object.fromEntries(parts.map((part) => [part, null]))
  const removedParts = [...new Set([...(now.removedParts ?? []), ...parts])]
  await change(tx, file, contactId, { ...emptied, removedAt: actor.now.toString(), removedParts })
  await tx
    .updateTable('contacts.textBefore')
    .set(emptied)
    .where('regionCode', '=', file.regionCode)
    .where('contactId', '=', contactId)
    .execute()
}

async function lockWords(tx: Tx, file: File, contactId: string) {
  const row = await tx
    .selectFrom('contacts.contactText')
    .select(['personId', 'situation', 'wishes', 'agreed', 'removedParts'])
    .select(sql<string | null>`corrected_at::text`.as('correctedAt'))
    .where('regionCode', '=', file.regionCode)
    .where('personId', '=', file.id)
    .where('contactId', '=', contactId)
    .forUpdate()
    .executeTakeFirst()
  touched(tx, file.regionCode, file.id, 'conversation')
  return row ?? notFound()
}

async function change(tx: Tx, file: File, contactId: string, values: Record<string, string | string[] | null>): Promise<void> {
  await tx
    .updateTable('contacts.contactText')
    .set(values)
    .where('regionCode', '=', file.regionCode)
    .where('contactId', '=', contactId)
    .execute()
}
