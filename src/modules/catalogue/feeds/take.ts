import type { Tx } from '../../../platform/db/context.ts'
import { fetchSafely, NotFetched, type Fetched, type Guard } from '../../../platform/fetch-safely.ts'
import type { JobSurroundings } from '../../../platform/module.ts'
import { goesTooFar } from './brake.ts'
import type { ReadThing } from './read-thing.ts'
import { firstPage, isPaged, readHsdsUrl } from './read-url.ts'
import { remarksOn, type Remark } from './remarks.ts'
import { endRun, judgeThings, keysOfSource } from './source.ts'
import type { ImportedThing } from './thing.ts'
import { putThings, removeThings } from './write.ts'

const BATCH = 100

/** A source with an address, as it was left after the last reading. */
export interface Due {
  id: string
  slug: string
  url: string
  etag: string | null
  lastModified: string | null
  removalAllowed: boolean
}

interface Around {
  asSystem: JobSurroundings['asSystem']
  guard: Guard | undefined
}

const NAME = 'catalogue.fetch'

/** Reads all that a source gives: writes what changed, and removes what is gone, unless that is most of it. policy: D1 */
export async function takeAll(source: Due, run: string, { asSystem, guard }: Around): Promise<void> {
  const first = await fetchSafely(firstPage(source.url), { headers: marksFor(source), ...(guard ? { guard } : {}) })
  const counts = { added: 0, changed: 0, unchanged: 0 }
  if (first.status === 304) return asSystem('none', NAME, (tx, actor) => endRun(tx, actor, run, { ...counts, removed: 0, refusals: [] }))
  const refusals: Exclude<ReadThing, { value: unknown }>[] = []
  const remarks: Remark[] = []
  const seen = new Set<string>()
  let waiting: ImportedThing[] = []
  const put = async () => {
    const things = waiting
    waiting = []
    if (things.length === 0) return
    const judged = await asSystem('none', NAME, async (tx, actor) => {
      remarks.push(...remarksOn(things, actor.today))
      const verdicts = await judgeThings(tx, source.slug, things)
      const other = things.filter((_, index) => verdicts[index] !== 'same')
      await putThings(tx, actor, { sourceId: source.id, runId: run }, other)
      return verdicts
    })
    for (const one of judged) counts[one === 'same' ? 'unchanged' : one]++
  }
  for await (const line of readHsdsUrl(source.url, guard, first)) {
    if (!('value' in line)) refusals.push(line)
    else if (!seen.has(line.key)) waiting.push(line.value)
    if (line.key !== undefined) seen.add(line.key)
    if (waiting.length >= BATCH) await put()
  }
  await put()
  // A source that suddenly gives nothing at all is broken, not empty.
  if (counts.added + counts.changed + counts.unchanged === 0)
    throw new NotFetched('empty', source.url, 'It gives no service or organization.')
  // What is missing may be in an object that does not say what it is about.
  const left = refusals.some((one) => one.unnamed) ? { removed: 0, held: 0 } : await removeGone(source, seen, asSystem)
  await asSystem('none', NAME, async (tx, actor) => {
    await endRun(tx, actor, run, { ...counts, ...left, refusals, remarks })
    await keepMarks(tx, source, first, left.held === 0)
  })
}

/** A tag of one page says nothing of the others: only a single file is asked for on condition. Source: RFC 9110, 13.1 */
function marksFor({ url, etag, lastModified }: Due): Record<string, string> {
  if (isPaged(url)) return {}
  return { ...(etag ? { 'if-none-match': etag } : {}), ...(lastModified ? { 'if-modified-since': lastModified } : {}) }
}

/** Takes away all that a source gave that was removed, in small pieces. */
export async function emptySource(sourceId: string, { asSystem }: Pick<Around, 'asSystem'>): Promise<void> {
  const known = await asSystem('none', NAME, async (tx) => {
    const source = await tx
      .selectFrom('catalogue.source')
      .select('slug')
      .where('id', '=', sourceId)
      .where('removedAt', 'is not', null)
      .executeTakeFirst()
    return source ? keysOfSource(tx, source.slug) : []
  })
  await removeAll(sourceId, known, asSystem)
}

async function removeAll(sourceId: string, keys: readonly string[], asSystem: Around['asSystem']): Promise<void> {
  for (let from = 0; from < keys.length; from += BATCH)
    await asSystem('none', NAME, (tx, actor) => removeThings(tx, actor, sourceId, keys.slice(from, from + BATCH)))
}

async function removeGone(
  { id, slug, removalAllowed }: Due,
  seen: ReadonlySet<string>,
  asSystem: Around['asSystem'],
): Promise<{ removed: number; held: number }> {
  const known = await asSystem('none', NAME, (tx) => keysOfSource(tx, slug))
  const gone = known.filter((key) => !seen.has(key))
  if (!removalAllowed && goesTooFar(gone, known)) return { removed: 0, held: gone.length }
  await removeAll(id, gone, asSystem)
  return { removed: gone.length, held: 0 }
}

/** What the source calls this state of it, for the next time. While much waits to be removed, it is read whole again. */
async function keepMarks(tx: Tx, { id, url }: Due, { headers }: Fetched, whole: boolean): Promise<void> {
  const short = (value: string | undefined) => (whole && !isPaged(url) && value !== undefined && value.length <= 200 ? value : null)
  await tx
    .updateTable('catalogue.source')
    .set({ etag: short(headers.etag), lastModified: short(headers['last-modified']), removalAllowed: false })
    .where('id', '=', id)
    .execute()
}
