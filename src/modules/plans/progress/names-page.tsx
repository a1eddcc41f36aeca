import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { Alert, BackLink, Button, Form, Heading, Lead, Page, SubmitRow } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { TakeNames } from './schema.ts'

/** A file with names: what for is asked first. policy: H2, L2 */
export function NamesPage({ t, form }: { t: typeof nl; form: FormState }) {
  const words = t.progress.names
  return (
    <Page title={words.title} hasErrors={form.errors.length > 0} before={<BackLink href="/beheer/voortgang">{t.progress.title}</BackLink>}>
      <Heading level={1}>{words.title}</Heading>
      <FormErrors form={form} />
      <Lead>{words.about}</Lead>
      <Alert tone="info">{words.seen}</Alert>
      <Form action="/beheer/voortgang/namen">
        <Fields schema={TakeNames} form={form} texts={t.fields} />
        <SubmitRow>
          <Button>{words.take}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
