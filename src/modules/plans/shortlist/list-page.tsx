import { Fields, FormErrors } from '../../../platform/fields.tsx'
import { blankForm } from '../../../platform/form.ts'
import {
  ActionGroup,
  Alert,
  BackLink,
  Button,
  ButtonLink,
  CardGroup,
  Details,
  EmptyState,
  Form,
  Heading,
  Lead,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Table,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { ItemCard } from './item-card.tsx'
import type { ListRow } from './queries.ts'
import { EndList, WaitAtMost } from './schema.ts'
import type { EarlierShown, ItemShown } from './shown.ts'
import { standsIn, type Wrong } from './wrong.ts'

type Text = typeof nl

export interface ListPageProps {
  t: Text
  person: { id: string; name: string }
  list: ListRow | null
  items: ItemShown[]
  earlier: EarlierShown[]
  /** The plan that runs; without one there is no list. */
  plan: { waitAtMost: number | null } | null
  wrong: Wrong | null
}

/** The shortlist of a file: what stands on it, what the person says, share, compare, choose. policy: C14 */
export function ListPage({ t, person, list, items, earlier, plan, wrong }: ListPageProps) {
  const f = useFormat()
  const base = `/werk/personen/${person.id}/keuzelijst`
  const running = items.filter(({ row }) => row.result !== 'not-chosen')
  return (
    <Page
      title={t.shortlist.title}
      width="wide"
      hasErrors={wrong !== null}
      before={<BackLink href={`/werk/personen/${person.id}/plan`}>{t.plan.title}</BackLink>}
    >
      <Heading level={1}>
        {t.shortlist.title}: {person.name}
      </Heading>
      <Lead>{t.shortlist.lead}</Lead>
      {wrong && <FormErrors form={wrong.form} idPrefix={wrong.at} />}
      {plan === null && <Alert tone="info">{t.shortlist.planFirst}</Alert>}
      {list?.sharedOn && list.answerBy && (
        <Alert tone="info">
          {t.shortlist.share.shared(t.shortlist.share.how[list.sharedHow!]!, f.shortDate(list.sharedOn), f.date(list.answerBy))}
        </Alert>
      )}
      <ActionGroup>
        <ButtonLink href={`/werk/personen/${person.id}/doorverwijzingen/nieuw`} appearance="secondary">
          {t.shortlist.find}
        </ButtonLink>
        {running.length > 1 && (
          <ButtonLink href={`${base}/vergelijken`} appearance="secondary">
            {t.shortlist.compare}
          </ButtonLink>
        )}
        {running.length > 0 && (
          <ButtonLink href={`${base}/delen`} appearance="secondary">
            {list?.sharedOn ? t.shortlist.share.again : t.shortlist.share.title}
          </ButtonLink>
        )}
      </ActionGroup>
      {running.length === 0 && <EmptyState title={t.shortlist.empty} />}
      <CardGroup>
        {running.map((item) => (
          <ItemCard t={t} base={base} item={item} wrong={wrong} />
        ))}
      </CardGroup>
      {items.length > running.length && (
        <Section title={t.shortlist.dropped}>
          <Results
            t={t}
            caption={t.shortlist.dropped}
            items={items.filter(({ row }) => row.result === 'not-chosen').map(({ row, suited }) => ({ row, name: suited.service.name }))}
          />
        </Section>
      )}
      {plan && <Wish t={t} base={base} waitAtMost={plan.waitAtMost} wrong={wrong} />}
      {list && <None t={t} base={base} wrong={wrong} />}
      {earlier.length > 0 && <Earlier t={t} earlier={earlier} />}
    </Page>
  )
}

function Wish({ t, base, waitAtMost, wrong }: { t: Text; base: string; waitAtMost: number | null; wrong: Wrong | null }) {
  return (
    <Section title={t.shortlist.wish}>
      <Form action={`${base}/wachten`} label={t.shortlist.wish}>
        <Fields schema={WaitAtMost} form={standsIn(wrong, 'wachten', blankForm({ waitAtMost }))} texts={t.fields} idPrefix="wachten" />
        <SubmitRow>
          <Button appearance="secondary">{t.shortlist.save}</Button>
        </SubmitRow>
      </Form>
    </Section>
  )
}

function None({ t, base, wrong }: { t: Text; base: string; wrong: Wrong | null }) {
  return (
    <Details summary={t.shortlist.none} open={wrong?.at === 'afsluiting'}>
      <Paragraph>{t.shortlist.noneLead}</Paragraph>
      <Form action={`${base}/afsluiting`} label={t.shortlist.end}>
        <Fields schema={EndList} form={standsIn(wrong, 'afsluiting', blankForm())} texts={t.fields} idPrefix="afsluiting" />
        <SubmitRow>
          <Button appearance="secondary">{t.shortlist.end}</Button>
        </SubmitRow>
      </Form>
    </Details>
  )
}

function Earlier({ t, earlier }: { t: Text; earlier: EarlierShown[] }) {
  const f = useFormat()
  return (
    <Section title={t.shortlist.earlier}>
      {earlier.map(({ list, items }) => (
        <Results t={t} caption={`${f.date(list.endedOn!)}: ${t.shortlist.ended[list.endedBecause!]}`} items={items} shown />
      ))}
    </Section>
  )
}

function Results({ t, caption, items, shown }: { t: Text; caption: string; items: EarlierShown['items']; shown?: boolean }) {
  return (
    <Table
      caption={caption}
      captionHidden={!shown}
      rows={items}
      columns={[
        { label: t.shortlist.service, names: true, cell: ({ name }) => name },
        { label: t.shortlist.result, cell: ({ row }) => t.shortlist.results[row.result ?? ''] ?? '–' },
        { label: t.shortlist.says, cell: ({ row }) => t.shortlist.said[row.answer ?? ''] ?? t.shortlist.notSaid },
        { label: t.plan.what, cell: ({ row }) => [row.reason, row.comment, row.choice].filter(Boolean).join(' · ') || '–' },
      ]}
    />
  )
}
