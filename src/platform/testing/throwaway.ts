import { accessSync, constants, statfsSync } from 'node:fs'
import { freemem, tmpdir } from 'node:os'

const MEMORY = '/dev/shm'
const TMPFS = 0x01021994
const GIGABYTE = 1024 ** 3
/** What the databases of a whole run take at most, with room to spare; and what is left to the programs beside them. */
const [ROOM, LEFT] = [3 * GIGABYTE, 4 * GIGABYTE]

/** Where throwaway databases live: every test file makes and drops one of 1,500 files, which memory does forty times as fast as a busy disk. */
export function throwawayFolder(): string {
  return inMemory() ? MEMORY : tmpdir()
}

/** Every folder an earlier run may have used. */
export const THROWAWAY_FOLDERS: readonly string[] = [MEMORY, tmpdir()]

function inMemory(): boolean {
  try {
    accessSync(MEMORY, constants.W_OK)
    const { type, bavail, bsize } = statfsSync(MEMORY)
    return type === TMPFS && bavail * bsize > ROOM && freemem() > ROOM + LEFT
  } catch {
    return false
  }
}
