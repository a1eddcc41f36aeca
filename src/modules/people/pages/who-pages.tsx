import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Button,
  Form,
  Heading,
  Lead,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Table,
  useFormat,
  type Option,
} from '../../../platform/ui/index.ts'
import { Bar } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

export interface BarRow {
  id: string
  name: string
  fromOn: string
}

/** Workers whom a person keeps out of the file. */
export function BarsPage({
  t,
  form,
  bars,
  organisations,
}: {
  t: typeof nl
  form: FormState
  bars: BarRow[]
  /** To choose from, where two workers have the name that was typed. */
  organisations: Option[]
}) {
  const f = useFormat()
  return (
    <Page title={t.bars.title} hasErrors={form.errors.length > 0}>
      <Heading level={1}>{t.bars.title}</Heading>
      <Lead>{t.bars.lead}</Lead>
      <FormErrors form={form} />
      <Form action="/mijn/uitgesloten">
        <Fields
          schema={Bar}
          form={form}
          texts={t.fields}
          only={organisations.length > 0 ? ['id', 'workerName', 'organisation'] : ['id', 'workerName']}
          options={{ organisation: organisations }}
        />
        <SubmitRow>
          <Button>{t.bars.submit}</Button>
        </SubmitRow>
      </Form>
      <Section title={t.bars.current}>
        {bars.length === 0 && <Paragraph>{t.bars.none}</Paragraph>}
        {bars.map((bar) => (
          <Form action={`/mijn/uitgesloten/${bar.id}/einde`} inline label={bar.name}>
            <Paragraph>
              {bar.name} ({t.bars.since(f.date(bar.fromOn))})
            </Paragraph>
            <Button appearance="secondary" about={bar.name}>
              {t.bars.lift}
            </Button>
          </Form>
        ))}
      </Section>
    </Page>
  )
}

export interface RepresentationRow {
  id: string
  name: string
  kind: string
  scope: string[]
  lastDay: string | null
}

/** Who acts for a person; the person can stop it. */
export function RepresentationPage({ t, rows }: { t: typeof nl; rows: RepresentationRow[] }) {
  return (
    <Page title={t.representation.title}>
      <Heading level={1}>{t.representation.title}</Heading>
      {rows.length === 0 ? (
        <Paragraph>{t.representation.none}</Paragraph>
      ) : (
        <RepresentationTable t={t} rows={rows} caption={t.representation.title} base="/mijn/vertegenwoordiging" />
      )}
    </Page>
  )
}

interface TableGiven {
  t: typeof nl
  rows: RepresentationRow[]
  caption: string
  /** Where ending one is sent to. */
  base: string
}

/** Representatives, each with kind, scope, last day and the way to end it. */
export function RepresentationTable({ t, rows, caption, base }: TableGiven) {
  const f = useFormat()
  const kinds: Record<string, string> = t.fields.kind.options
  const scopes: Record<string, string> = t.fields.scope.options
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      columns={[
        { label: t.fields.firstName.label, cell: (row) => row.name || kinds[row.kind], names: true },
        { label: t.fields.kind.label, cell: (row) => kinds[row.kind] },
        { label: t.fields.scope.label, cell: (row) => row.scope.map((part) => scopes[part]).join(', ') },
        { label: t.fields.lastDay.label, cell: (row) => (row.lastDay ? f.date(row.lastDay) : '–') },
        {
          label: t.representation.end,
          cell: (row) => (
            <Form action={`${base}/${row.id}/einde`} inline>
              <Button appearance="secondary" confirm about={row.name || (kinds[row.kind] ?? '')}>
                {t.representation.end}
              </Button>
            </Form>
          ),
        },
      ]}
    />
  )
}
