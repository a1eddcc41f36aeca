import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Tx } from '../../platform/db/context.ts'
import { newId } from '../../platform/ids.ts'
import { Preset } from './schema.ts'

const DEFAULT = 'werkcentrum-2026'
const KNOWN_SINCE = '2021-01-01'

/** Loads the presets of db/reference/policy; a region without any profile gets the default, from the first day we know of. */
export async function loadPolicy(tx: Tx): Promise<void> {
  const folder = join(process.cwd(), 'db', 'reference', 'policy')
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()) {
    const preset = Preset.parse(JSON.parse(await readFile(join(folder, file), 'utf8')))
    const given = { nameNl: preset.nameNl, nameEn: preset.nameEn, version: preset.version, parameters: JSON.stringify(preset.parameters) }
    await tx
      .insertInto('policy.profile')
      .values({ ...given, id: newId(), code: preset.code })
      .onConflict((conflict) => conflict.column('code').doUpdateSet(given))
      .execute()
  }
  await tx
    .insertInto('policy.regionProfile')
    .columns(['regionCode', 'profileId', 'fromOn'])
    .expression((from) =>
      from
        .selectFrom('regions.regionShared as r')
        .innerJoin('policy.profile as p', (join) => join.on('p.code', '=', DEFAULT))
        .select((on) => ['r.code', 'p.id', on.cast<string>(on.val(KNOWN_SINCE), 'date').as('fromOn')])
        .where((on) =>
          on.not(on.exists(on.selectFrom('policy.regionProfile as rp').select('rp.regionCode').whereRef('rp.regionCode', '=', 'r.code'))),
        )
        .distinct(),
    )
    .execute()
}
