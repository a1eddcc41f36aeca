import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { dateOf } from '../../../platform/clock.ts'
import { Button, Form, Heading, Lead, Link, Page, Paragraph, Section, SubmitRow, Table, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { NewSource, type SourceLine } from './manage.ts'

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

/** How a source does, in a few words. */
export function stateOf(s: Text['feeds'], one: SourceLine): string {
  if (one.paused) return s.paused
  if (one.failures > 0) return s.failures(one.failures)
  return one.everyHours ? s.every(one.everyHours) : s.byHand
}
