import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  Form,
  Heading,
  Link,
  Page,
  Paragraph,
  Quote,
  SubmitRow,
  useFormat,
  type Option,
} from '../../../platform/ui/index.ts'
import { Decision } from '../schema.ts'
import type { nl } from '../texts.nl.ts'
import { kindName, type RequestRow } from './officer-page.tsx'

/** One request, and the decision on it: of an erasure, all the organisation keeps or the purposes it names. */
export function RequestPage({ t, row, held, form }: { t: typeof nl; row: RequestRow; held: Option[]; form: FormState }) {
  const f = useFormat()
  const erasure = row.kind === 'erasure'
  return (
    <Page
      title={t.officer.request}
      hasErrors={form.errors.length > 0}
      before={<BackLink href="/beheer/privacy">{t.officer.title}</BackLink>}
    >
      <Heading level={1}>{kindName(t, row.kind)}</Heading>
      <Paragraph>{t.requests.by(f.date(row.answerBy))}</Paragraph>
      {row.asked && <Quote>{row.asked}</Quote>}
      <FormErrors form={form} />
      {row.decision ? (
        <Paragraph>{t.requests.decided[row.decision]}</Paragraph>
      ) : (
        <Form action={`/beheer/privacy/verzoeken/${row.id}`}>
          {erasure && <Alert tone="warning">{t.officer.erasesAtOnce}</Alert>}
          {erasure && held.length === 0 && <Paragraph>{t.officer.nothingHeld}</Paragraph>}
          <Fields
            schema={Decision}
            form={form}
            texts={t.fields}
            only={erasure && held.length > 0 ? ['decision', 'purposes', 'answer'] : ['decision', 'answer']}
            options={{ purposes: held }}
          />
          <SubmitRow>
            <Button>{t.officer.decide}</Button>
          </SubmitRow>
        </Form>
      )}
      <Paragraph>
        <Link href={`/beheer/privacy/dossiers/${row.regionCode}/${row.personId}`}>{t.officer.readings}</Link>
      </Paragraph>
    </Page>
  )
}
