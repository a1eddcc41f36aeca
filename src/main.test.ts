import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ownerOf } from './platform/postgres/lock.ts'
import { runToEnd, startProgram, type RunningProgram } from './platform/testing/server.ts'

// The built program as a process, on the embedded database with everything kept: one story in three parts.
let folder: string
let running: RunningProgram

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wegwijzer-start-'))
})
afterAll(async () => {
  await running?.end('SIGKILL')
  for (const pid of servers()) process.kill(pid, 'SIGQUIT')
  await until(() => servers().length === 0)
  rmSync(folder, { recursive: true, force: true })
})

const start = () => startProgram({ DATA_DIR: folder })
const command = (...args: string[]) => runToEnd('dist/cli.js', args, { DATA_DIR: folder })
const postmaster = () => Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

/** Server processes that stand in this folder. */
function servers(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === join(folder, 'postgres')
      } catch {
        return false
      }
    })
}

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await what()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('it did not come to that')
}

const ready = () =>
  fetch(`${running.url}/health/ready`).then(
    (answer) => answer.status === 200,
    () => false,
  )

test('of two starts at once one serves, and the other says so; a later one says where', { timeout: 120_000 }, async () => {
  const started = await Promise.allSettled([start(), start()])
  const refused = started.filter((one) => one.status === 'rejected').map((one) => String(one.reason))
  expect(refused).toHaveLength(1)
  expect(refused[0]).toMatch(/ended with 1: Wegwijzer already runs on /)
  running = started.find((one) => one.status === 'fulfilled')!.value
  await until(() => running.lines.some((line) => /jan +Jan de Boer +http/.test(line)))
  const later = await runToEnd('dist/main.js', [], { DATA_DIR: folder })
  expect(later.code).toBe(1)
  expect(later.lines).toEqual([
    `Wegwijzer already runs on ${folder}: ${running.url} (process ${ownerOf(folder)!.pid}). Stop that one first, or set DATA_DIR to another folder.`,
  ])
})

test('commands use the database that runs; a server that dies comes back; SIGTERM stops everything', { timeout: 120_000 }, async () => {
  const backup = await command('backup', join(folder, 'kept.backup'))
  expect(backup).toMatchObject({ code: 0, lines: [expect.stringMatching(/^Backup of \d+ tables, \d+ rows/)] })
  expect((await command('restore', join(folder, 'kept.backup'), '--replace')).lines[0]).toContain('Wegwijzer already runs on')
  const first = postmaster()
  process.kill(first, 'SIGKILL')
  await until(() => running.lines.includes('The database runs again.'))
  await until(ready)
  expect(postmaster()).not.toBe(first)
  expect(await running.end('SIGTERM')).toBe(0)
  expect(servers()).toEqual([])
  expect(existsSync(join(folder, 'lock.json'))).toBe(false)
})

test(
  'killed with its server left behind, it starts again with what it had; a restore runs on a database of its own',
  { timeout: 120_000 },
  async () => {
    running = await start()
    await fetch(`${running.url}/demo/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: running.url },
      body: '{"workingDays":3}',
    })
    expect(await running.end('SIGKILL')).toBe(null)
    expect(servers().length).toBeGreaterThan(0)
    const left = postmaster()
    running = await start()
    expect(postmaster()).not.toBe(left)
    expect(running.lines.join('\n')).not.toContain('Making a database')
    process.kill(postmaster(), 'SIGKILL')
    await running.end('SIGKILL')
    const restored = await command('restore', join(folder, 'kept.backup'), '--replace')
    expect(restored.lines.at(-1)).toMatch(/^Restored: the backup of .*; 0 newer migrations, 0 persons erased again\.$/)
    expect(restored.code).toBe(0)
    expect(servers()).toEqual([])
  },
)

test('a command that is no command, and settings that are wrong, end with a sentence', { timeout: 120_000 }, async () => {
  const unknown = await command('sell')
  expect(unknown).toMatchObject({ code: 2, lines: [expect.stringContaining('Commands: backup, restore, import, grant')] })
  expect(await runToEnd('dist/main.js', [], { PORT: 'x' })).toEqual({
    code: 1,
    lines: ['PORT is a whole number from 0 to 65535; 0 takes a free one.'],
  })
})
