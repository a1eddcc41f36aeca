import type { Fact, Format } from '../../../platform/ui/index.ts'
import type { ReferralRow } from '../queries.ts'
import type { nl } from '../texts.nl.ts'

/** How a referral goes: the first talk, from when until when, how many hours, until when it stands still. The same for guide and provider. */
export function courseFacts(t: typeof nl, f: Format, row: ReferralRow): (Fact | false)[] {
  return [
    row.intakeOn !== null &&
      row.intakeAt !== null && {
        label: t.course.intake,
        value: t.course.intakeSaid(f.date(row.intakeOn), f.time(row.intakeAt), row.intakePlace),
      },
    row.startsOn !== null && { label: t.proposals.begins, value: f.date(row.startsOn) },
    row.endsOn !== null && { label: t.proposals.ends, value: f.date(row.endsOn) },
    row.hoursPerWeek !== null && { label: t.proposals.hours, value: String(row.hoursPerWeek) },
    row.state === 'on-hold' && row.holdUntil !== null && { label: t.course.holdUntil, value: f.date(row.holdUntil) },
  ]
}
