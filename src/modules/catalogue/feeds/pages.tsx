import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { dateOf } from '../../../platform/clock.ts'
import {
  ActionGroup,
  BackLink,
  Button,
  DataList,
  Form,
  Heading,
  Lead,
  Link,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Table,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { NewSource, type sourceWithRuns, type SourceLine } from './manage.ts'

type Text = typeof nl
export const SOURCES = '/beheer/bronnen'

/** Which catalogues are taken over, how it goes, and a form for one more. */
export function SourcesPage({ t, list, form }: { t: Text; list: SourceLine[]; form: FormState }) {
  const s = t.feeds
  const f = useFormat()
  return (
    <Page title={s.title} width="wide" hasErrors={form.errors.length > 0}>
      <Heading level={1}>{s.title}</Heading>
      <Lead>{s.lead}</Lead>
      <Table
        caption={s.title}
        captionHidden
        rows={list}
        empty={<Paragraph>{s.none}</Paragraph>}
        columns={[
          { label: s.source, names: true, cell: (one) => <Link href={`${SOURCES}/${one.id}`}>{one.name}</Link> },
          { label: s.things, numeric: true, cell: (one) => one.things },
          { label: s.last, cell: (one) => (one.lastSuccessAt ? f.shortDate(dateOf(one.lastSuccessAt)) : s.never) },
          { label: s.result, cell: (one) => stateOf(s, one) },
        ]}
      />
      <Section title={s.add}>
        <FormErrors form={form} />
        <Form action={SOURCES}>
          <Fields schema={NewSource} form={form} texts={{ ...t.fields, ...s.fields }} />
          <SubmitRow>
            <Button>{s.add}</Button>
          </SubmitRow>
        </Form>
      </Section>
    </Page>
  )
}

function stateOf(s: Text['feeds'], one: SourceLine): string {
  if (one.paused) return s.paused
  if (one.failures > 0) return s.failures(one.failures)
  return one.everyHours ? s.every(one.everyHours) : s.byHand
}

/** One source: what it is, its last readings, what was wrong. */
export function SourcePage({ t, source, runs, findings }: { t: Text } & Awaited<ReturnType<typeof sourceWithRuns>>) {
  const s = t.feeds
  const f = useFormat()
  const button = (path: string, label: string) => (
    <Form action={`${SOURCES}/${source.id}/${path}`} inline label={label}>
      <Button>{label}</Button>
    </Form>
  )
  return (
    <Page title={source.name} width="wide" before={<BackLink href={SOURCES}>{s.title}</BackLink>}>
      <Heading level={1}>{source.name}</Heading>
      <DataList
        facts={[
          { label: s.address, value: source.url ?? s.byHand },
          ...(source.licence ? [{ label: s.licence, value: source.licence }] : []),
          { label: s.rhythm, value: stateOf(s, source) },
          { label: s.things, value: source.things },
          ...(source.nextFetchAt && !source.paused ? [{ label: s.next, value: f.shortDate(dateOf(source.nextFetchAt)) }] : []),
        ]}
      />
      {source.url && (
        <ActionGroup>
          {button('ophalen', s.now)}
          {source.paused ? button('hervatting', s.resume) : button('onderbreking', s.pause)}
        </ActionGroup>
      )}
      <Section title={s.runs}>
        <Table
          caption={s.runs}
          captionHidden
          rows={runs}
          empty={<Paragraph>{s.never}</Paragraph>}
          columns={[
            { label: s.when, names: true, cell: (run) => f.shortDate(dateOf(run.startedAt)) },
            { label: s.result, cell: (run) => s.states[run.state] ?? run.state },
            { label: s.things, cell: (run) => s.counts(run) },
          ]}
        />
      </Section>
      {findings.length > 0 && (
        <Section title={s.wrong}>
          <Table
            caption={s.wrong}
            captionHidden
            rows={findings}
            columns={[
              {
                label: s.place,
                names: true,
                cell: (one) => [one.file, one.line, one.field].filter((part) => part !== null).join(', ') || source.name,
              },
              { label: s.what, cell: (one) => one.words },
            ]}
          />
        </Section>
      )}
    </Page>
  )
}
