export interface DotMapProps {
  /** What the map shows, in words: it stands in place of the drawing for who does not see it. */
  label: string
  /** Points that together draw the country, as latitude and longitude. */
  ground: readonly (readonly [number, number])[]
  /** What is shown on it. */
  marks: readonly (readonly [number, number])[]
}

const WIDTH = 250
const HEIGHT = 300
/** The west and north of the country, and how much a degree takes: 61 to the east where the north takes 100. */
const WEST = 3.3
const NORTH = 53.6
const EAST_SCALE = 61
const NORTH_SCALE = 100

/** The country as dots, with places marked on it. Drawn here: no map of others is asked for, so nobody learns who looks. */
export function DotMap({ label, ground, marks }: DotMapProps) {
  return (
    <svg class="ww-map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {ground.map((point) => (
        <circle class="ww-map__ground" {...at(point)} r="3" />
      ))}
      {marks.map((point) => (
        <circle class="ww-map__mark" {...at(point)} r="6" />
      ))}
    </svg>
  )
}

function at([latitude, longitude]: readonly [number, number]) {
  return { cx: Math.round((longitude - WEST) * EAST_SCALE), cy: Math.round((NORTH - latitude) * NORTH_SCALE) }
}
