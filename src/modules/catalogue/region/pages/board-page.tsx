import { Heading, Lead, Link, LinkList, Page, Section, Worklist, useFormat } from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'
import { changeTitle } from '../../portal/change-title.ts'
import type { ChangeLine } from '../queries.ts'
import type { Scored } from '../scores.ts'
import { SCORES, ScoreTable } from './scores-page.tsx'

type Text = typeof nl
interface BoardProps {
  t: Text
  waiting: ChangeLine[]
  small: ChangeLine[]
  scores: Scored[]
  today: string
}

/** What waits for the region in the catalogue, and what providers changed by themselves. policy: D3 */
export function BoardPage({ t, waiting, small, scores, today }: BoardProps) {
  const f = useFormat()
  const waits = (row: ChangeLine) => (row.decideBy ? { text: f.shortDate(row.decideBy), overdue: row.decideBy < today } : null)
  const columns = [
    { label: t.one.by, cell: (row: ChangeLine) => row.organisation },
    { label: t.portal.what, cell: (row: ChangeLine) => changeTitle(t, row.part, row.status) },
    { label: t.region.when, cell: (row: ChangeLine) => `${f.moment(row.madeAt)}${row.by ? `, ${row.by}` : ''}` },
  ]
  return (
    <Page title={t.region.title} width="wide">
      <Heading level={1}>{t.region.title}</Heading>
      <Lead>{t.region.lead}</Lead>
      <Section title={t.region.waiting}>
        <Worklist
          caption={t.region.waiting}
          rows={waiting}
          subject={{ label: t.fields.name.label, text: (row) => row.service, href: (row) => `/werk/aanbod/voorstellen/${row.id}` }}
          columns={columns}
          due={waits}
          empty={t.region.noneWaiting}
        />
      </Section>
      <Section title={t.region.small}>
        <Worklist
          caption={t.region.small}
          rows={small}
          subject={{ label: t.fields.name.label, text: (row) => row.service, href: (row) => `/diensten/${row.serviceId}` }}
          columns={columns}
          empty={t.region.noneSmall}
          tellsKeys={false}
        />
      </Section>
      <Section title={t.portal.score}>
        <ScoreTable t={t} rows={scores} />
        <Link href={SCORES}>{t.region.allScores}</Link>
      </Section>
      <LinkList items={t.region.rooms} />
    </Page>
  )
}
