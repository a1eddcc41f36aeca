import { existsSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import {
  conceptsAmong,
  findVersion,
  openVersion,
  putConcepts,
  putRelations,
  relationsFrom,
  serveFrom,
  type GivenConcept,
  type GivenRelation,
} from '../../modules/skills/index.ts'
import type { Tx } from '../../platform/db/context.ts'
import { readCsv } from '../csv.ts'
import { kind, Unreadable, type Line, type Refusal, type Source, type Verdict } from '../kind.ts'
import { readersOf } from './esco-files.ts'

/** The 16 files of the Dutch CSV download; those with a reader are taken in, the others are collections of the same skills. */
const FILES = [
  'ISCOGroups',
  'occupations',
  'skillGroups',
  'skills',
  'skillsHierarchy',
  'broaderRelationsOccPillar',
  'broaderRelationsSkillPillar',
  'occupationSkillRelations',
  'skillSkillRelations',
  'digitalSkillsCollection',
  'digCompSkillsCollection',
  'greenSkillsCollection',
  'languageSkillsCollection',
  'researchOccupationsCollection',
  'researchSkillsCollection',
  'transversalSkillsCollection',
] as const

export type EscoRow = { concept: GivenConcept } | { relation: GivenRelation }

/** ESCO in Dutch, as its download gives it, as an immutable taxonomy version. Source: European Commission, reuse with attribution. policy: D13 */
export const esco = kind<EscoRow>({
  name: 'esco',
  takes: 'the folder of the Dutch CSV download of ESCO, called after its version (esco-nl-1.2.0)',
  async open(path) {
    if (!(await stat(path)).isDirectory()) throw new Unreadable('it is not a folder.')
    const present = FILES.filter((name) => existsSync(join(path, `${name}_nl.csv`)))
    const readable = present.filter((name) => readersOf[name])
    if (readable.length === 0) throw new Unreadable(`it holds none of the files of the Dutch download, such as ${FILES[0]}_nl.csv.`)
    const given = { taxonomy: 'esco', version: await versionOf(path, readable), source: 'ESCO, European Commission', licence: 'CC-BY-4.0' }
    return sourceOf(path, readable, given, remarks(present))
  },
})

function sourceOf(path: string, files: string[], given: Parameters<typeof openVersion>[2], remarks: string[]): Source<EscoRow> {
  let version: string | undefined
  return {
    remarks,
    batch: 100,
    read: () => readAll(path, files),
    async judge(tx, rows) {
      version ??= await findVersion(tx, given.taxonomy, given.version)
      return version === undefined ? rows.map(() => 'write') : judge(tx, version, rows)
    },
    async begin(tx, actor) {
      version = await openVersion(tx, actor, given)
    },
    async write(tx, rows) {
      await putConcepts(
        tx,
        version!,
        rows.flatMap((row) => ('concept' in row ? [row.concept] : [])),
      )
      await putRelations(
        tx,
        version!,
        rows.flatMap((row) => ('relation' in row ? [row.relation] : [])),
      )
    },
    finish: (tx) => serveFrom(tx, version!),
  }
}

async function* readAll(path: string, files: string[]): AsyncGenerator<Line<EscoRow> | Refusal> {
  for (const name of files) {
    const file = `${name}_nl.csv`
    const { columns, read } = readersOf[name]!
    for await (const { row, fields } of readCsv(join(path, file), columns)) yield* read({ file, row }, fields)
  }
}

async function judge(tx: Tx, version: string, rows: EscoRow[]): Promise<Verdict[]> {
  const concepts = await conceptsAmong(
    tx,
    version,
    rows.flatMap((row) => ('concept' in row ? [row.concept.uri] : [])),
  )
  const starts = rows.flatMap((row) => ('relation' in row ? [row.relation.fromUri] : []))
  const relations = new Set(starts.length > 0 ? (await relationsFrom(tx, version, [...new Set(starts)])).map(relationKey) : [])
  return rows.map((row) => {
    if ('relation' in row) return relations.has(relationKey(row.relation)) ? 'same' : 'write'
    const known = concepts.get(row.concept.uri)
    return known ? judgeConcept(known, row.concept) : 'write'
  })
}

/** A version stands once it is loaded: what differs belongs to another version. */
function judgeConcept(known: GivenConcept, given: GivenConcept): Verdict {
  const labels = (concept: GivenConcept) =>
    concept.labels
      .map(({ language, kind, label }) => `${language} ${kind} ${label}`)
      .sort()
      .join('\n')
  const differs =
    known.kind !== given.kind
      ? 'conceptType'
      : known.code !== given.code || known.iscoCode !== given.iscoCode
        ? 'code'
        : known.description !== given.description
          ? 'description'
          : labels(known) !== labels(given)
            ? 'preferredLabel'
            : null
  return differs === null
    ? 'same'
    : {
        field: differs,
        sentence: `${given.uri} is otherwise in this version already, and a version does not change: import it as another version.`,
      }
}

function relationKey({ fromUri, kind, toUri }: GivenRelation): string {
  return `${fromUri} ${kind} ${toUri}`
}

/** The version in the folder's name, else a name made of the content: other content is another version. */
async function versionOf(path: string, files: string[]): Promise<string> {
  const named = /(\d+\.\d+(?:\.\d+)?)/.exec(basename(resolve(path)))
  if (named) return named[1]!
  const hash = createHash('sha256')
  for (const name of files) hash.update(await readFile(join(path, `${name}_nl.csv`)))
  return `content-${hash.digest('hex').slice(0, 12)}`
}

function remarks(present: readonly string[]): string[] {
  const absent = FILES.filter((name) => !present.includes(name))
  const unused = present.filter((name) => !readersOf[name])
  return [
    ...(absent.length > 0 ? [`Absent, skipped: ${absent.map((name) => `${name}_nl.csv`).join(', ')}`] : []),
    ...(unused.length > 0 ? [`Not needed, skipped: ${unused.map((name) => `${name}_nl.csv`).join(', ')}`] : []),
  ]
}
