import { SMALLEST, type RawFigure } from '../../../platform/figures.ts'

/** Figures per municipality and need as a table. */
export function cellsOf(raw: readonly RawFigure[]): Cell[] {
  return raw.flatMap(({ what, code, amount }) => {
    if (what !== 'unmet-municipality-need' || amount === null) return []
    const [row = '', column = ''] = code.split(':')
    return [{ row, column, amount }]
  })
}

export interface Cell {
  row: string
  column: string
  amount: number
}

/**
 * Which cells of a table may be shown beside the sums of its rows and columns: no small one, and none from which a small one follows.
 * In each row and column nothing is hidden, or several that together are not small.
 */
export function shownCells(cells: readonly Cell[]): Map<Cell, number | null> {
  const hidden = new Set(cells.filter(({ amount }) => amount < SMALLEST))
  const lines = [...Map.groupBy(cells, ({ row }) => row).values(), ...Map.groupBy(cells, ({ column }) => column).values()]
  for (let changed = true; changed;) {
    changed = false
    for (const line of lines) {
      const gone = line.filter((cell) => hidden.has(cell))
      const safe = gone.length === 0 || (gone.length > 1 && gone.reduce((sum, { amount }) => sum + amount, 0) >= 2 * SMALLEST)
      const next = line.filter((cell) => !hidden.has(cell)).toSorted((a, b) => a.amount - b.amount)[0]
      if (safe || !next) continue
      hidden.add(next)
      changed = true
    }
  }
  return new Map(cells.map((cell) => [cell, hidden.has(cell) ? null : cell.amount]))
}
