import { localHref, useView } from '../view.ts'

export interface TileMapProps {
  label: string
  tiles: readonly {
    href: string
    /** What fits on a tile. */
    short: string
    /** What it is called in full. */
    name: string
    row: number
    column: number
    /** Shown less strong, with what that means behind the name. */
    quiet?: string | undefined
  }[]
}

/**
 * The country in tiles, each roughly in its place: an ordinary list of links that a style lays out, so tab, a screen reader and no
 * style at all work. A script adds the arrow keys.
 */
export function TileMap({ label, tiles }: TileMapProps) {
  const view = useView()
  return (
    <nav class="ww-tilemap" aria-label={label} data-tiles>
      <ul class="ww-tilemap__grid">
        {tiles.map(({ href, short, name, row, column, quiet }) => (
          <li class={`ww-row-${row} ww-column-${column}`}>
            <a
              class={`ww-maptile${quiet ? ' ww-maptile--quiet' : ''}`}
              href={localHref(view, href)}
              data-row={row}
              data-column={column}
              title={quiet ? `${name}: ${quiet}` : name}
            >
              <span aria-hidden="true">{short}</span>
              <span class="ww-hidden">{quiet ? `${name}: ${quiet}` : name}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
