import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { prepareRole, takeAsItIs } from '../database.ts'
import { modules } from '../modules.ts'
import { erasePart, erasePerson, usePersonalData, type NotedErasure } from '../modules/privacy/index.ts'
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
import { gatherErasures } from './erasures.ts'

const USAGE = 'Write: npm run restore -- <file> [--into-empty|--replace] [--erasures <file>]…'

/** `npm run restore -- <file> [--into-empty|--replace] [--erasures <file>]…`: puts the backup back, then newer migrations, then the erasures since. */
export const run: Command = async (argv, { config, say, opened }) => {
  const { path, replace, erasures } = readArguments(argv)
  const database = await takeAsItIs(config, say)
  opened(database.close)
  await prepareRole(config, database.ownerUrl)
  const pool = makePool(database.ownerUrl, 2)
  opened(() => pool.end())
  await migrateJobs(pool)
  // Before anything is replaced: what the database itself knows of erasures goes with it.
  const noted = await gatherErasures(database.ownerUrl, join(config.dataDir, 'erasures.jsonl'), erasures)
  const header = await restoreBackup({ ownerUrl: database.ownerUrl, path, mode: config.mode, replace })
  const newer = await migrate(database.ownerUrl)
  await migrateJobs(pool)
  const erased = await eraseAgain(database.ownerUrl, noted)
  await finishRestore(database.ownerUrl)
  say(
    `Restored: the backup of ${header.madeAt}, release ${header.version}; ${newer.length} newer migrations, ${erased} persons erased again.`,
  )
  return 0
}

function readArguments(argv: string[]): { path: string; replace: boolean; erasures: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { replace: { type: 'boolean' }, 'into-empty': { type: 'boolean' }, erasures: { type: 'string', multiple: true } },
    })
    const [path, ...rest] = positionals
    if (path === undefined || rest.length > 0 || (values.replace && values['into-empty'])) throw new TypeError('usage')
    return { path: resolve(path), replace: values.replace === true, erasures: (values.erasures ?? []).map((file) => resolve(file)) }
  } catch {
    throw new CannotStart(USAGE)
  }
}

/** Who was erased after the backup was made is erased again. Source: art. 17 AVG */
async function eraseAgain(ownerUrl: string, noted: readonly NotedErasure[]): Promise<number> {
  usePersonalData(modules.flatMap((module) => module.personalData ?? []))
  const pool = makePool(ownerUrl, 1)
  const db = makeDb(pool)
  const clock = makeClock()
  const actor = systemActor({ now: clock.now(), today: clock.today(), requestId: newId() })
  try {
    for (const { regionCode, personId, because, organisationId, purpose } of noted)
      await inContext(db, actor, 'none', (tx) =>
        organisationId && purpose
          ? erasePart(tx, actor, { regionCode, personId }, { organisationId, purpose }, because)
          : erasePerson(tx, actor, { regionCode, personId }, because),
      )
  } finally {
    await pool.end()
  }
  return new Set(noted.map(({ regionCode, personId }) => `${regionCode} ${personId}`)).size
}
