import { appendFile, readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import type { PersonalData } from '../../platform/module.ts'
import { forgetMail } from '../../platform/mail.ts'
import { addJob } from '../../platform/outbox.ts'
import { revokeLinks } from '../../platform/safe-link.ts'

let handlers: readonly PersonalData[] = []
let erasuresFile: string | null = null

/** Hands over at start what each module holds of a person, and where erasures are noted outside the database. */
export function usePersonalData(given: readonly PersonalData[], file: string | null): void {
  handlers = given
  erasuresFile = file
}

/** Everything all modules hold of one person, for access and portability. Source: art. 15 and 20 AVG */
export async function exportPerson(tx: Tx, regionCode: string, personId: string): Promise<Record<string, unknown>> {
  const parts: Record<string, unknown> = {}
  for (const handler of handlers) Object.assign(parts, await handler.export(tx, regionCode, personId))
  return parts
}

/** Empties words, name and contact data in all modules; that something happened stays, without who. Source: art. 17 AVG */
export async function erasePerson(
  tx: Tx,
  actor: Actor,
  file: { regionCode: string; personId: string },
  because: 'request' | 'retention',
): Promise<void> {
  const at = actor.now.toString()
  // The last module first, so that what leans on others goes before them.
  for (const handler of handlers.toReversed()) await handler.erase(tx, file.regionCode, file.personId)
  await forgetMail(tx, file)
  await revokeLinks(tx, actor, file.regionCode, file.personId)
  await tx
    .insertInto('privacy.erasure')
    .values({ ...file, at, because })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await addJob(tx, 'privacy.note-erasure', { ...file, at })
}

/** Notes an erasure outside the database, so that a restored backup is erased again. */
export async function noteErasure(line: { regionCode: string; personId: string; at: string }): Promise<void> {
  if (erasuresFile) await appendFile(erasuresFile, `${JSON.stringify(line)}\n`, { mode: 0o600 })
}

const Line = z.object({ regionCode: z.string(), personId: z.uuid(), at: z.string() })

/** Erasures noted outside the database: the restore replays them. */
export async function notedErasures(file: string): Promise<z.output<typeof Line>[]> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => Line.parse(JSON.parse(line)))
}
