import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  Form,
  Heading,
  Lead,
  LinkList,
  List,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Table,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { Finding } from './finding.ts'
import type { Upload } from './uploads.ts'
import { deskOf } from './pages.tsx'
import type { Base } from './whose.ts'

type Text = typeof nl
interface PreviewProps {
  t: Text
  base: Base
  upload: Upload
}

/** What would happen and what can be done; then what is wrong, by column, in the sheet's own cells. */
export function PreviewPage({ t, base, upload }: PreviewProps) {
  const s = t.sheets
  const { words } = deskOf(t, base)
  const good = upload.rows.filter(({ state }) => state !== 'wrong')
  const wrong = new Set(upload.findings.map(({ row }) => row)).size
  const title = upload.done ? s.doneTitle : s.previewTitle
  return (
    <Page title={title} width="wide" before={<BackLink href={base}>{words.title}</BackLink>}>
      <Heading level={1}>{title}</Heading>
      <Lead>{upload.done ? words.done : s.previewLead(upload.fileName)}</Lead>
      <List items={[good.length > 0 && s.good(good.length), wrong > 0 && s.wrong(wrong)].filter((line) => line !== false)} />
      <WhatNow t={t} base={base} upload={upload} wrong={wrong} />
      {wrong > 0 && <Wrong t={t} findings={upload.findings} names={namesOf(upload)} />}
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
      <LinkList items={[{ href: base, label: s.again }]} />
    </Page>
  )
}

/** The ways on: mend with the marked sheet, take the good rows, or nothing. */
function WhatNow({ t, base, upload, wrong }: PreviewProps & { wrong: number }) {
  const s = t.sheets
  const { back } = deskOf(t, base)
  const acts = upload.rows.filter(({ state }) => state === 'new' || state === 'changed').length
  if (upload.done)
    return (
      <>
        {wrong > 0 && <Mend t={t} base={base} id={upload.id} />}
        <ButtonLink href={back.href}>{back.label}</ButtonLink>
      </>
    )
  return (
    <Section title={s.whatNow}>
      {wrong > 0 && <Mend t={t} base={base} id={upload.id} />}
      {acts === 0 && <Alert tone="info">{wrong > 0 ? s.nothingGood : s.nothingNew}</Alert>}
      {acts > 0 && (
        <>
          {wrong > 0 && <Paragraph>{s.skipped}</Paragraph>}
          <Form action={`${base}/${upload.id}/overname`} inline>
            <SubmitRow>
              <Button>{s.takeIn(acts)}</Button>
            </SubmitRow>
          </Form>
        </>
      )}
      <Form action={`${base}/${upload.id}/intrekking`} inline>
        <Button appearance="secondary">{s.takeNothing}</Button>
      </Form>
    </Section>
  )
}

function Mend({ t, base, id }: { t: Text; base: Base; id: string }) {
  return (
    <>
      <Paragraph>{t.sheets.mendLead}</Paragraph>
      <LinkList items={[{ href: `${base}/${id}/verslag`, label: t.sheets.marked }]} />
    </>
  )
}

/** What is wrong, a table per column: the same sentence stands once, with all its cells. */
function Wrong({ t, findings, names }: { t: Text; findings: Finding[]; names: ReadonlyMap<number, string> }) {
  const s = t.sheets
  const byColumn = Map.groupBy(findings, ({ column }) => column)
  return (
    <Section title={s.toMend}>
      {[...byColumn].map(([column, own]) => {
        const title = column === '' ? s.wholeSheet : s.columnTitle(column, own.length)
        return (
          <Section title={title} level={3}>
            <Table
              caption={title}
              captionHidden
              rows={own}
              columns={[
                { label: s.cell, names: true, cell: ({ cell }) => cell },
                { label: s.row, cell: ({ row }) => [row, names.get(row)].filter(Boolean).join(': ') },
                { label: s.typed, cell: ({ typed }) => short(typed) || s.empty },
                { label: s.mend, cell: ({ says }) => says },
              ]}
            />
          </Section>
        )
      })}
    </Section>
  )
}

function namesOf(upload: Upload): Map<number, string> {
  return new Map(upload.rows.map(({ row, name }) => [row, short(name)]))
}

/** Long text is recognised by its beginning; a word without end may break, so that no table grows past the page. */
function short(text: string): string {
  const beginning = text.length > 60 ? `${text.slice(0, 57)}…` : text
  return beginning.replaceAll(/\S{24}(?=\S)/g, '$&\u200b')
}
