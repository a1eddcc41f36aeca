import { SMALLEST } from '../../../platform/figures.ts'
import { shownCells, type Cell } from '../unmet/table.ts'

/** How often it was counted in the past year: in one municipality, or in the whole region; null where that is little. policy: H2 */
export function evidenceOf(cells: readonly Cell[]): (gap: { need: string; municipalityCode: string | null }) => number | null {
  const shown = shownCells(cells)
  return ({ need, municipalityCode }) => {
    if (municipalityCode !== null) {
      const cell = cells.find((one) => one.row === municipalityCode && one.column === need)
      return cell ? (shown.get(cell) ?? null) : null
    }
    const sum = cells.filter(({ column }) => column === need).reduce((total, { amount }) => total + amount, 0)
    return sum >= SMALLEST ? sum : null
  }
}
