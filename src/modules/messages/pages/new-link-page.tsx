import { Fields, FormErrors } from '../../../platform/fields.tsx'
import { smsRuns } from '../../../platform/sms.ts'
import type { FormState } from '../../../platform/form.ts'
import { Alert, Button, Form, Heading, Lead, Page, Paragraph, SubmitRow } from '../../../platform/ui/index.ts'
import { NewLink } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

/** Ask for a new link; the answer says the same to everybody. */
export function NewLinkPage({ t, form, asked }: { t: typeof nl; form: FormState; asked: boolean }) {
  return (
    <Page title={t.newLink.title} hasErrors={form.errors.length > 0}>
      <Heading level={1}>{t.newLink.title}</Heading>
      {asked ? (
        <>
          <Alert tone="info" live>
            {t.newLink.asked}
          </Alert>
          <Paragraph>{t.newLink.otherwise}</Paragraph>
        </>
      ) : (
        <>
          <Lead>{t.newLink.lead}</Lead>
          <FormErrors form={form} />
          <Form action="/nieuwe-link">
            <Fields schema={NewLink} form={form} texts={t.fields} only={smsRuns() ? ['who', 'bySms'] : ['who']} />
            <SubmitRow>
              <Button>{t.newLink.submit}</Button>
            </SubmitRow>
          </Form>
        </>
      )}
    </Page>
  )
}
