import { TileMap } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { RegionTile } from './tiles.ts'

/** All regions, each roughly in its place; those that are not open yet say so. policy: A9 */
export function RegionMap({ t, tiles }: { t: (typeof nl)['map']; tiles: readonly RegionTile[] }) {
  return (
    <TileMap
      label={t.label}
      tiles={tiles.map(({ slug, stage, ...tile }) => ({
        ...tile,
        href: `/regio/${slug}`,
        ...(stage === 'open' ? {} : { quiet: t.notOpen }),
      }))}
    />
  )
}
