import { z } from '@hono/zod-openapi'
import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { BackLink, Button, Form, Heading, HiddenField, Lead, Page, Section, SubmitRow, Table } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'

export const NameWorker = z.object({ worker: z.uuid().meta({ input: 'select' }) })

/** Who may know what a special step is. policy: E2 */
export function NamedPage({
  t,
  person,
  step,
  named,
  others,
  form,
}: {
  t: typeof nl
  person: { id: string; name: string }
  step: { id: string; title: string | null; madeBy: string | null }
  named: { id: string; name: string }[]
  others: [string, string][]
  form: FormState
}) {
  const base = `/werk/personen/${person.id}/plan/stappen/${step.id}/bevoegden`
  return (
    <Page
      title={t.special.title}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={`/werk/personen/${person.id}/plan`}>{t.plan.title}</BackLink>}
    >
      <Heading level={1}>{t.special.title}</Heading>
      <Lead>{t.special.lead}</Lead>
      <FormErrors form={form} />
      <Section title={step.title ?? t.plan.other}>
        <Table
          caption={t.special.named}
          rows={named}
          columns={[
            { label: t.special.name, names: true, cell: ({ name }) => name },
            {
              label: t.special.remove,
              cell: ({ id, name }) =>
                id === step.madeBy ? (
                  t.special.maker
                ) : (
                  <Form action={`${base}/verwijdering`} inline>
                    <HiddenField name="worker" value={id} />
                    <Button appearance="secondary" about={name}>
                      {t.special.remove}
                    </Button>
                  </Form>
                ),
            },
          ]}
        />
        <Form action={base}>
          <Fields
            schema={NameWorker}
            form={form}
            texts={t.fields}
            options={{ worker: others.map(([value, label]) => ({ value, label })) }}
          />
          <SubmitRow>
            <Button>{t.special.add}</Button>
          </SubmitRow>
        </Form>
      </Section>
    </Page>
  )
}
