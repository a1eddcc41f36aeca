import { DotMap, Paragraph, Section, useFormat } from '../../../../platform/ui/index.ts'
import type { Service } from '../../offer/queries.ts'
import type { nl } from '../../texts.nl.ts'

/** Points of a map: the country, and what is marked on it. */
export interface OnMap {
  ground: readonly (readonly [number, number])[]
  marks: readonly (readonly [number, number])[]
  /** Names of the municipalities, where it runs nowhere in particular. */
  areas: readonly string[]
}

/** Where it is, in a sentence and on a map that asks nobody else. Left out where it is online or everywhere. */
export function WherePart({ t, service, map }: { t: typeof nl; service: Service; map: OnMap }) {
  const f = useFormat()
  const places = [...new Set(service.locations.flatMap((location) => location.place ?? []))]
  if (map.marks.length === 0) return null
  const says = places.length > 0 ? t.find.mapPlaces(f.list(places)) : t.find.mapArea(f.list([...map.areas]))
  return (
    <Section title={t.find.map}>
      <Paragraph>{says}</Paragraph>
      <DotMap label={says} ground={map.ground} marks={map.marks} />
    </Section>
  )
}
