import { dateOf } from '../../../platform/clock.ts'
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
import { WORD_PARTS } from '../correct/schema.ts'
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
          <ContactWords t={t} row={row} organisations={organisations} />
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

/** The words of one conversation, what was removed of them, and how they stood before they were put right. policy: C16 */
export function ContactWords({ t, row, organisations }: { t: typeof nl; row: ContactRow; organisations?: Map<string, string> }) {
  const outcomes: Record<string, string> = t.fields.outcome.options
  const gone = row.removedParts ?? []
  const said = WORD_PARTS.flatMap((part) => {
    const label = t.fields[part].label
    if (row[part] !== null) return [{ label, value: row[part] }]
    return gone.includes(part) && gone.length < WORD_PARTS.length ? [{ label, value: t.removedPart }] : []
  })
  return (
    <>
      {gone.length === WORD_PARTS.length && <Paragraph>{t.removed}</Paragraph>}
      <DataList
        facts={[
          ...said,
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
      <Before t={t} row={row} organisations={organisations ?? new Map<string, string>()} />
    </>
  )
}

function Before({ t, row, organisations }: { t: typeof nl; row: ContactRow; organisations: Map<string, string> }) {
  const f = useFormat()
  if (row.before.length === 0) return null
  return (
    <Details summary={t.correct.before}>
      {row.before.map((was) => (
        <>
          <Paragraph quiet>{t.correct.when(f.date(dateOf(was.correctedAt)), organisations.get(was.correctedOrganisation) ?? '')}</Paragraph>
          <DataList facts={WORD_PARTS.flatMap((part) => (was[part] === null ? [] : [{ label: t.fields[part].label, value: was[part] }]))} />
        </>
      ))}
    </Details>
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
