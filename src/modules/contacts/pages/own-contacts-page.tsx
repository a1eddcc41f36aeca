import { Fields, FormErrors } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import {
  Alert,
  Button,
  DataList,
  Details,
  EmptyState,
  Form,
  Heading,
  Lead,
  LinkList,
  Page,
  Paragraph,
  Quote,
  Section,
  SubmitRow,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { contactsOf } from '../queries.ts'
import { OwnView } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

export type ContactRow = Awaited<ReturnType<typeof contactsOf>>[number]

/** What was written down of each conversation, as the person reads it, with room for own words. policy: C16 */
export function OwnContactsPage({
  t,
  rows,
  organisations,
  form,
  at,
}: {
  t: typeof nl
  rows: ContactRow[]
  organisations: Map<string, string>
  form?: FormState
  at?: string
}) {
  const f = useFormat()
  return (
    <Page title={t.ownTitle} hasErrors={(form?.errors.length ?? 0) > 0}>
      <Heading level={1}>{t.ownTitle}</Heading>
      <Lead>{t.ownLead}</Lead>
      {form && <FormErrors form={form} />}
      {rows.length === 0 && <EmptyState title={t.ownEmpty} />}
      {rows.map((row) => (
        <Section title={f.date(row.happenedOn)}>
          <Paragraph quiet>{t.saw(organisations.get(row.organisationId) ?? '')}</Paragraph>
          <ContactWords t={t} row={row} />
          <Details summary={t.fields.ownView.label} open={at === row.id}>
            <Form action={`/mijn/gesprekken/${row.id}/eigen-woorden`}>
              <Fields schema={OwnView} form={at === row.id && form ? form : blankForm({ ownView: row.ownView })} texts={t.fields} />
              <SubmitRow>
                <Button appearance="secondary">{t.ownSave}</Button>
              </SubmitRow>
            </Form>
          </Details>
        </Section>
      ))}
    </Page>
  )
}

/** The words of one conversation, or that they were removed. */
export function ContactWords({ t, row }: { t: typeof nl; row: ContactRow }) {
  if (row.removedAt) return <Paragraph>{t.removed}</Paragraph>
  const outcomes: Record<string, string> = t.fields.outcome.options
  return (
    <>
      <DataList
        facts={[
          row.situation !== null && { label: t.fields.situation.label, value: row.situation },
          row.wishes !== null && { label: t.fields.wishes.label, value: row.wishes },
          row.agreed !== null && { label: t.fields.agreed.label, value: row.agreed },
          row.onBehalfAccount !== null && {
            label: t.with,
            value: row.onBehalfBecause ? t.withBecause(t.behalf[row.onBehalfBecause] ?? '') : t.withRepresentative,
          },
          { label: t.fields.outcome.label, value: outcomes[row.outcome] },
          row.servedBecause !== null && { label: t.served.label, value: t.served.because[row.servedBecause] },
        ]}
      />
      {row.served === false && <SelfReliant t={t} />}
      {row.ownView && <Quote>{row.ownView}</Quote>}
      {row.ownView && row.ownViewOnBehalf && <Paragraph quiet>{t.ownByRepresentative}</Paragraph>}
    </>
  )
}

/** Who goes on alone under a narrow profile: why, what is open to everybody, and that coming back is always possible. policy: B4 */
export function SelfReliant({ t }: { t: typeof nl }) {
  return (
    <Alert tone="info" title={t.served.aloneTitle}>
      <Paragraph>{t.served.alone}</Paragraph>
      <LinkList
        items={[
          { href: '/diensten', label: t.served.services },
          { href: '/vragen', label: t.served.question },
        ]}
      />
    </Alert>
  )
}
