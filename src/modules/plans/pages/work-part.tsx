import { Link, Paragraph, Table, useFormat } from '../../../platform/ui/index.ts'
import { answerText } from '../aftercare/parts.tsx'
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
  silentOn: string | null
  /** The day before which somebody calls because of the answer. */
  callBy: string | null
}

/** Where somebody works, who is there for questions until when, and how it went at 3, 6 and 12 months. policy: D10 */
export function WorkPart({ t, work, outcomes, more }: { t: typeof nl; work: WorkShown[]; outcomes: OutcomeShown[]; more?: string }) {
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
              { label: t.outcome.answer, cell: (outcome) => answerText(t, outcome) },
              { label: t.outcome.call, cell: (outcome) => (outcome.callBy ? f.date(outcome.callBy) : '–') },
            ]}
          />
        </>
      ))}
      {more && work.length > 0 && (
        <Paragraph>
          <Link href={more}>{t.aftercare.more}</Link>
        </Paragraph>
      )}
    </>
  )
}
