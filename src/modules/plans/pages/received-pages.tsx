import { Heading, LinkList, Page, useFormat, Worklist } from '../../../platform/ui/index.ts'
import type { ReferralRow } from '../queries.ts'
import { isAsked } from '../states.ts'
import type { nl } from '../texts.nl.ts'

type Text = typeof nl
export interface Received {
  row: ReferralRow
  name: string
  service: string
  /** Who at the organisation takes care of it. */
  handler: string | null
}

/** What an organisation received: only its own, what waits for an answer first. policy: D6 */
export function ReceivedPage({ t, base, today, rows }: { t: Text; base: string; today: string; rows: Received[] }) {
  const f = useFormat()
  return (
    <Page title={t.provider.referrals} width="wide">
      <Heading level={1}>{t.provider.referrals}</Heading>
      {base.startsWith('/aanbieder') && <LinkList items={[{ href: '/aanbieder/diensten', label: t.provider.services }]} />}
      <Worklist
        caption={t.provider.referrals}
        rows={rows}
        subject={{ label: t.provider.person, text: (one) => one.name, href: (one) => `${base}/${one.row.id}` }}
        columns={[
          { label: t.provider.service, cell: (one) => one.service },
          { label: t.provider.state, cell: (one) => t.states[one.row.state] },
          { label: t.course.took, cell: (one) => one.handler ?? '–' },
        ]}
        due={(one) =>
          isAsked(one.row.state) && one.row.acceptBy ? { text: f.shortDate(one.row.acceptBy), overdue: one.row.acceptBy < today } : null
        }
        empty={t.provider.none}
      />
    </Page>
  )
}
