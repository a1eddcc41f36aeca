import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { Button, Form, Heading, Lead, Page, SubmitRow } from '../../../platform/ui/index.ts'
import type { Workplace } from '../rules.ts'
import { ChooseWorkplace } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

interface Props {
  t: Pick<typeof nl, 'workplace' | 'roles' | 'fields'>
  choices: (Workplace & { regionNames: string[] })[]
  form: FormState
}

/** Somebody with different roles in different places chooses one of them to work in. */
export function WorkplacePage({ t, choices, form }: Props) {
  const options = choices.map(({ key, roles, regionNames }) => ({
    value: key,
    label: regionNames.length > 0 ? regionNames.join(', ') : t.workplace.everywhere,
    hint: roles.map((role) => t.roles[role]).join(', '),
  }))
  return (
    <Page title={t.workplace.title} hasErrors={form.errors.length > 0}>
      <FormErrors form={form} />
      <Heading level={1}>{t.workplace.title}</Heading>
      <Lead>{t.workplace.lead}</Lead>
      <Form action="/inloggen/werkplek">
        <Fields schema={ChooseWorkplace} form={form} texts={t.fields} options={{ workplace: options }} />
        <SubmitRow>
          <Button>{t.workplace.go}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
