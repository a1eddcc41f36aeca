/** A source that lost more than a quarter of its services since the last reading is taken to be broken. */
export const MOST_SHARE_GONE = 0.25
/** Of a handful, one or two more or less say nothing. */
const FEW = 10

/** Whether so much would go at once that somebody must say so first. Organisations go with their services. */
export function goesTooFar(gone: readonly string[], known: readonly string[]): boolean {
  const [going, there] = [gone, known].map((keys) => keys.filter((key) => key.startsWith('service ')).length) as [number, number]
  return there >= FEW && going > there * MOST_SHARE_GONE
}
