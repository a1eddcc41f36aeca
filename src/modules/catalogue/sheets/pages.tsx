import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  ErrorSummary,
  FileField,
  Form,
  Heading,
  HiddenField,
  Lead,
  LinkList,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Table,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { Temporal } from 'temporal-polyfill'
import { dateOf } from '../../../platform/clock.ts'
import type { FormState } from '../../../platform/form.ts'
import type { nl } from '../texts.nl.ts'
import type { Upload } from './take-in.ts'

type Text = typeof nl
export const SHEETS = '/aanbieder/diensten/blad'

/** Download a sheet, send one in. */
export function SheetPage({ t, form, last }: { t: Text; form: FormState; last: { id: string; fileName: string; at: Temporal.Instant }[] }) {
  const f = useFormat()
  const s = t.sheets
  const error = form.errors.find((one) => one.field === 'bestand')?.message
  return (
    <Page title={s.title} hasErrors={form.errors.length > 0} before={<BackLink href="/aanbieder/diensten">{t.own.title}</BackLink>}>
      <Heading level={1}>{s.title}</Heading>
      <Lead>{s.lead}</Lead>
      <ErrorSummary errors={form.errors} />
      <Section title={s.download}>
        <LinkList
          items={[
            { href: `${SHEETS}/leeg?vorm=xlsx`, label: s.template },
            { href: `${SHEETS}/leeg?vorm=csv`, label: s.templateCsv },
            { href: `${SHEETS}/aanbod?vorm=xlsx`, label: s.export },
            { href: `${SHEETS}/aanbod?vorm=csv`, label: s.exportCsv },
          ]}
        />
      </Section>
      <Section title={s.upload}>
        <Form action={SHEETS} files>
          <HiddenField name="id" value={String(form.values.id ?? '')} />
          <FileField name="bestand" label={s.file} hint={s.fileHint} error={error} accept={['.xlsx', '.csv']} />
          <SubmitRow>
            <Button>{s.check}</Button>
          </SubmitRow>
        </Form>
      </Section>
      {last.length > 0 && (
        <Section title={s.before}>
          <LinkList
            items={last.map(({ id, fileName, at }) => ({ href: `${SHEETS}/${id}`, label: `${fileName}, ${f.shortDate(dateOf(at))}` }))}
          />
        </Section>
      )}
    </Page>
  )
}

/** What would happen, row by row, and what is wrong in the sheet's own cells. */
export function PreviewPage({ t, upload }: { t: Text; upload: Upload }) {
  const s = t.sheets
  const good = upload.rows.filter(({ state }) => state !== 'wrong')
  const wrong = new Set(upload.findings.map(({ row }) => row)).size
  const acts = good.filter(({ state }) => state !== 'same').length
  const title = upload.done ? s.doneTitle : s.previewTitle
  return (
    <Page title={title} width="wide" before={<BackLink href={SHEETS}>{s.title}</BackLink>}>
      <Heading level={1}>{title}</Heading>
      <Lead>{upload.done ? s.done : s.previewLead(upload.fileName)}</Lead>
      {wrong > 0 && (
        <Section title={s.wrong(wrong)}>
          <Paragraph>{s.skipped}</Paragraph>
          <Table
            caption={s.wrong(wrong)}
            captionHidden
            rows={upload.findings}
            columns={[
              { label: s.cell, names: true, cell: ({ cell }) => cell },
              { label: s.typed, cell: ({ typed }) => typed || s.empty },
              { label: s.mend, cell: ({ says }) => says },
            ]}
          />
          <LinkList items={[{ href: `${SHEETS}/${upload.id}/verslag`, label: s.report }]} />
        </Section>
      )}
      {good.length > 0 && (
        <Section title={s.good(good.length)}>
          <Table
            caption={s.good(good.length)}
            captionHidden
            rows={good}
            columns={[
              { label: s.row, numeric: true, cell: ({ row }) => row },
              { label: t.fields.name.label, names: true, cell: ({ name }) => name },
              { label: s.what, cell: ({ state }) => s.states[state] },
            ]}
          />
        </Section>
      )}
      {upload.done ? (
        <ButtonLink href="/aanbieder/diensten">{t.own.title}</ButtonLink>
      ) : acts > 0 ? (
        <Form action={`${SHEETS}/${upload.id}/overname`}>
          <SubmitRow>
            <Button>{s.takeIn(acts)}</Button>
          </SubmitRow>
        </Form>
      ) : (
        <Alert tone="info">{s.nothingGood}</Alert>
      )}
      <LinkList items={[{ href: SHEETS, label: s.again }]} />
    </Page>
  )
}
