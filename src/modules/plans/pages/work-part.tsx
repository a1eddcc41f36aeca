import { Paragraph, Table, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'

export interface WorkShown {
  id: string
  employer: string | null
  occupation: string | null
  startedOn: string
  aftercare: string
  aftercareUntil: string
}
export interface OutcomeShown {
  id: string
  placementId: string
  months: number
  dueOn: string
  askedOn: string | null
  answer: string | null
  /** The day before which somebody calls because of the answer. */
  callBy: string | null
}

/** Where somebody works, who is there for questions until when, and how it went at 3, 6 and 12 months. policy: D10 */
export function WorkPart({ t, work, outcomes }: { t: typeof nl; work: WorkShown[]; outcomes: OutcomeShown[] }) {
  const f = useFormat()
  return (
    <>
      {work.map((one) => (
        <>
          <Paragraph>
            {one.occupation}, {one.employer}, {f.date(one.startedOn)}
          </Paragraph>
          <Paragraph>{t.mine.aftercare(one.aftercare, f.date(one.aftercareUntil))}</Paragraph>
          <Table
            caption={t.outcome.title}
            rows={outcomes.filter((outcome) => outcome.placementId === one.id)}
            columns={[
              { label: t.outcome.moment, names: true, cell: (outcome) => t.outcome.months(outcome.months) },
              { label: t.outcome.asked, cell: (outcome) => f.date(outcome.askedOn ?? outcome.dueOn) },
              { label: t.outcome.answer, cell: (outcome) => answerOf(t, outcome) },
              { label: t.outcome.call, cell: (outcome) => (outcome.callBy ? f.date(outcome.callBy) : '–') },
            ]}
          />
        </>
      ))}
    </>
  )
}

function answerOf(t: typeof nl, outcome: OutcomeShown): string {
  const said: Record<string, string> = { well: t.outcome.well, 'so-so': t.outcome.soso, stopped: t.outcome.stopped }
  if (outcome.answer !== null) return said[outcome.answer] ?? ''
  return outcome.askedOn === null ? t.outcome.later : t.outcome.noAnswer
}
