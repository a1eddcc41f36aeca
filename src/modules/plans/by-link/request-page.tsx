import { Fields, FormErrors } from '../../../platform/fields.tsx'
import { blankForm, type FormShape, type FormState } from '../../../platform/form.ts'
import { Button, DataList, Details, Form, Heading, Lead, Link, Page, Paragraph, SubmitRow, useFormat } from '../../../platform/ui/index.ts'
import { PlanIntake } from '../course/schema.ts'
import { asItWas } from '../refer/as-it-was.ts'
import { Decline } from '../schema.ts'
import type { nl } from '../texts.nl.ts'
import type { RequestRow } from './request.ts'

interface RequestProps {
  t: typeof nl
  /** Where its forms go. */
  action: string
  row: RequestRow
  service: string
  kind: string
  place: string | null
  form: FormState
}

/** What a provider reads before it knows who it is: codes only, no name, no contact, no words. policy: D6 */
export function RequestPage({ t, action, row, service, kind, place, form }: RequestProps) {
  const f = useFormat()
  const { request, days } = t.byLink
  const reasons: Record<string, string> = t.fields.reason.options
  return (
    <Page title={request.title} hasErrors={form.errors.length > 0}>
      <Heading level={1}>{request.title}</Heading>
      <FormErrors form={form} />
      <Lead>{request.lead}</Lead>
      <DataList
        facts={[
          { label: t.provider.service, value: <Link href={asItWas(row)}>{service}</Link> },
          { label: request.kind, value: kind },
          { label: request.because, value: reasons[row.reason] },
          { label: request.place, value: place ?? request.open },
          { label: request.hours, value: row.wishHours === null ? request.open : String(row.wishHours) },
          { label: request.days, value: row.wishDays.length === 0 ? request.open : f.list(row.wishDays.map((day) => days[day]!)) },
          { label: t.refer.number, value: row.reference },
          row.acceptBy !== null && { label: request.by, value: f.date(row.acceptBy) },
          row.intakeOn !== null &&
            row.intakeAt !== null && {
              label: t.course.intake,
              value: t.course.intakeSaid(f.date(row.intakeOn), f.time(row.intakeAt), null),
            },
        ]}
      />
      <Form action={`${action}/aanvaarding`}>
        <Button>{request.accept}</Button>
      </Form>
      <Fold
        t={t}
        form={form}
        action={`${action}/kennismaking`}
        schema={PlanIntake}
        label={row.state === 'intake-planned' ? t.course.intakeMove : t.course.intakePlan}
        lead={request.intake}
      />
      <Fold t={t} form={form} action={`${action}/afwijzing`} schema={Decline} label={t.provider.decline} />
    </Page>
  )
}

interface FoldProps {
  t: typeof nl
  form: FormState
  action: string
  schema: FormShape
  label: string
  lead?: string
}

function Fold({ t, form, action, schema, label, lead }: FoldProps) {
  const mine = form.errors.some(({ field }) => field in schema.shape)
  const texts = { ...t.fields, reason: { label: t.provider.declineReason, options: t.declineReasons } }
  return (
    <Details summary={label} open={mine}>
      {lead && <Paragraph>{lead}</Paragraph>}
      <Form action={action} label={label}>
        <Fields schema={schema} form={mine ? form : blankForm()} texts={texts} />
        <SubmitRow>
          <Button appearance="secondary">{label}</Button>
        </SubmitRow>
      </Form>
    </Details>
  )
}
