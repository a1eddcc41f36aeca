import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { Alert, Button, Form, Heading, Lead, Page, SubmitRow } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { AskData } from './schema.ts'

interface Props {
  t: typeof nl
  answer: 'help' | 'figures' | 'enforcement' | undefined
  form: FormState
}

/** Who asks for data, what for and about whom; then what to answer. policy: C19 */
export function AskDataPage({ t, answer, form }: Props) {
  const words = t.enforcement
  return (
    <Page title={words.title} hasErrors={form.errors.length > 0}>
      <FormErrors form={form} />
      <Heading level={1}>{words.title}</Heading>
      {answer && (
        <Alert tone={answer === 'enforcement' ? 'warning' : 'info'} live>
          {words.answers[answer]}
        </Alert>
      )}
      <Lead>{words.lead}</Lead>
      <Form action="/werk/gegevens-gevraagd">
        <Fields schema={AskData} form={form} texts={t.fields} />
        <SubmitRow>
          <Button>{words.submit}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
