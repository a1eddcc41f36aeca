import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { Alert, Button, Form, Heading, Lead, Page, SubmitRow } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { Notices } from './schema.ts'

/** Per kind of news: in the digest, at once, or not; and how often the digest comes. */
export function NoticesPage({ t, saved, form }: { t: typeof nl; saved: boolean; form: FormState }) {
  return (
    <Page title={t.notices.title} hasErrors={form.errors.length > 0}>
      <Heading level={1}>{t.notices.title}</Heading>
      <FormErrors form={form} />
      {saved && (
        <Alert tone="ok" live>
          {t.notices.saved}
        </Alert>
      )}
      <Lead>{t.notices.lead}</Lead>
      <Form action="/werk/meldingen">
        <Fields schema={Notices} form={form} texts={t.fields} />
        <SubmitRow>
          <Button>{t.notices.save}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
