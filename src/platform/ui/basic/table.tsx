import type { ComponentChildren } from 'preact'

export interface Column<R> {
  label: string
  cell: (row: R) => ComponentChildren
  /** Figures stand to the end, so they can be compared. */
  numeric?: boolean
  /** The cell that names the row. Default: the first column. */
  names?: boolean
}

export interface TableProps<R> {
  /** What the table shows, of when, from where. */
  caption: string
  captionHidden?: boolean
  columns: Column<R>[]
  rows: R[]
  /** Shown instead of an empty table. */
  empty?: ComponentChildren
}

/** A table; on a phone each row becomes a list of labelled facts. */
export function Table<R>({ caption, captionHidden, columns, rows, empty }: TableProps<R>) {
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>
  const naming = Math.max(
    0,
    columns.findIndex((column) => column.names),
  )
  return (
    <table class="utrecht-table utrecht-table--html-table ww-table" role="table">
      <caption class={captionHidden ? 'utrecht-table__caption ww-hidden' : 'utrecht-table__caption'}>{caption}</caption>
      <thead class="utrecht-table__header" role="rowgroup">
        <tr class="utrecht-table__row" role="row">
          {columns.map((column) => (
            <th
              scope="col"
              role="columnheader"
              class={`utrecht-table__header-cell${column.numeric ? ' utrecht-table__header-cell--numeric-column' : ''}`}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="utrecht-table__body" role="rowgroup">
        {rows.map((row) => (
          <tr class="utrecht-table__row" role="row">
            {columns.map((column, index) => cellOf(column, row, index === naming))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function cellOf<R>(column: Column<R>, row: R, names: boolean) {
  const look = `utrecht-table__cell${column.numeric ? ' utrecht-table__cell--numeric-column' : ''}`
  const label = (
    <span class="ww-table__label" aria-hidden="true">
      {column.label}
    </span>
  )
  const content = <span class="ww-table__value">{column.cell(row)}</span>
  return names ? (
    <th scope="row" role="rowheader" class={`${look} ww-table__name`}>
      {label}
      {content}
    </th>
  ) : (
    <td class={look} role="cell">
      {label}
      {content}
    </td>
  )
}
