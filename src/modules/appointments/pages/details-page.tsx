import type { FormShape, FormState } from '../../../platform/form.ts'
import { Fields, FormErrors, type FieldText } from '../../../platform/fields.tsx'
import { BackLink, Button, DataList, Form, Heading, Lead, Page, SubmitRow, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'

export interface Details {
  action: string
  back: string
  schema: FormShape
  fields: Record<string, FieldText>
  form: FormState
  moment: string
  place: string
  /** Asked of somebody without a file; a person with one is known already. */
  asksName: boolean
}

/** The last step: who comes, and how. */
export function DetailsPage({ t, action, back, schema, fields, form, moment, place, asksName }: Details & { t: typeof nl }) {
  const f = useFormat()
  const [date, time] = moment.split('T') as [string, string]
  const title = asksName ? t.details.title : t.choose.title
  return (
    <Page title={title} hasErrors={form.errors.length > 0} before={<BackLink href={back}>{t.details.change}</BackLink>}>
      <Heading level={1}>{title}</Heading>
      {asksName && <Lead>{t.details.lead}</Lead>}
      <FormErrors form={form} />
      <DataList
        facts={[
          { label: t.done.when, value: `${f.date(date)}, ${f.time(time)}` },
          { label: t.done.where, value: place },
        ]}
      />
      <Form action={action}>
        <Fields schema={schema} form={form} texts={{ ...t.fields, ...fields }} />
        <SubmitRow>
          <Button>{t.details.submit}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
