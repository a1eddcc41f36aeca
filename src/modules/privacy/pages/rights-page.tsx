import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Button,
  Card,
  CardGroup,
  Form,
  Heading,
  Lead,
  Link,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { requestsOf } from '../queries.ts'
import { NewRequest } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

/** Ask what we have, have it mended or erased, object; with the day an answer is due. */
export function RightsPage({ t, form, rows }: { t: typeof nl; form: FormState; rows: Awaited<ReturnType<typeof requestsOf>> }) {
  const f = useFormat()
  const kinds = t.fields.kind.options as Record<string, string | { label: string }>
  const kindOf = (kind: string) => {
    const said = kinds[kind]
    return typeof said === 'string' ? said : (said?.label ?? kind)
  }
  return (
    <Page title={t.requests.title} hasErrors={form.errors.length > 0}>
      <Heading level={1}>{t.requests.title}</Heading>
      <Lead>{t.requests.lead}</Lead>
      <Paragraph>
        <Link href="/mijn/kopie">{t.requests.download}</Link>. {t.requests.downloadText}
      </Paragraph>
      <FormErrors form={form} />
      <Form action="/mijn/rechten">
        <Fields schema={NewRequest} form={form} texts={t.fields} />
        <SubmitRow>
          <Button>{t.requests.submit}</Button>
        </SubmitRow>
      </Form>
      <Section title={t.requests.mine}>
        {rows.length === 0 && <Paragraph>{t.requests.none}</Paragraph>}
        <CardGroup>
          {rows.map((row) => (
            <Card title={kindOf(row.kind)} level={3}>
              <Paragraph>{row.decision ? t.requests.decided[row.decision] : t.requests.by(f.date(row.answerBy))}</Paragraph>
              {row.answer && <Paragraph>{row.answer}</Paragraph>}
              {row.decision && <Paragraph quiet>{t.requests.objection}</Paragraph>}
            </Card>
          ))}
        </CardGroup>
      </Section>
    </Page>
  )
}
