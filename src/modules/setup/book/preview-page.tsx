import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  Checkbox,
  Form,
  Heading,
  Lead,
  LinkList,
  List,
  Page,
  Section,
  SubmitRow,
  Table,
} from '../../../platform/ui/index.ts'
import type { Language } from '../../../platform/languages.ts'
import { counterName, type Region } from '../../regions/index.ts'
import type { nl } from '../texts.nl.ts'
import { choicesOf, inWords, type Municipalities } from './choices.ts'
import { COLUMNS, SHEETS, type Column, type SheetKey } from './columns.ts'
import type { Finding } from './judge.ts'
import type { PlannedRow, RowState } from './plan.ts'
import type { Upload } from './uploads.ts'

interface PreviewProps {
  t: (typeof nl)['book']
  language: Language
  region: Region
  upload: Upload
  planned: PlannedRow[]
  municipalities: Municipalities
}

/** What would be new, different and gone, and what is wrong: by sheet, row and field, in words. */
export function PreviewPage(props: PreviewProps) {
  const { t, region, upload, planned } = props
  const base = `/beheer/regio/${region.slug}/blad`
  const title = upload.done ? t.doneTitle : t.previewTitle
  const count = (state: RowState) => planned.filter((row) => row.state === state).length
  const wrong = new Set(upload.findings.map(({ sheet, row }) => `${sheet} ${row}`)).size
  return (
    <Page title={title} width="wide" before={<BackLink href={base}>{t.title}</BackLink>}>
      <Heading level={1}>{title}</Heading>
      <Lead>{upload.done ? t.doneLead : t.previewLead(upload.fileName)}</Lead>
      {!upload.done && (
        <List
          items={[
            t.counts.new(count('new')),
            t.counts.changed(count('changed')),
            t.counts.same(count('same')),
            count('gone') > 0 && t.counts.gone(count('gone')),
            t.counts.wrong(wrong),
          ].filter((line) => line !== false)}
        />
      )}
      {upload.done ? (
        <ButtonLink href={`/beheer/regio/${region.slug}`}>{t.back(counterName(region))}</ButtonLink>
      ) : (
        <WhatNow t={t} action={`${base}/${upload.id}`} acts={count('new') + count('changed')} gone={count('gone')} wrong={wrong} />
      )}
      {upload.findings.length > 0 && <Wrong t={t} findings={upload.findings} />}
      {!upload.done && SHEETS.map((sheet) => <SheetRows {...props} sheet={sheet} />)}
      <LinkList items={[{ href: base, label: t.again }]} />
    </Page>
  )
}

interface Choosing {
  t: PreviewProps['t']
  action: string
  acts: number
  gone: number
  wrong: number
}

/** Take the good rows, with or without what is gone; or nothing. */
function WhatNow({ t, action, acts, gone, wrong }: Choosing) {
  return (
    <Section title={t.whatNow}>
      {acts + gone === 0 && <Alert tone="info">{wrong > 0 ? t.nothingGood : t.nothingNew}</Alert>}
      {wrong > 0 && acts > 0 && <Alert tone="warning">{t.skipped(wrong)}</Alert>}
      {acts + gone > 0 && (
        <Form action={`${action}/overname`}>
          {gone > 0 && <Checkbox name="alsoRemove" label={t.alsoRemove(gone)} />}
          <SubmitRow>
            <Button>{t.takeIn(acts)}</Button>
          </SubmitRow>
        </Form>
      )}
      <Form action={`${action}/intrekking`} inline>
        <Button appearance="secondary">{t.takeNothing}</Button>
      </Form>
    </Section>
  )
}

function Wrong({ t, findings }: { t: PreviewProps['t']; findings: Finding[] }) {
  return (
    <Section title={t.toMend} id="fouten">
      {SHEETS.filter((sheet) => findings.some((one) => one.sheet === sheet)).map((sheet) => (
        <Section title={t.sheets[sheet].name} level={3}>
          <Table
            caption={t.sheets[sheet].name}
            captionHidden
            rows={findings.filter((one) => one.sheet === sheet)}
            columns={[
              { label: t.row, names: true, cell: ({ row }) => row },
              { label: t.field, cell: ({ column, cell }) => [column || t.wholeSheet, cell].filter(Boolean).join(', ') },
              { label: t.typed, cell: ({ typed }) => short(typed) || t.empty },
              { label: t.mend, cell: ({ says }) => says },
            ]}
          />
        </Section>
      ))}
    </Section>
  )
}

/** The rows of one sheet that do something; what stays as it is is only counted. */
function SheetRows({ t, language, planned, municipalities, sheet }: PreviewProps & { sheet: SheetKey }) {
  const rows = planned.filter((row) => row.sheet === sheet && row.state !== 'same')
  if (rows.length === 0) return null
  const labels = t.columns as Record<string, { label: string }>
  const word = (column: string, value: string) => {
    const { kind } = (COLUMNS[sheet] as Record<string, Column>)[column]!
    return kind.startsWith('choice') ? inWords(choicesOf(sheet, column, language, municipalities), value) : value
  }
  return (
    <Section title={t.sheets[sheet].name}>
      <Table
        caption={t.sheets[sheet].name}
        captionHidden
        rows={rows}
        columns={[
          {
            label: t.what,
            names: true,
            cell: ({ values, label }) =>
              sheet === 'hours'
                ? `${values.place}, ${word('day', values.day!)} ${values.opens}`
                : sheet === 'contacts'
                  ? word('municipality', label)
                  : label || t.sheets.region.name,
          },
          { label: t.state, cell: ({ state }) => t.states[state] },
          {
            label: t.difference,
            cell: ({ changes, values }) =>
              changes.map(({ column, before }) => (
                <div>
                  {t.from(
                    labels[`${sheet}.${column}`]!.label,
                    word(column, before) || t.empty,
                    word(column, values[column] ?? '') || t.empty,
                  )}
                </div>
              )),
          },
        ]}
      />
    </Section>
  )
}

/** A word without end may break, so that no table grows past the page. */
function short(text: string): string {
  return (text.length > 60 ? `${text.slice(0, 57)}…` : text).replaceAll(/\S{24}(?=\S)/g, '$&\u200b')
}
