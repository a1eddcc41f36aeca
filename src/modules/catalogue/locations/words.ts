import type { Fact } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'

interface Address {
  street: string
  houseNumber: string
  postcode: string
  place: string
}
interface Facts {
  hours: string | null
  accessibility: readonly string[]
  wayIn: string | null
}

/** An address on one line. */
export function addressWords({ street, houseNumber, postcode, place }: Address): string {
  return `${street} ${houseNumber}, ${postcode.slice(0, 4)} ${postcode.slice(4)} ${place}`
}

/** When a location is open, for whom it is accessible and how somebody gets in. */
export function locationFacts(t: typeof nl, location: Facts): Fact[] {
  const can: Record<string, string> = t.fields.accessibility.options
  return [
    { label: t.locations.hours, value: location.hours },
    { label: t.locations.access, value: location.accessibility.map((code) => can[code] ?? code).join(', ') },
    { label: t.locations.wayIn, value: location.wayIn },
  ].filter(({ value }) => value)
}
