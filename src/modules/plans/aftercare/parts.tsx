import { Fields } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { Button, Details, Form, SubmitRow, Table, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { SaidOutcome } from './schema.ts'

type Text = typeof nl
export interface MomentShown {
  id: string
  dueOn: string | null
  state: string
  ownerKind: string
}
export interface AnswerShown {
  id: string
  months: number
  dueOn: string
  askedOn: string | null
  answer: string | null
  answeredHow: string | null
  silentOn: string | null
}

/** How it went at each moment, by which way it was said, and who said nothing. policy: D10 */
export function AnswersTable({ t, answers }: { t: Text; answers: readonly AnswerShown[] }) {
  const f = useFormat()
  return (
    <Table
      caption={t.outcome.title}
      rows={[...answers]}
      columns={[
        { label: t.outcome.moment, names: true, cell: (one) => t.outcome.months(one.months) },
        { label: t.outcome.asked, cell: (one) => f.date(one.askedOn ?? one.dueOn) },
        { label: t.outcome.answer, cell: (one) => answerText(t, one) },
        { label: t.aftercare.how, cell: (one) => (one.answeredHow ? (t.aftercare.hows[one.answeredHow] ?? '') : '–') },
      ]}
    />
  )
}

/** What was answered, in words; silence is told apart from what still waits. */
export function answerText(t: Text, one: Pick<AnswerShown, 'answer' | 'askedOn' | 'silentOn'>): string {
  const said: Record<string, string> = { well: t.outcome.well, 'so-so': t.outcome.soso, stopped: t.outcome.stopped }
  if (one.answer !== null) return said[one.answer] ?? ''
  if (one.askedOn === null) return t.outcome.later
  return one.silentOn === null ? t.aftercare.waiting : t.outcome.noAnswer
}

interface SaidProps {
  t: Text
  action: string
  months: number
  form: FormState
}

/** What somebody said by phone or at a visit. */
export function SaidPart({ t, action, months, form }: SaidProps) {
  const wrong = form.errors.some(({ field }) => field === 'answer')
  return (
    <Details summary={t.aftercare.writeDown(t.outcome.months(months))} open={wrong}>
      <Form action={action} label={t.aftercare.writeDown(t.outcome.months(months))}>
        <Fields
          schema={SaidOutcome}
          form={wrong ? form : blankForm()}
          texts={{ answer: t.aftercare.fields.answer }}
          idPrefix={`maand-${months}`}
        />
        <SubmitRow>
          <Button appearance="secondary">{t.plan.save}</Button>
        </SubmitRow>
      </Form>
    </Details>
  )
}
