import type { ComponentChildren } from 'preact'
import { Section } from '../basic/text.tsx'

export interface BoardColumn {
  title: string
  /** Said where nothing is in it. */
  empty: string
  cards: ComponentChildren[]
}

/** Cards in columns by how they stand, beside each other where there is room; on a phone one column under the other. */
export function Board({ columns }: { columns: BoardColumn[] }) {
  return (
    <div class="ww-board">
      {columns.map(({ title, empty, cards }) => (
        <Section level={3} title={`${title} (${cards.length})`}>
          {cards.length === 0 ? <p class="ww-board__empty">{empty}</p> : cards}
        </Section>
      ))}
    </div>
  )
}
