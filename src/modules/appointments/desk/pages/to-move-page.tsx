import { EmptyState, Heading, Lead, Page, useFormat, Worklist } from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'
import type { toMoveOf } from '../queries.ts'

interface ToMove {
  t: typeof nl
  today: string
  rows: Awaited<ReturnType<typeof toMoveOf>>
  names: Map<string, string>
}

/** Appointments at which nobody can be there: each person was told; who did not choose is called. */
export function ToMovePage({ t, today, rows, names }: ToMove) {
  const f = useFormat()
  return (
    <Page title={t.toMove.title} width="wide">
      <Heading level={1}>{t.toMove.title}</Heading>
      <Lead>{t.toMove.lead}</Lead>
      <Worklist
        caption={t.toMove.title}
        rows={rows}
        subject={{
          label: t.groups.person,
          text: (row) => names.get(row.personId) ?? '…',
          href: (row) => `/werk/afspraken/${row.id}`,
        }}
        columns={[
          { label: t.done.when, cell: (row) => `${f.date(row.onDate)}, ${f.time(row.atTime)}` },
          { label: t.toMove.told, cell: (row) => row.toMoveSince && f.moment(row.toMoveSince) },
        ]}
        due={(row) => ({ text: f.shortDate(row.onDate), overdue: row.onDate <= today })}
        empty={<EmptyState title={t.toMove.none} />}
      />
    </Page>
  )
}
