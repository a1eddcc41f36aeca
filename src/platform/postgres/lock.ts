import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from '../cannot-start.ts'

/** Who uses a data folder, so that a second start can say where the first runs. */
export interface Owner {
  pid: number
  /** Start time of the process in clock ticks: a pid that was given out again is not the owner. */
  started: string
  /** Where the program answers; empty while it starts. */
  url: string
  /** The owner's connection to the running database, for commands; empty while it starts. */
  databaseUrl: string
}

export interface Lock {
  /** Adds facts for others to read. */
  tell: (facts: Partial<Pick<Owner, 'url' | 'databaseUrl'>>) => void
  release: () => void
}

/** Takes the folder for this process; a sentence with the address of the one that has it otherwise. What a dead process left is taken over. */
export function takeFolder(folder: string): Lock {
  const path = join(folder, 'lock.json')
  const mine: Owner = { pid: process.pid, started: startOf(process.pid) ?? '', url: '', databaseUrl: '' }
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    putLock(folder, path, mine)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code ?? '')) throw error
    throw new CannotStart(
      `The folder ${folder} cannot be used by the present user. Start as the user it belongs to, or set DATA_DIR to a folder of your own.`,
    )
  }
  const release = () => {
    process.removeListener('exit', release)
    rmSync(path, { force: true })
  }
  process.on('exit', release)
  return {
    release,
    tell: (facts) => {
      Object.assign(mine, facts)
      const draft = draftOf(path)
      writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 })
      renameSync(draft, path)
    },
  }
}

/** A link is made whole or not at all, so of two starts at once one wins. */
function putLock(folder: string, path: string, mine: Owner): void {
  const draft = draftOf(path)
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 })
  try {
    for (let tries = 0; ; tries++) {
      try {
        linkSync(draft, path)
        return
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || tries > 5) throw error
        refuseOwner(folder)
        putAside(path)
      }
    }
  } finally {
    rmSync(draft, { force: true })
  }
}

function refuseOwner(folder: string): void {
  const owner = ownerOf(folder)
  if (!owner) return
  const where = owner.url ? `: ${owner.url}` : ', and is just starting or doing a command'
  throw new CannotStart(
    `Wegwijzer already runs on ${folder}${where} (process ${owner.pid}). Stop that one first, or set DATA_DIR to another folder.`,
  )
}

/** Moves a stale lock away; one that a living process put there meanwhile goes back. */
function putAside(path: string): void {
  const aside = `${path}.${process.pid}.aside`
  try {
    renameSync(path, aside)
    if (livingIn(aside)) linkSync(aside, path)
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

/** The living process that has this folder, or null. */
export function ownerOf(folder: string): Owner | null {
  return livingIn(join(folder, 'lock.json'))
}

function livingIn(path: string): Owner | null {
  try {
    const owner = JSON.parse(readFileSync(path, 'utf8')) as Owner
    const started = startOf(owner.pid)
    return started !== null && (owner.started === '' || started === owner.started) ? owner : null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') throw error
    return null
  }
}

function draftOf(path: string): string {
  return `${path}.${process.pid}`
}

/** When a process began, from /proc; null when there is none. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
