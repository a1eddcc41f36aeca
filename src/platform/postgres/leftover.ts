import { readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from '../cannot-start.ts'

/** Stops a server that an earlier run left on this folder; a stale pid file, or a server of another folder, is left alone. */
export async function stopLeftover(folder: string): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 10],
    ['SIGQUIT', 10],
    ['SIGKILL', 5],
  ] as const) {
    const pid = leftoverPid(folder)
    if (pid === null) return
    process.kill(pid, signal)
    for (let waited = 0; waited < seconds * 20 && leftoverPid(folder) === pid; waited++)
      await new Promise((resolve) => setTimeout(resolve, 50))
  }
  if (leftoverPid(folder) !== null)
    throw new CannotStart(
      `A server of an earlier run still holds ${folder} and does not stop. Stop process ${leftoverPid(folder)} and try again.`,
    )
}

/** The process that the pid file names, if it is a server that stands in this very folder. */
export function leftoverPid(folder: string): number | null {
  try {
    const [pid] = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
    const isServer = readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres'
    return isServer && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder) ? Number(pid) : null
  } catch {
    return null
  }
}
