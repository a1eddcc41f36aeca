/** What is held side by side: where these are equal, somebody meets the same help everywhere. policy: D15 */
export const FACTS = ['person', 'payer', 'conditions', 'forWhom', 'duration', 'documents', 'apply'] as const
export type Fact = (typeof FACTS)[number]

interface Place {
  code: string
  name: string
}

/** One way in which an instrument is carried out, and for whose inhabitants. */
export interface Variant<S> {
  service: S
  /** Of the region: names of the municipalities it is for. */
  municipalities: string[]
  facts: Record<Fact, string>
}

/** The same instrument in one region: its ways, where it is not, and in what it differs. */
export interface Instrument<S> {
  code: string
  name: string
  variants: Variant<S>[]
  covered: number
  missing: string[]
  differs: Fact[]
}

/** The municipalities of a region that an offer is for: all of them when it is for the region or the country. */
export function municipalitiesFor(
  offer: { national: boolean; areas: readonly string[] },
  region: string,
  municipalities: readonly Place[],
): string[] {
  const all = offer.national || offer.areas.includes(region)
  return municipalities.filter(({ code }) => all || offer.areas.includes(code)).map(({ name }) => name)
}

/** Puts the ways of one instrument side by side. */
export function instrumentOf<S>(given: Pick<Instrument<S>, 'code' | 'name' | 'variants'>, municipalities: readonly Place[]): Instrument<S> {
  const there = new Set(given.variants.flatMap((variant) => variant.municipalities))
  return {
    ...given,
    covered: there.size,
    missing: municipalities.map(({ name }) => name).filter((name) => !there.has(name)),
    differs: FACTS.filter((fact) => valuesOf(given.variants, fact).length > 1),
  }
}

/** The different values of one fact, the most common first, each with the ways that have it. Case and spaces make no difference. */
export function valuesOf<S>(variants: readonly Variant<S>[], fact: Fact): { value: string; variants: Variant<S>[] }[] {
  const byValue = new Map<string, { value: string; variants: Variant<S>[] }>()
  for (const variant of variants) {
    const value = variant.facts[fact]
    const key = value
      .toLowerCase()
      .replaceAll(/[\s.]+/g, ' ')
      .trim()
    const known = byValue.get(key)
    if (known) known.variants.push(variant)
    else byValue.set(key, { value, variants: [variant] })
  }
  return [...byValue.values()].toSorted((a, b) => b.variants.length - a.variants.length)
}
