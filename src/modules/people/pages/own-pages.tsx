import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { Alert, Button, Form, Heading, Lead, Page, Paragraph, SubmitRow } from '../../../platform/ui/index.ts'
import { OwnDetails, SafeContact } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

interface Props {
  t: typeof nl
  form: FormState
  saved?: boolean
}

/** Own name and contact data. */
export function DetailsPage({ t, form, saved, shielded }: Props & { shielded: boolean }) {
  const only = (Object.keys(OwnDetails.shape) as (keyof typeof OwnDetails.shape)[]).filter((field) => !(shielded && field === 'postcode'))
  return (
    <Page title={t.details.title} hasErrors={form.errors.length > 0}>
      <Heading level={1}>{t.details.title}</Heading>
      <Lead>{t.details.lead}</Lead>
      {saved && (
        <Alert tone="ok" live>
          {t.details.saved}
        </Alert>
      )}
      {shielded && <Paragraph>{t.details.shielded}</Paragraph>}
      <FormErrors form={form} />
      <Form action="/mijn/gegevens">
        <Fields schema={OwnDetails} form={form} texts={t.fields} only={only} />
        <SubmitRow>
          <Button>{t.details.save}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}

/** How a person may be reached. */
export function SafeContactPage({ t, form, saved }: Props) {
  return (
    <Page title={t.safe.title} hasErrors={form.errors.length > 0}>
      <Heading level={1}>{t.safe.title}</Heading>
      <Lead>{t.safe.lead}</Lead>
      {saved && (
        <Alert tone="ok" live>
          {t.safe.saved}
        </Alert>
      )}
      <FormErrors form={form} />
      <Form action="/mijn/contact">
        <Fields schema={SafeContact} form={form} texts={t.fields} />
        <SubmitRow>
          <Button>{t.safe.save}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
