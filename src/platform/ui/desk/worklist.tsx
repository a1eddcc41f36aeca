import type { ComponentChildren } from 'preact'
import { Link } from '../basic/link.tsx'
import { Status } from '../basic/status.tsx'
import { Table, type Column } from '../basic/table.tsx'
import { useUiTexts } from '../texts.ts'
import { Tabs } from './tabs.tsx'
import type { NavItem } from '../view.ts'

export interface WorklistProps<R> {
  caption: string
  rows: R[]
  /** What names the row and leads to it. */
  subject: { label: string; text: (row: R) => string; href: (row: R) => string }
  /** The columns between subject and waiting. */
  columns?: Column<R>[]
  /** On whom the row waits, by name. */
  waitingOn?: (row: R) => ComponentChildren
  /** The last day as shown, and whether it has passed. */
  due?: (row: R) => { text: string; overdue: boolean } | null
  /** Saved filters: links, one of them current. */
  filters?: NavItem[]
  empty: ComponentChildren
  /** Whether this list says how keys walk through it; on a page of several lists only the first does. */
  tellsKeys?: boolean
}

/** The rows of a desk: overdue first, on whom each waits, j and k through the rows where a script runs. */
export function Worklist<R>({ caption, rows, subject, columns = [], waitingOn, due, filters, empty, tellsKeys = true }: WorklistProps<R>) {
  const texts = useUiTexts().worklist
  const late = (row: R) => (due?.(row)?.overdue ? 0 : 1)
  const ordered = rows.toSorted((a, b) => late(a) - late(b))
  const all: Column<R>[] = [
    { label: subject.label, names: true, cell: (row) => <Link href={subject.href(row)}>{subject.text(row)}</Link> },
    ...columns,
    ...(waitingOn ? [{ label: texts.waiting, cell: waitingOn }] : []),
    ...(due ? [{ label: texts.due, cell: (row: R) => <Due due={due(row)} /> }] : []),
  ]
  return (
    <div class="ww-worklist" data-worklist>
      {filters && <Tabs items={filters} label={caption} />}
      <Table caption={caption} captionHidden columns={all} rows={ordered} empty={empty} />
      {tellsKeys && rows.length > 1 && (
        <p class="ww-worklist__keys" data-needs-script hidden>
          {texts.keys}
        </p>
      )}
    </div>
  )
}

function Due({ due }: { due: { text: string; overdue: boolean } | null }) {
  if (!due) return null
  return (
    <>
      {due.text} {due.overdue && <Status is="overdue" />}
    </>
  )
}
