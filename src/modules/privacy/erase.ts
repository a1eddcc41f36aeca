import type { Actor, FileRef } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { newId } from '../../platform/ids.ts'
import { touched } from '../../platform/log.ts'
import { forgetMail } from '../../platform/mail.ts'
import type { Part, PersonalData } from '../../platform/module.ts'
import { addJob } from '../../platform/outbox.ts'
import { revokeLinks } from '../../platform/safe-link.ts'

export type Because = 'request' | 'retention'

let handlers: readonly PersonalData[] = []

/** Hands over at start what each module holds of a person. */
export function usePersonalData(given: readonly PersonalData[]): void {
  handlers = given
}

/** Everything all modules hold of one person, for access and portability. Source: art. 15 and 20 AVG */
export async function exportPerson(tx: Tx, regionCode: string, personId: string): Promise<Record<string, unknown>> {
  const parts: Record<string, unknown> = {}
  for (const handler of handlers) Object.assign(parts, await handler.export(tx, regionCode, personId))
  return parts
}

/** What is still kept of these files, per purpose and responsible organisation, each once. policy: A4 */
export async function heldOf(tx: Tx, regionCode: string, personIds: readonly string[]): Promise<(Part & { personId: string })[]> {
  if (personIds.length === 0) return []
  const found = new Map<string, Part & { personId: string }>()
  for (const handler of handlers)
    for (const part of (await handler.held?.(tx, regionCode, personIds)) ?? [])
      found.set(`${part.personId} ${part.purpose} ${part.organisationId}`, part)
  return [...found.values()]
}

/** Empties words, name and contact data in all modules; that something happened stays, without who. Source: art. 17 AVG */
export async function erasePerson(tx: Tx, actor: Actor, file: FileRef, because: Because): Promise<void> {
  // The last module first, so that what leans on others goes before them.
  for (const handler of handlers.toReversed()) await handler.erase(tx, file.regionCode, file.personId)
  await forgetMail(tx, file)
  await revokeLinks(tx, actor, file.regionCode, file.personId)
  await noted(tx, actor, file, because, null)
}

/**
 * Empties what one organisation keeps for one purpose. Name and contact are the last to go: once all else that is kept
 * is gone, and the organisation that registered the person has let go too, the whole file is erased.
 */
export async function erasePart(tx: Tx, actor: Actor, file: FileRef, part: Part, because: Because): Promise<void> {
  touched(tx, file.regionCode, file.personId, 'erasure')
  for (const handler of handlers.toReversed()) await handler.erasePart?.(tx, file.regionCode, file.personId, part)
  await noted(tx, actor, file, because, part)
  const left = await heldOf(tx, file.regionCode, [file.personId])
  const mayStay = because === 'request' ? [LAST, REQUESTS] : [LAST]
  if (left.every(({ purpose }) => mayStay.includes(purpose)) && (await letGo(tx, file))) await erasePerson(tx, actor, file, because)
}

/** The purpose under which name and contact are kept. */
export const LAST = 'reception'

/** Requests and their answers: the person must be able to read the answer for as long as there is a file. */
export const REQUESTS = 'rights'

async function letGo(tx: Tx, file: FileRef): Promise<boolean> {
  const row = await tx
    .selectFrom('privacy.erasure')
    .select('id')
    .where('regionCode', '=', file.regionCode)
    .where('personId', '=', file.personId)
    .where('purpose', '=', LAST)
    .executeTakeFirst()
  return row !== undefined
}

async function noted(tx: Tx, actor: Actor, file: FileRef, because: Because, part: Part | null): Promise<void> {
  const line = { ...file, at: actor.now.toString(), because, organisationId: part?.organisationId ?? null, purpose: part?.purpose ?? null }
  await tx
    .insertInto('privacy.erasure')
    .values({ ...line, id: newId() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await addJob(tx, 'privacy.note-erasure', line)
}
