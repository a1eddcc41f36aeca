import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  EmptyState,
  Form,
  Heading,
  Lead,
  Link,
  Page,
  Paragraph,
  Quote,
  Section,
  SubmitRow,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { SelfReferred } from './queries.ts'
import { SelfRefer } from './schema.ts'

interface Props {
  t: typeof nl
  /** The service that was chosen; null: none yet. */
  service: { id: string; name: string; organisation: string } | null
  rows: SelfReferred[]
  form: FormState
}

/** The person signs up for a service, and reads what they signed up for. policy: D8 */
export function SelfPage({ t, service, rows, form }: Props) {
  const words = t.self
  const chosen = service && !rows.some((row) => row.serviceId === service.id) ? service : null
  return (
    <Page title={words.title} hasErrors={form.errors.length > 0} before={<BackLink href="/mijn/plan">{t.mine.title}</BackLink>}>
      <Heading level={1}>{words.title}</Heading>
      <FormErrors form={form} />
      <Lead>{words.lead}</Lead>
      {chosen ? (
        <Section title={chosen.name}>
          <Paragraph>{chosen.organisation}</Paragraph>
          <Form action="/mijn/zelf-aanmelden">
            <Fields schema={SelfRefer} form={form} texts={t.fields} />
            <SubmitRow>
              <Button>{words.submit}</Button>
            </SubmitRow>
          </Form>
        </Section>
      ) : (
        <ButtonLink href="/diensten" appearance="secondary">
          {words.search}
        </ButtonLink>
      )}
      {rows.length === 0 && !chosen && <EmptyState title={words.none} />}
      <SelfRows t={t} rows={rows} />
    </Page>
  )
}

/** What somebody signed up for: when, and in which words. */
export function SelfRows({ t, rows, refer }: { t: typeof nl; rows: SelfReferred[]; /** Where a guide refers to it. */ refer?: string }) {
  const f = useFormat()
  if (rows.length === 0) return null
  return (
    <Section title={refer === undefined ? t.self.mine : t.self.theirs}>
      {rows.map((row) => (
        <>
          <Paragraph>
            {refer === undefined ? row.service : <Link href={`${refer}?dienst=${row.serviceId}`}>{row.service}</Link>},{' '}
            {f.moment(row.madeAt)}
          </Paragraph>
          {row.words !== null && <Quote>{row.words}</Quote>}
        </>
      ))}
    </Section>
  )
}

/** On which sign-up of the person a referral rests. policy: D8 */
export function BasisPart({ t, row }: { t: typeof nl; row: SelfReferred | undefined }) {
  const f = useFormat()
  if (!row) return null
  return (
    <Section title={t.self.basis}>
      <Paragraph>{t.self.on(f.moment(row.madeAt))}</Paragraph>
      {row.words !== null && <Quote>{row.words}</Quote>}
    </Section>
  )
}
