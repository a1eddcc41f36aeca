import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Tx } from '../../platform/db/context.ts'
import { readReference } from '../../platform/reference-file.ts'
import { openVersion, OWN, putConcepts, putRelations, serveFrom, type GivenConcept, type GivenRelation, type Label } from './taxonomy.ts'

/** Raise the version when a line of the two files changes its meaning; new lines may be added to the version there is. */
const VERSION = { taxonomy: OWN, version: '1', source: 'db/reference/occupations.csv, db/reference/skills.csv', licence: 'EUPL-1.2' }
const MADE = Temporal.Instant.from('2026-11-23T00:00:00Z')

/** Brings the project's own occupations and skills into the database; safe at every start. policy: C3 */
export async function loadReference(tx: Tx): Promise<void> {
  const occupations = (await readReference('occupations.csv')).map((line) => conceptOf('occupation', line))
  const skills = (await readReference('skills.csv')).map((line) => conceptOf('skill', line))
  await sql`select pg_advisory_xact_lock(hashtext('skills.reference'))`.execute(tx)
  const version = await openVersion(tx, { now: MADE }, VERSION)
  await putConcepts(tx, version, [...occupations, ...skills])
  await putRelations(tx, version, (await readReference('occupation-skills.csv')).flatMap(asksFor))
  await serveFrom(tx, version)
}

/** What an occupation asks for, and what helps. */
function asksFor(line: Record<string, string | null>): GivenRelation[] {
  const of = (kind: 'essential' | 'optional') =>
    (line[kind] ?? '')
      .split('|')
      .filter(Boolean)
      .map((skill) => ({ fromUri: `urn:wegwijzer:occupation:${line.occupation}`, kind, toUri: `urn:wegwijzer:skill:${skill}` }))
  return [...of('essential'), ...of('optional')]
}

function conceptOf(kind: 'occupation' | 'skill', line: Record<string, string | null>): GivenConcept {
  const isco = line.isco ?? null
  return {
    uri: `urn:wegwijzer:${kind}:${line.id}`,
    kind,
    code: isco,
    iscoCode: isco,
    description: null,
    informal: line.informal === 'yes',
    labels: [...labelsOf('nl', line.nl!, line.nl_also), ...labelsOf('en', line.en!, line.en_also)],
  }
}

function labelsOf(language: Label['language'], preferred: string, also: string | null | undefined): Label[] {
  const others = [...new Set((also ?? '').split('|'))].filter((label) => label !== '' && label !== preferred)
  return [{ language, kind: 'preferred', label: preferred }, ...others.map((label): Label => ({ language, kind: 'alternative', label }))]
}
