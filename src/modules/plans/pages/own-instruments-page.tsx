import { BackLink, Heading, Lead, Page, Table, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'

/** Referrals to an instrument of one's own are allowed, and counted in the open. policy: C11 */
export function OwnInstrumentsPage({
  t,
  since,
  rows,
}: {
  t: typeof nl
  since: string
  rows: { name: string; referrals: number; own: number }[]
}) {
  const f = useFormat()
  return (
    <Page title={t.ownInstruments.title} before={<BackLink href="/beheer">{t.ownInstruments.back}</BackLink>}>
      <Heading level={1}>{t.ownInstruments.title}</Heading>
      <Lead>{t.ownInstruments.lead(f.date(since))}</Lead>
      <Table
        caption={t.ownInstruments.title}
        captionHidden
        rows={rows}
        empty={t.ownInstruments.none}
        columns={[
          { label: t.ownInstruments.organisation, names: true, cell: (row) => row.name },
          { label: t.plan.referrals, cell: (row) => String(row.referrals), numeric: true },
          { label: t.ownInstruments.own, cell: (row) => String(row.own), numeric: true },
        ]}
      />
    </Page>
  )
}
