import {
  Details,
  EmptyState,
  Explanation,
  Heading,
  Lead,
  Link,
  LinkList,
  Page,
  Paragraph,
  Section,
  Table,
  Worklist,
  useFormat,
} from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'
import type { Service } from '../../offer/queries.ts'
import { POINTS, SCORED } from '../../offer/score.ts'
import { changeTitle } from '../../portal/change-title.ts'
import type { ChangeLine } from '../queries.ts'

type Text = typeof nl
interface Scored {
  service: Service
  total: number
}
/** As many as somebody looks into in one go. */
const MOST_SCORED = 25
const FULL = 100

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
      <Scores t={t} scores={scores} />
      <LinkList items={t.region.rooms} />
    </Page>
  )
}

/** How complete and fresh the offers are, the least first, with how it is counted. policy: D1 */
function Scores({ t, scores }: { t: Text; scores: Scored[] }) {
  const shown = scores.filter(({ total }) => total < FULL).slice(0, MOST_SCORED)
  return (
    <Section title={t.portal.score}>
      <Paragraph>{t.region.scoresLead(shown.length, scores.length)}</Paragraph>
      <Table
        caption={t.portal.score}
        captionHidden
        rows={shown}
        empty={<EmptyState title={t.region.allComplete} />}
        columns={[
          { label: t.fields.name.label, names: true, cell: ({ service }) => <Link href={`/diensten/${service.id}`}>{service.name}</Link> },
          { label: t.one.by, cell: ({ service }) => service.organisation },
          {
            label: t.own.lacks,
            cell: ({ service }) =>
              service.lacks
                .map((lack) => (lack === 'quality' && service.noFiguresOver ? t.region.askFigures : t.one.lacks[lack]))
                .join(', ') || '–',
          },
          { label: t.region.points, cell: ({ total }) => `${total} / 100` },
        ]}
      />
      <Details summary={t.region.howCounted}>
        <Explanation
          caption={t.portal.scoreCounted}
          terms={SCORED.map((key) => ({ label: t.portal.scored[key]!, value: String(POINTS[key]) }))}
          total={{ value: '100' }}
        />
      </Details>
    </Section>
  )
}
