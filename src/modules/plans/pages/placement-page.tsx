import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { BackLink, Button, Form, Heading, Page, Section, SubmitRow, type Option } from '../../../platform/ui/index.ts'
import { NewPlacement } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

interface Who {
  id: string
  name: string
}

/** Somebody works: where, as what, how long to look after. policy: D10, F5 */
export function PlacementPage({ t, person, form, referrals }: { t: typeof nl; person: Who; form: FormState; referrals: Option[] }) {
  return (
    <Page
      title={t.plan.placement}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={`/werk/personen/${person.id}/plan`}>{t.plan.title}</BackLink>}
    >
      <Heading level={1}>
        {t.plan.placement}: {person.name}
      </Heading>
      <FormErrors form={form} />
      <Section title={t.plan.work}>
        <Form action={`/werk/personen/${person.id}/plaatsing`}>
          <Fields schema={NewPlacement} form={form} texts={t.fields} options={{ referralId: [{ value: '', label: '–' }, ...referrals] }} />
          <SubmitRow>
            <Button>{t.plan.save}</Button>
          </SubmitRow>
        </Form>
      </Section>
    </Page>
  )
}
