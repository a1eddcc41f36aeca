import { dateOf } from '../../../platform/clock.ts'
import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  ActionGroup,
  Alert,
  BackLink,
  Button,
  DataList,
  Details,
  Form,
  Heading,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Table,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { ChangeSource, type sourceWithRuns } from './manage.ts'
import { SOURCES, stateOf } from './pages.tsx'

type Text = typeof nl
type SourceProps = { t: Text; form: FormState } & Awaited<ReturnType<typeof sourceWithRuns>>

/** One source: what it is, its last readings, what was wrong. */
export function SourcePage({ t, source, runs, findings, form }: SourceProps) {
  const s = t.feeds
  const f = useFormat()
  const held = runs[0]?.held ?? 0
  const button = (path: string, label: string) => (
    <Form action={`${SOURCES}/${source.id}/${path}`} inline label={label}>
      <Button>{label}</Button>
    </Form>
  )
  return (
    <Page title={source.name} width="wide" hasErrors={form.errors.length > 0} before={<BackLink href={SOURCES}>{s.title}</BackLink>}>
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
      {held > 0 && !source.removalAllowed && (
        <Alert tone="warning" title={s.heldTitle}>
          <Paragraph>{s.heldLead(held)}</Paragraph>
          {button('opruiming', s.removeHeld)}
        </Alert>
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
              { label: s.what, cell: (one) => wordsOf(s, one) },
            ]}
          />
        </Section>
      )}
      <Section title={s.change}>
        <FormErrors form={form} />
        {source.url !== null && (
          <Details summary={s.change} open={form.errors.length > 0}>
            <Form action={`${SOURCES}/${source.id}`}>
              <Fields schema={ChangeSource} form={form} texts={{ ...t.fields, ...s.fields }} />
              <SubmitRow>
                <Button>{s.keepChange}</Button>
              </SubmitRow>
            </Form>
          </Details>
        )}
        <Details summary={s.remove}>
          <Paragraph>{s.removeLead}</Paragraph>
          {button('verwijdering', s.removeNow)}
        </Details>
      </Section>
    </Page>
  )
}

/** Why a reading failed or what is to be looked at, in the language of the page; what is wrong in a row is named as the standard does. */
function wordsOf(s: Text['feeds'], { code, about, words }: SourceProps['findings'][number]): string | null {
  return s.why[code]?.((about as { what?: string } | null)?.what ?? '') ?? words
}
