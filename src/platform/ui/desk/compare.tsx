import type { ComponentChildren } from 'preact'
import { Badge } from '../basic/status.tsx'
import { Link } from '../basic/link.tsx'
import { useUiTexts } from '../texts.ts'

export interface CompareItem {
  name: string
  href?: string
}

export interface CompareFact {
  label: string
  /** One per item, in the order of the items. */
  values: ComponentChildren[]
  /** Whether the values differ; told when they are not plain text. */
  differs?: boolean
}

export interface CompareProps {
  caption: string
  captionHidden?: boolean
  items: CompareItem[]
  facts: CompareFact[]
  /** What can be done with each. */
  actions?: ComponentChildren[]
}

/** Up to four things side by side: the same facts in the same order, differences marked; where most differ, what is the same is marked. */
export function Compare({ caption, captionHidden, items, facts, actions }: CompareProps) {
  const texts = useUiTexts().compare
  const differing = facts.map((fact) => fact.differs ?? differ(fact.values))
  const most = facts.length > 4 && differing.filter(Boolean).length * 2 > facts.length
  return (
    <table class="utrecht-table utrecht-table--html-table ww-table ww-compare" role="table">
      <caption class={captionHidden ? 'utrecht-table__caption ww-hidden' : 'utrecht-table__caption'}>{caption}</caption>
      <thead class="utrecht-table__header" role="rowgroup">
        <tr class="utrecht-table__row" role="row">
          <th scope="col" role="columnheader" class="utrecht-table__header-cell">
            {texts.facts}
          </th>
          {items.map((item) => (
            <th scope="col" role="columnheader" class="utrecht-table__header-cell">
              {item.href ? <Link href={item.href}>{item.name}</Link> : item.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="utrecht-table__body" role="rowgroup">
        {facts.map((fact, index) => (
          <Row
            label={fact.label}
            mark={markOf(texts, differing[index]!, most)}
            bold={differing[index]! && !most}
            cells={fact.values}
            items={items}
          />
        ))}
        {actions && <Row label={texts.pick} cells={actions} items={items} />}
      </tbody>
    </table>
  )
}

interface RowProps {
  label: string
  mark?: string | undefined
  bold?: boolean
  cells: ComponentChildren[]
  items: CompareItem[]
}

function Row({ label, mark, bold = false, cells, items }: RowProps) {
  return (
    <tr class={`utrecht-table__row${bold ? ' ww-compare__row--differs' : ''}`} role="row">
      <th scope="row" role="rowheader" class="utrecht-table__cell ww-table__name">
        {label} {mark && <Badge tone="info">{mark}</Badge>}
      </th>
      {cells.map((cell, index) => (
        <td class="utrecht-table__cell" role="cell">
          <span class="ww-table__label" aria-hidden="true">
            {items[index]?.name}
          </span>
          <span class="ww-table__value">{cell}</span>
        </td>
      ))}
    </tr>
  )
}

/** The rarer of the two gets a mark. */
function markOf(texts: { same: string; differs: string }, differs: boolean, most: boolean): string | undefined {
  if (most) return differs ? undefined : texts.same
  return differs ? texts.differs : undefined
}

function differ(values: ComponentChildren[]): boolean {
  return values.every((value) => typeof value === 'string' || typeof value === 'number') && new Set(values).size > 1
}
