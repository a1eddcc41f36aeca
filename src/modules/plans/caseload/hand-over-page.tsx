import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { Alert, BackLink, Button, EmptyState, Form, Heading, Lead, Page, SubmitRow, type Option } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { HandOver } from './schema.ts'

interface Props {
  t: typeof nl
  files: Option[]
  guides: Option[]
  done: { files: number; left: number } | null
  form: FormState
}

/** Some of the own files to a colleague, for good. policy: E1 */
export function HandOverPage({ t, files, guides, done, form }: Props) {
  const { handOver: words, work } = t.caseload
  return (
    <Page title={words.title} hasErrors={form.errors.length > 0} before={<BackLink href="/werk/dossiers">{t.caseload.title}</BackLink>}>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <FormErrors form={form} />
      {done && (
        <Alert tone={done.left > 0 ? 'warning' : 'ok'} live>
          {words.done(done.files)} {done.left > 0 && work.left(done.left)}
        </Alert>
      )}
      {files.length === 0 ? (
        <EmptyState title={t.caseload.none} />
      ) : (
        <Form action="/werk/dossiers/overdracht">
          <Fields schema={HandOver} form={form} texts={t.fields} options={{ files, toAccount: guides }} />
          <SubmitRow>
            <Button>{work.reassignDo}</Button>
          </SubmitRow>
        </Form>
      )}
    </Page>
  )
}
