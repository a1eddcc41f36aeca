import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { BackLink, Button, Form, Heading, Lead, Page, SubmitRow } from '../../../platform/ui/index.ts'
import { DeskDetails } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

/** A guide corrects what was written down wrong about a person. */
export function DeskDetailsPage({ t, form, personId }: { t: typeof nl; form: FormState; personId: string }) {
  const manage = `/werk/personen/${personId}/beheer`
  return (
    <Page title={t.deskDetails.title} hasErrors={form.errors.length > 0} before={<BackLink href={manage}>{t.deskDetails.back}</BackLink>}>
      <Heading level={1}>{t.deskDetails.title}</Heading>
      <Lead>{t.deskDetails.lead}</Lead>
      <FormErrors form={form} />
      <Form action={`${manage}/gegevens`}>
        <Fields schema={DeskDetails} form={form} texts={t.fields} />
        <SubmitRow>
          <Button>{t.details.save}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
