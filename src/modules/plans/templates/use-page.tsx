import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  BackLink,
  Button,
  DataList,
  Fieldset,
  Form,
  Heading,
  Lead,
  Page,
  Select,
  SubmitRow,
  useFormat,
  type Option,
} from '../../../platform/ui/index.ts'
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
  const wrong = form.errors.find(({ field }) => field === 'stepOwners')?.message
  const given = [form.values.stepOwners ?? []].flat()
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
        {theirs.length > 0 && (
          <Fieldset legend={t.fields.stepOwners.label} hint={words.ownersHint} name="stepOwners" {...(wrong ? { error: wrong } : {})}>
            {theirs.map((step, at) => (
              <Select
                name="stepOwners"
                id={at === 0 ? 'field-stepOwners' : `field-stepOwners-${at}`}
                label={step.title}
                required={false}
                either
                value={given.find((said) => said.startsWith(`${step.position}:`))}
                options={organisations.map(({ value, label }) => ({ value: `${step.position}:${value}`, label }))}
              />
            ))}
          </Fieldset>
        )}
        <SubmitRow>
          <Button>{goal === null ? t.plan.open : words.add}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
