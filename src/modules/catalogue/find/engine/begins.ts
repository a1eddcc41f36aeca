import { Column } from './arrays.ts'
import { WITHIN } from './entry.ts'
import type { Index } from './index-of.ts'

/** Begin dates: whenever somebody wants. */
export const WHENEVER = 0
/** Cursors of yesterday still hold. */
const MOST_DAYS = 2

/** For each line within how many weeks it begins, a bit for each choice: the same all day, so counted once a day. */
export type Begins = Map<number, Column<Uint8Array>>

/** When each line begins, seen from a day; lines that came since are added. */
export function beginsOn(index: Index, today: number): Uint8Array {
  let column = index.begins.get(today)
  if (!column) {
    if (index.begins.size === MOST_DAYS) index.begins.delete(Math.min(...index.begins.keys()))
    index.begins.set(today, (column = new Column(new Uint8Array(64))))
  }
  while (column.length < index.entries.length) column.push(choicesOf(weeksUntil(index, column.length, today)))
  return column.data
}

function choicesOf(weeks: number): number {
  return weeks < 0 ? 0 : WITHIN.reduce((bits, most, bit) => (weeks <= most ? bits | (1 << bit) : bits), 0)
}

/** Weeks until it begins; -1 where nobody says. */
function weeksUntil(index: Index, line: number, today: number): number {
  const { starts, values } = index.starts
  const waiting = index.entries[line]!.waitingWeeks ?? -1
  const until = starts.data[line + 1]!
  for (let at = starts.data[line]!; at < until; at++) {
    const day = values.data[at]!
    if (day === WHENEVER) return waiting < 0 ? 0 : waiting
    if (day >= today) return Math.ceil((day - today) / 7)
  }
  return waiting
}
