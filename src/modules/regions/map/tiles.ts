import type { Tx } from '../../../platform/db/context.ts'
import { regionsOn } from '../queries.ts'
import { counterName } from '../rules.ts'
import type { Stage } from '../opening/rules.ts'

/** A region as a tile: where it lies roughly, and what it is called in short. */
export interface RegionTile {
  code: string
  slug: string
  name: string
  short: string
  row: number
  column: number
  stage: Stage
}

/** The tiles of all regions that have a place on the map, from north to south and west to east. */
export async function tilesOn(tx: Tx, date: string): Promise<RegionTile[]> {
  const places = await tx
    .selectFrom('regions.region')
    .select(['code', 'tileRow', 'tileColumn', 'short'])
    .where('tileRow', 'is not', null)
    .where('tileColumn', 'is not', null)
    .orderBy('tileRow')
    .orderBy('tileColumn')
    .execute()
  const regions = new Map((await regionsOn(tx, date)).map((region) => [region.code, region]))
  return places.flatMap(({ code, tileRow, tileColumn, short }) => {
    const region = regions.get(code)
    if (!region || tileRow === null || tileColumn === null) return []
    const { slug, stage } = region
    return [
      { code, slug, stage, name: counterName(region), short: short ?? region.displayName.slice(0, 3), row: tileRow, column: tileColumn },
    ]
  })
}
