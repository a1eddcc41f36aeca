import { Fields } from '../../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../../platform/form.ts'
import { Alert, Button, DataList, Form, List, Paragraph, PhoneLink, SubmitRow, useFormat } from '../../../../platform/ui/index.ts'
import type { Temporal } from 'temporal-polyfill'
import type { CrisisContact } from '../crisis.ts'
import { Called } from '../schema.ts'
import type { nl } from '../texts.nl.ts'
import { Crisis } from './urgent-page.tsx'

export interface UrgentCalls {
  by: Temporal.Instant | null
  holder: string
  phone: string | null
  crisis: CrisisContact | undefined
  calls: { organisation: string; at: Temporal.Instant; reached: boolean }[]
  /** Does it still wait for an answer? */
  waits: boolean
}

interface PanelProps {
  t: typeof nl
  fields: Parameters<typeof Fields>[0]['texts']
  handover: string
  urgent: UrgentCalls
  form?: FormState
}

/** An urgent handover: ring the receiver now, by when there is an answer, and that it was done. policy: A14 */
export function CallPanel({ t, fields, handover, urgent, form }: PanelProps) {
  const f = useFormat()
  return (
    <Alert tone="warning" title={t.panel.title}>
      <DataList
        facts={[
          { label: t.panel.ring(urgent.holder), value: urgent.phone === null ? t.panel.noPhone : <PhoneLink number={urgent.phone} /> },
          urgent.by !== null && urgent.waits && { label: t.panel.by, value: f.moment(urgent.by) },
          { label: t.panel.crisis, value: <Crisis t={t} contact={urgent.crisis} /> },
        ]}
      />
      {urgent.calls.length === 0 ? (
        <Paragraph>{t.panel.none}</Paragraph>
      ) : (
        <List items={urgent.calls.map((call) => t.panel.called(call.organisation, f.moment(call.at), call.reached))} />
      )}
      {urgent.waits && (
        <Form action={`/werk/overdrachten/${handover}/telefoon`}>
          <Fields schema={Called} form={form ?? blankForm()} texts={fields} />
          <SubmitRow>
            <Button appearance="secondary">{t.panel.save}</Button>
          </SubmitRow>
        </Form>
      )}
    </Alert>
  )
}
