import {
  BackLink,
  Button,
  Details,
  EmptyState,
  Explanation,
  Form,
  Heading,
  Lead,
  Link,
  Page,
  Pagination,
  Select,
  StalePage,
  SubmitRow,
  Table,
  type Option,
} from '../../../../platform/ui/index.ts'
import { POINTS, SCORED } from '../../offer/score.ts'
import type { nl } from '../../texts.nl.ts'
import type { Scored, ScorePage } from '../scores.ts'

type Text = typeof nl
export const SCORES = '/werk/aanbod/compleet'

interface ScoresProps {
  t: Text
  page: ScorePage
  providers: Option[]
  provider: string | undefined
}

/** How complete and fresh all offers are, the least first, with how it is counted. policy: D1 */
export function ScoresPage({ t, page, providers, provider }: ScoresProps) {
  const href = (cursor: string) => `${SCORES}?${new URLSearchParams({ ...(provider ? { aanbieder: provider } : {}), vanaf: cursor })}`
  return (
    <Page title={t.portal.score} width="wide" before={<BackLink href="/werk/aanbod">{t.region.title}</BackLink>}>
      <Heading level={1}>{t.portal.score}</Heading>
      <Lead>{t.region.scoresLead}</Lead>
      <Form action={SCORES} method="get" label={t.region.ofProvider}>
        <Select
          name="aanbieder"
          label={t.region.ofProvider}
          value={provider ?? ''}
          required={false}
          empty={t.region.allProviders}
          options={providers}
        />
        <SubmitRow>
          <Button appearance="secondary">{t.region.show}</Button>
        </SubmitRow>
      </Form>
      <StalePage when={page.stale} />
      <ScoreTable t={t} rows={page.items} />
      <Pagination next={page.next && href(page.next)} />
      <Details summary={t.region.howCounted}>
        <Explanation
          caption={t.portal.scoreCounted}
          terms={SCORED.map((key) => ({ label: t.portal.scored[key]!, value: String(POINTS[key]) }))}
          total={{ value: '100' }}
        />
      </Details>
    </Page>
  )
}

/** Offers with their points. */
export function ScoreTable({ t, rows }: { t: Text; rows: Scored[] }) {
  return (
    <Table
      caption={t.portal.score}
      captionHidden
      rows={rows}
      empty={<EmptyState title={t.region.noneScored} />}
      columns={[
        { label: t.fields.name.label, names: true, cell: ({ id, name }) => <Link href={`/diensten/${id}`}>{name}</Link> },
        { label: t.one.by, cell: ({ organisation }) => organisation },
        {
          label: t.own.lacks,
          cell: ({ lacks, noFiguresOver }) =>
            lacks.map((lack) => (lack === 'quality' && noFiguresOver ? t.region.askFigures : t.one.lacks[lack])).join(', ') || '–',
        },
        { label: t.region.points, cell: ({ total }) => `${total}\u00a0/\u00a0100` },
      ]}
    />
  )
}
