import { createHash } from 'node:crypto'
import type { Finding, SourceFile } from '../../tree.ts'

export const SEALS = 'db/migrations/hashes.json'

/** What each migration is, in one number: a landed one has run on somebody's database and is never edited. */
export function hashesOf(files: SourceFile[]): Record<string, string> {
  const migrations = files.filter((file) => /^db\/migrations\/\d{4}_\w+\.sql$/.test(file.path))
  return Object.fromEntries(migrations.map((file) => [file.path.split('/').at(-1)!, createHash('sha256').update(file.text).digest('hex')]))
}

/** A sealed migration is still there and unchanged; a new one comes after all sealed ones. */
export function landedMigrations(files: SourceFile[]): Finding[] {
  const text = files.find((file) => file.path === SEALS)?.text
  const sealed = text ? (JSON.parse(text) as Record<string, string>) : {}
  const present = hashesOf(files)
  const last = Object.keys(sealed).sort().at(-1) ?? ''
  return [
    ...Object.entries(sealed)
      .filter(([name, hash]) => present[name] !== hash)
      .map(([name]) => ({
        path: `db/migrations/${name}`,
        says: present[name] ? 'has landed and was edited: write a new migration' : 'has landed and is gone',
      })),
    ...Object.keys(present)
      .filter((name) => !(name in sealed) && name < last)
      .map((name) => ({ path: `db/migrations/${name}`, says: `would run after ${last}, which has landed: give it a higher number` })),
  ]
}
