import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { SelectEach } from '../../../platform/select-each.tsx'
import { BackLink, Button, DataList, Form, Heading, Lead, Page, SubmitRow, useFormat, type Option } from '../../../platform/ui/index.ts'
import { daysAfter } from '../../../platform/clock.ts'
import type { nl } from '../texts.nl.ts'
import type { Template } from './queries.ts'
import { UseTemplate } from './schema.ts'

interface Props {
  t: typeof nl
  today: string
  person: { id: string; name: string }
  template: Template
  /** The goal of the plan that runs. */
  goal: string | null
  organisations: Option[]
  form: FormState
}

/** One template for one person: which steps, who does them, by when. */
export function UseTemplatePage({ t, today, person, template, goal, organisations, form }: Props) {
  const f = useFormat()
  const words = t.templates
  const action = `/werk/personen/${person.id}/plan/sjabloon`
  const theirs = template.steps.filter(({ ownerKind }) => ownerKind === 'organisation')
  return (
    <Page title={template.name} hasErrors={form.errors.length > 0} before={<BackLink href={action}>{words.use}</BackLink>}>
      <Heading level={1}>
        {template.name}: {person.name}
      </Heading>
      <Lead>{template.about}</Lead>
      <FormErrors form={form} />
      {goal !== null && <DataList facts={[{ label: t.plan.goal, value: goal }]} />}
      <Form action={action}>
        <Fields
          schema={UseTemplate}
          form={form}
          texts={t.fields}
          only={['id', 'templateId', 'templateVersion', ...(goal === null ? (['goal'] as const) : []), 'templateSteps']}
          options={{
            templateSteps: template.steps.map((step) => ({
              value: String(step.position),
              label: step.title,
              hint: [t.owners[step.ownerKind], f.date(daysAfter(today, step.daysAfter))].join(', '),
            })),
          }}
        />
        <SelectEach
          name="stepOwners"
          form={form}
          label={t.fields.stepOwners.label}
          hint={words.ownersHint}
          either
          rows={theirs.map((step) => ({ id: String(step.position), label: step.title, options: organisations }))}
        />
        <SubmitRow>
          <Button>{goal === null ? t.plan.open : words.add}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
