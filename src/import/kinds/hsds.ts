import { closeSync, createReadStream, existsSync, openSync, readSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  beginRun,
  endRun,
  goesTooFar,
  ensureSource,
  judgeThings,
  keysOfSource,
  putThings,
  readHsdsJson,
  readHsdsUrl,
  remarksOn,
  removeThings,
  type ImportedThing,
  type SourceForm,
} from '../../modules/catalogue/index.ts'
import type { Actor } from '../../platform/actor.ts'
import { kind, Unreadable, type Line, type Refusal, type Source } from '../kind.ts'
import { readHsdsPackage, readHsdsTables, readHsdsZip } from './hsds-package.ts'

type Reading = () => AsyncIterable<Line<ImportedThing> | Refusal>

/** Open referral data: what a source gives is the whole of that source, and what is no longer in it leaves the list. Source: HSDS 3.0 */
export const hsds = kind<ImportedThing>({
  name: 'hsds',
  takes:
    'HSDS 3.0: a JSON file (a service, an organization, a list, lines, a page), a folder or zip with datapackage.json and CSV, or an address',
  takesUrl: true,
  open: async (path, options) => {
    const { form, read, url } = readerOf(path)
    return hsdsSource(options?.source ?? slugOf(path), form, url, read)
  },
})

function readerOf(path: string): { form: SourceForm; read: Reading; url: string | null } {
  if (/^https?:/.test(path)) return { form: 'hsds-api', read: () => readHsdsUrl(path), url: path }
  if (statSync(path).isDirectory()) {
    if (!existsSync(join(path, 'services.csv')) && !existsSync(join(path, 'datapackage.json')))
      throw new Unreadable('there is no services.csv and no datapackage.json in it.')
    return { form: 'hsds-csv', read: () => readHsdsPackage(path), url: null }
  }
  if (/\.csv$/i.test(path)) throw new Unreadable('it is one table of several; give the folder in which they lie, or a zip of it.')
  if (/\.zip$/i.test(path)) return { form: 'hsds-csv', read: () => readHsdsZip(path), url: null }
  if (isTables(path)) return { form: 'hsds-csv', read: () => readHsdsTables(path), url: null }
  return { form: 'hsds-json', read: () => readHsdsJson(basename(path), createReadStream(path, 'utf8') as AsyncIterable<string>), url: null }
}

/** One object with a list for each table, called after its file. */
function isTables(path: string): boolean {
  const begin = Buffer.alloc(2000)
  const file = openSync(path, 'r')
  try {
    readSync(file, begin, 0, begin.length, 0)
  } finally {
    closeSync(file)
  }
  return /^\uFEFF?\s*\{\s*"[a-z_]+\.csv"\s*:/.test(begin.toString('utf8'))
}

/** What one source gives, from wherever it is read. */
export function hsdsSource(slug: string, form: SourceForm, url: string | null, read: Reading): Source<ImportedThing> {
  const counts = { added: 0, changed: 0 }
  const unclear: ReturnType<typeof remarksOn> = []
  let actor: Actor
  let at: { sourceId: string; runId: string }
  return {
    remarks: [`Source: ${slug}. What it gave before and is not in here leaves the list.`],
    batch: 100,
    read,
    async judge(tx, things) {
      const found = await judgeThings(tx, slug, things)
      for (const one of found) if (one !== 'same') counts[one]++
      return found.map((one) => (one === 'same' ? 'same' : 'write'))
    },
    async begin(tx, by) {
      actor = by
      const sourceId = await ensureSource(tx, actor, { slug, form, url })
      at = { sourceId, runId: await beginRun(tx, actor, sourceId) }
    },
    write: (tx, things) => {
      unclear.push(...remarksOn(things, actor.today))
      return putThings(tx, actor, at, things)
    },
    whole: { keys: (tx) => keysOfSource(tx, slug), remove: (tx, keys) => removeThings(tx, actor, at.sourceId, keys), tooMany: goesTooFar },
    finish: (tx, by, result) =>
      endRun(tx, by, at.runId, {
        ...counts,
        unchanged: result.counts.unchanged,
        removed: result.counts.removed,
        refusals: result.refusals,
        remarks: unclear,
        held: result.held,
      }),
  }
}

/** The name of a source that was given none: of its file, its folder or its host. */
function slugOf(path: string): string {
  const name = /^https?:/.test(path) ? new URL(path).hostname : basename(path).replace(/\.(json|ndjson|jsonl|zip)$/i, '')
  const slug = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
  return slug.length >= 2 ? slug : `bron-${slug}`
}
