import { appendFile, readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Tx } from '../../platform/db/context.ts'

const Line = z.object({
  regionCode: z.string(),
  personId: z.uuid(),
  at: z.string(),
  because: z.enum(['request', 'retention']).default('request'),
  organisationId: z.uuid().nullable().default(null),
  purpose: z.string().nullable().default(null),
})

/** One erasure as it stands outside the database; without organisation and purpose the whole file. */
export type NotedErasure = z.output<typeof Line>

/** What is one erasure, however often it was noted. */
export const keyOf = (line: NotedErasure): string => [line.regionCode, line.personId, line.organisationId, line.purpose].join(' ')

/** Adds erasures to the file; on disk before it returns. */
export async function noteErasures(file: string, lines: readonly NotedErasure[]): Promise<void> {
  if (lines.length === 0) return
  await appendFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''), { mode: 0o600, flush: true })
}

/** Erasures noted in a file, each once, the first first; a last line that was cut off is passed by. */
export async function notedErasures(file: string): Promise<NotedErasure[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const lines = whole
    .split('\n')
    .filter(Boolean)
    .map((line) => Line.parse(JSON.parse(line)))
  return [...new Map(lines.map((line) => [keyOf(line), line])).values()]
}

/** Erasures in the database since a moment, as they are noted. */
export async function erasuresSince(tx: Tx, since: string): Promise<NotedErasure[]> {
  const rows = await tx
    .selectFrom('privacy.erasure')
    .select(['regionCode', 'personId', 'at', 'because', 'organisationId', 'purpose'])
    .where('at', '>=', sql<Temporal.Instant>`${since}::timestamptz`)
    .orderBy('at')
    .execute()
  return rows.map((row) => Line.parse({ ...row, at: row.at.toString() }))
}
