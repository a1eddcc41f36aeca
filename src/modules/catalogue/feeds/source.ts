import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { newId } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import { lookForTwins } from '../twins/detect/pass.ts'
import { markOf, marksOf } from './imported.ts'
import type { Remark } from './remarks.ts'
import { keyOfThing, type ImportedThing } from './thing.ts'

export type SourceForm = 'hsds-json' | 'hsds-csv' | 'hsds-api'

/** A source by its name; undefined where nothing was read from it yet. */
export async function requireSource(tx: Tx, slug: string): Promise<{ id: string } | undefined> {
  return tx.selectFrom('catalogue.source').select('id').where('slug', '=', slug).executeTakeFirst()
}

/** The source of this name, made where there is none. */
export async function ensureSource(tx: Tx, actor: Actor, given: { slug: string; form: SourceForm; url: string | null }): Promise<string> {
  const known = await requireSource(tx, given.slug)
  if (known) {
    await tx
      .updateTable('catalogue.source')
      .set({ removedAt: null })
      .where('id', '=', known.id)
      .where('removedAt', 'is not', null)
      .execute()
    return known.id
  }
  const id = newId()
  await tx
    .insertInto('catalogue.source')
    .values({ id, ...given, name: asName(given.slug) })
    .execute()
  await audit(tx, actor, { what: 'catalogue.source-entered', subject: id, after: { slug: given.slug, form: given.form } })
  return id
}

/** A source by the name of its file or host, as people read it, until somebody gives it a better one. */
function asName(slug: string): string {
  const words = slug.replaceAll('-', ' ')
  return words[0]!.toUpperCase() + words.slice(1)
}

/** A reading that begins. */
export async function beginRun(tx: Tx, actor: Actor, sourceId: string): Promise<string> {
  const id = newId()
  await tx
    .insertInto('catalogue.importRun')
    .values({ id, sourceId, startedAt: actor.now.toString(), dry: false, state: 'running', byAccount: actor.accountId })
    .execute()
  return id
}

export interface RunResult {
  added: number
  changed: number
  unchanged: number
  removed: number
  /** What would have gone, and waits for somebody to say so. */
  held?: number
  remarks?: readonly Remark[]
  refusals: readonly {
    file: string
    row: number
    field: string
    sentence: string
    code?: string
    what?: string
    key?: string
    taken?: true
  }[]
}

/** How many of what was wrong are kept: enough to mend, not a copy of a broken file. */
const MOST_FINDINGS = 1000

/** A reading that is done, with its counts and what was wrong by row and field. */
export async function endRun(tx: Tx, actor: Actor, runId: string, { refusals, remarks = [], ...counts }: RunResult): Promise<void> {
  const refused = refusals.filter((one) => !one.taken).length
  const read = counts.added + counts.changed + counts.unchanged + refused
  const state = counts.added + counts.changed + counts.removed === 0 ? 'unchanged' : 'done'
  const run = await tx
    .updateTable('catalogue.importRun')
    .set({ ...counts, refused, read, state, endedAt: actor.now.toString() })
    .where('id', '=', runId)
    .returning('sourceId')
    .executeTakeFirstOrThrow()
  await tx
    .updateTable('catalogue.source')
    .set({ lastSuccessAt: actor.now.toString(), failures: 0 })
    .where('id', '=', run.sourceId)
    .execute()
  if (state === 'done') await lookForTwins(tx)
  const findings = refusals.slice(0, MOST_FINDINGS).map(({ file, row, field, sentence, code, what, key }, index) => ({
    runId,
    number: index + 1,
    file,
    line: row,
    externalId: key?.slice(0, 200) ?? null,
    field,
    code: code ?? 'refused',
    about: what ? JSON.stringify({ what: what.slice(0, 200) }) : null,
    words: sentence.slice(0, 400),
  }))
  const remarked = remarks.slice(0, MOST_FINDINGS).map(({ about, ...remark }, index) => ({
    ...remark,
    runId,
    number: findings.length + index + 1,
    file: null,
    line: null,
    about: JSON.stringify(about),
  }))
  if (findings.length + remarked.length > 0)
    await tx
      .insertInto('catalogue.importFinding')
      .values([...findings, ...remarked])
      .execute()
}

/** New, changed or the same as what this source gave before; in order. */
export async function judgeThings(tx: Tx, slug: string, things: readonly ImportedThing[]): Promise<('added' | 'changed' | 'same')[]> {
  const source = await requireSource(tx, slug)
  const marks = source ? await marksOf(tx, source.id, things.map(keyOfThing)) : new Map<string, Buffer>()
  return things.map((thing) => {
    const before = marks.get(keyOfThing(thing))
    return before === undefined ? 'added' : before.equals(markOf(thing.body)) ? 'same' : 'changed'
  })
}

/** Keys of all that a source gave and still gives. */
export async function keysOfSource(tx: Tx, slug: string): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select i.entity || ' ' || i.external_id as key from catalogue.imported i join catalogue.source s on s.id = i.source_id
    where s.slug = ${slug} and i.removed_at is null and i.entity in ('service', 'organization')`.execute(tx)
  return rows.map(({ key }) => key)
}
