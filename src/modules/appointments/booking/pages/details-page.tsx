import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import type { FormState } from '../../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  DataList,
  Form,
  Heading,
  Lead,
  Page,
  Radios,
  SubmitRow,
  useFormat,
} from '../../../../platform/ui/index.ts'
import type { Channel, Reminder } from '../../schema.ts'
import type { nl } from '../../texts.nl.ts'
import type { Journey } from '../journey.tsx'

export interface Details {
  t: typeof nl
  journey: Journey
  back: string
  form: FormState
  moment: string
  place: string
  /** Ways to meet that this moment has. */
  channels: Channel[]
  reminders: Reminder[]
  /** Other free moments, when this one is no longer there: what was typed stays. */
  others: string[] | null
  /** The moment was already taken when the page was opened. */
  gone: boolean
}

/** The last step: who comes, and how. */
export function DetailsPage({ t, journey, back, form, moment, place, channels, reminders, others, gone }: Details) {
  const f = useFormat()
  const said = (one: string) => `${f.date(one.slice(0, 10))}, ${f.time(one.slice(11))}`
  const title = journey.words?.title ?? (journey.asksName ? t.details.title : t.choose.title)
  const hidden = [...(others ? ['moment'] : []), ...(channels.includes('outside') ? [] : ['meetAt'])]
  const texts = { ...t.fields, ...journey.fields }
  return (
    <Page title={title} hasErrors={form.errors.length > 0} before={<BackLink href={back}>{t.details.change}</BackLink>}>
      <Heading level={1}>{title}</Heading>
      {journey.asksName && !journey.words && <Lead>{t.details.lead}</Lead>}
      <FormErrors form={form} />
      {gone && (
        <Alert tone="warning" live>
          {t.choose.gone}
        </Alert>
      )}
      <DataList
        facts={[
          journey.before,
          !others && { label: journey.before ? t.change.to : t.done.when, value: said(moment) },
          { label: t.done.where, value: place },
        ]}
      />
      <Form action={journey.action}>
        {others && (
          <Radios
            name="moment"
            label={t.choose.others}
            value={undefined}
            error={form.errors.find((error) => error.field === 'moment')?.message}
            options={others.map((value) => ({ value, label: said(value) }))}
          />
        )}
        <Fields
          schema={journey.schema}
          form={form}
          texts={texts}
          only={Object.keys(journey.schema.shape).filter((field) => !hidden.includes(field))}
          options={{
            channel: channels.map((value) => ({ value, label: t.fields.channel.options[value] })),
            reminder: reminders.map((value) => ({ value, label: t.fields.reminder.options[value] })),
          }}
        />
        <SubmitRow>
          <Button>{journey.words?.submit ?? t.details.submit}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
