/** A figure as it is counted, not yet fit to be shown. */
export interface RawFigure {
  what: string
  code: string
  /** Null where there is nothing to take the middle of. */
  amount: number | null
}

/** Below this nobody is shown as a figure: somebody might be recognised. */
export const SMALLEST = 10

export interface Guarded {
  /** Null: hidden, because it is small or because a small one would follow from it. */
  amounts: Map<string, number | null>
  total: number | null
}

/**
 * The parts of a whole without small numbers. A part of one to nine is hidden, and so many others with it that no hidden one can be
 * found by subtracting the rest from the whole; where that takes too many, the whole is hidden.
 */
export function guarded(counts: ReadonlyMap<string, number>): Guarded {
  const total = [...counts.values()].reduce((sum, amount) => sum + amount, 0)
  const small = [...counts].filter(([, amount]) => amount > 0 && amount < SMALLEST).map(([code]) => code)
  const hidden = new Set(small)
  const others = [...counts].filter(([code, amount]) => amount > 0 && !hidden.has(code)).toSorted((a, b) => a[1] - b[1])
  const sum = () => [...hidden].reduce((so, code) => so + counts.get(code)!, 0)
  const safe = () => hidden.size === 0 || (hidden.size > 1 && sum() >= 2 * SMALLEST)
  while (!safe() && others.length > 0) hidden.add(others.shift()![0])
  const amounts = new Map([...counts].map(([code, amount]) => [code, hidden.has(code) ? null : amount]))
  return { amounts, total: safe() && (total === 0 || total >= SMALLEST) ? total : null }
}

/** A share in hundredths, or null where the part or the rest of it is small. */
export function guardedShare(part: number, whole: number): number | null {
  const isSmall = (amount: number) => amount > 0 && amount < SMALLEST
  return whole < SMALLEST || isSmall(part) || isSmall(whole - part) ? null : Math.round((100 * part) / whole)
}

/** The middle of so many, or null where those are few. */
export function guardedMiddle(middle: number | null, counted: number): number | null {
  return middle === null || counted < SMALLEST ? null : Math.round(middle * 10) / 10
}
