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

/** Up to four things side by side: the same facts in the same order, differences marked. */
export function Compare({ caption, captionHidden, items, facts, actions }: CompareProps) {
  const texts = useUiTexts().compare
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
        {facts.map((fact) => (
          <Row
            label={fact.label}
            mark={(fact.differs ?? differ(fact.values)) ? texts.differs : undefined}
            cells={fact.values}
            items={items}
          />
        ))}
        {actions && <Row label={texts.pick} mark={undefined} cells={actions} items={items} />}
      </tbody>
    </table>
  )
}

function Row({ label, mark, cells, items }: { label: string; mark: string | undefined; cells: ComponentChildren[]; items: CompareItem[] }) {
  return (
    <tr class={`utrecht-table__row${mark ? ' ww-compare__row--differs' : ''}`} role="row">
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

function differ(values: ComponentChildren[]): boolean {
  return values.every((value) => typeof value === 'string' || typeof value === 'number') && new Set(values).size > 1
}
