import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { CannotStart } from '../cannot-start.ts'
import type { User } from './user.ts'

/** The server stands in its own folder and never walks there: so it also runs below a folder that its user may not enter. */
export const HERE = '/proc/self/cwd'

/** Makes the cluster of a folder where there is none. The order of names does not hang on this machine's libraries. */
export function makeCluster(folder: string, password: string, bin: string, as: User, throwaway: boolean): void {
  if (existsSync(join(folder, 'PG_VERSION'))) return
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 })
  // What a first start left half done, of which initdb would refuse to make something.
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { mode: 0o700 })
  const secret = mkdtempSync(join(tmpdir(), 'wegwijzer-'))
  const passwordFile = join(secret, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (as.uid !== undefined) for (const path of [folder, secret, passwordFile]) chownSync(path, as.uid, as.gid!)
  const settings = [
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '-E',
    'UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
  ]
  const made = spawnSync(join(bin, 'initdb'), ['-D', HERE, ...settings, ...(throwaway ? ['--no-sync'] : [])], {
    ...as,
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '' },
  })
  rmSync(secret, { recursive: true, force: true })
  if (made.status === 0) return
  rmSync(folder, { recursive: true, force: true })
  throw new CannotStart(`The database could not be made in ${folder}: ${(made.stderr || String(made.error)).trim().split('\n').at(-1)}`)
}
