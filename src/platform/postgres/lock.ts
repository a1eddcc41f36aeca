import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Who uses a data folder, so that a second start can say where the first runs. */
export interface Owner {
  pid: number
  /** Start time of the process in clock ticks: a pid that was given out again is not the owner. */
  started: string
  /** Where the program answers; empty while it starts. */
  url: string
  /** The owner's connection to the running database, for commands. */
  databaseUrl: string
}

/** The data folder is in use: a sentence for whoever starts the program a second time. */
export class InUse extends Error {}

/** Takes the folder for this process; throws InUse with the address of the one that has it. */
export function takeFolder(folder: string): { tell: (facts: Partial<Owner>) => void; release: () => void } {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  const path = join(folder, 'lock.json')
  const mine: Owner = { pid: process.pid, started: startOf(process.pid) ?? '', url: '', databaseUrl: '' }
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 })
  try {
    for (let tries = 0; ; tries++) {
      try {
        // A link is made whole or not at all, so of two starts at once one wins.
        linkSync(draft, path)
        break
      } catch (error) {
        const owner = ownerOf(folder)
        if (owner) throw new InUse(`Wegwijzer already runs on ${folder}${owner.url ? `: ${owner.url}` : ''} (process ${owner.pid}). Stop that one first, or set DATA_DIR to another folder.`)
        if (tries > 3) throw error
        rmSync(path, { force: true })
      }
    }
  } finally {
    rmSync(draft, { force: true })
  }
  return {
    tell: (facts) => {
      Object.assign(mine, facts)
      writeFileSync(path, JSON.stringify(mine), { mode: 0o600 })
    },
    release: () => rmSync(path, { force: true }),
  }
}

/** The living process that has this folder, or null. */
export function ownerOf(folder: string): Owner | null {
  const path = join(folder, 'lock.json')
  if (!existsSync(path)) return null
  try {
    const owner = JSON.parse(readFileSync(path, 'utf8')) as Owner
    const started = startOf(owner.pid)
    return started !== null && (owner.started === '' || started === owner.started) ? owner : null
  } catch {
    return null
  }
}

/** When a process began, from /proc; null when there is none. */
function startOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? null
  } catch {
    return null
  }
}
