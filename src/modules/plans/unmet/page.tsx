import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { BackLink, Button, Fieldset, Form, Heading, Lead, Page, SubmitRow, type Option } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { UnmetForm } from './schema.ts'

/** A step that could not be met: why, and what comes next. policy: B10, E3 */
export function UnmetPage({
  t,
  person,
  step,
  form,
  owners,
}: {
  t: typeof nl
  person: { id: string; name: string }
  step: { id: string; title: string }
  form: FormState
  owners: Option[]
}) {
  return (
    <Page
      title={t.unmet.title}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={`/werk/personen/${person.id}/plan`}>{t.plan.title}</BackLink>}
    >
      <Heading level={1}>
        {t.unmet.title}: {step.title}
      </Heading>
      <Lead>{t.unmet.lead}</Lead>
      <FormErrors form={form} />
      <Form action={`/werk/personen/${person.id}/plan/stappen/${step.id}/niet-gelukt`}>
        <Fields schema={UnmetForm} form={form} texts={t.fields} only={['id', 'unmetReason', 'need', 'scheme', 'excludedBecause']} />
        <Fieldset legend={t.unmet.next} hint={t.unmet.nextHint} name="next">
          <Fields schema={UnmetForm} form={form} texts={t.fields} only={['nextWhat', 'nextWho', 'nextBy']} options={{ nextWho: owners }} />
        </Fieldset>
        <SubmitRow>
          <Button>{t.plan.save}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
