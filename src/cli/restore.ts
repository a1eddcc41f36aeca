import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import { prepareRole, takeAsItIs } from '../database.ts'
import { modules } from '../modules.ts'
import { erasePerson, notedErasures, usePersonalData } from '../modules/privacy/index.ts'
import { systemActor } from '../platform/actor.ts'
import { finishRestore, restoreBackup } from '../platform/backup/restore.ts'
import { CannotStart } from '../platform/cannot-start.ts'
import { makeClock } from '../platform/clock.ts'
import { inContext } from '../platform/db/context.ts'
import { migrate } from '../platform/db/migrate.ts'
import { makeDb, makePool } from '../platform/db/pool.ts'
import { newId } from '../platform/ids.ts'
import { migrateJobs } from '../platform/jobs.ts'
import type { Command } from './command.ts'

const USAGE = 'Write: npm run restore -- <file> [--into-empty|--replace]'

/** `npm run restore -- <file> [--into-empty|--replace]`: puts the backup back, then newer migrations, then the erasures since. */
export const run: Command = async (argv, { config, say, opened }) => {
  const { path, replace } = readArguments(argv)
  const database = await takeAsItIs(config, say)
  opened(database.close)
  await prepareRole(config, database.ownerUrl)
  const pool = makePool(database.ownerUrl, 2)
  opened(() => pool.end())
  await migrateJobs(pool)
  const header = await restoreBackup({ ownerUrl: database.ownerUrl, path, mode: config.mode, replace })
  const newer = await migrate(database.ownerUrl)
  await migrateJobs(pool)
  const erased = await eraseAgain(config, database.ownerUrl)
  await finishRestore(database.ownerUrl)
  say(
    `Restored: the backup of ${header.madeAt}, release ${header.version}; ${newer.length} newer migrations, ${erased} persons erased again.`,
  )
  return 0
}

function readArguments(argv: string[]): { path: string; replace: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { replace: { type: 'boolean' }, 'into-empty': { type: 'boolean' } },
    })
    const [path, ...rest] = positionals
    if (path === undefined || rest.length > 0 || (values.replace && values['into-empty'])) throw new TypeError('usage')
    return { path: resolve(path), replace: values.replace === true }
  } catch {
    throw new CannotStart(USAGE)
  }
}

/** Who was erased after the backup was made is erased again. Source: art. 17 AVG */
async function eraseAgain(config: Config, ownerUrl: string): Promise<number> {
  usePersonalData(
    modules.flatMap((module) => module.personalData ?? []),
    null,
  )
  const pool = makePool(ownerUrl, 1)
  const db = makeDb(pool)
  const clock = makeClock()
  const actor = systemActor({ now: clock.now(), today: clock.today(), requestId: newId() })
  const lines = new Map(
    (await notedErasures(join(config.dataDir, 'erasures.jsonl'))).map((line) => [`${line.regionCode} ${line.personId}`, line]),
  )
  try {
    for (const { regionCode, personId } of lines.values())
      await inContext(db, actor, 'none', (tx) => erasePerson(tx, actor, { regionCode, personId }, 'request'))
  } finally {
    await pool.end()
  }
  return lines.size
}
