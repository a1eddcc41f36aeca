import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { BackLink, Button, Form, Heading, Page, SubmitRow, type Option } from '../../../platform/ui/index.ts'
import { NewStep } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

/** A new step: what, who, by when. */
export function NewStepPage({
  t,
  person,
  form,
  owners,
}: {
  t: typeof nl
  person: { id: string; name: string }
  form: FormState
  owners: Option[]
}) {
  return (
    <Page
      title={t.plan.addStep}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={`/werk/personen/${person.id}/plan`}>{t.plan.title}</BackLink>}
    >
      <Heading level={1}>
        {t.plan.addStep}: {person.name}
      </Heading>
      <FormErrors form={form} />
      <Form action={`/werk/personen/${person.id}/plan/stappen`}>
        <Fields schema={NewStep} form={form} texts={t.fields} options={{ owner: owners }} />
        <SubmitRow>
          <Button>{t.plan.save}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
