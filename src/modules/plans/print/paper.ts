import { sql } from 'kysely'
import { actsIn, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import type { Format } from '../../../platform/ui/index.ts'
import { appointmentsOf, placeName } from '../../appointments/index.ts'
import { locationsOf } from '../../regions/index.ts'
import { isGoing } from '../states.ts'
import { planShown } from '../shown.ts'
import type { nl } from '../texts.nl.ts'

/** The plan as it goes on paper: the same for the page and the PDF. */
export interface Paper {
  title: string
  lang: string
  lead: string
  facts: { label: string; value: string }[]
  parts: { title: string; none: string; rows: { title: string; facts: string[] }[] }[]
  end: string
}

/** Steps, referrals and drafts that are confidential, by id. policy: E2 */
export async function confidentialOf(tx: Tx, regionCode: string, personIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select s.id from plans.step s
    where s.region_code = ${regionCode} and s.person_id = any(${[...personIds]}::uuid[]) and s.sensitivity <> 'normal'
    union all
    select r.id from plans.referral r
    where r.region_code = ${regionCode} and r.person_id = any(${[...personIds]}::uuid[]) and plans.service_is_confidential(r.service_id)
    union all
    select d.id from plans.draft d
    where d.region_code = ${regionCode} and d.person_id = any(${[...personIds]}::uuid[]) and plans.service_is_confidential(d.service_id)`.execute(
    tx,
  )
  touched(tx, regionCode, personIds, 'step')
  return new Set(rows.map(({ id }) => id))
}

/** The plan of a file for paper, with or without what is confidential, as the person chose; null while there is none. policy: E1, E2 */
export async function paperOf(
  tx: Tx,
  actor: Actor,
  t: typeof nl,
  f: Format,
  file: { regionCode: string; personIds: readonly string[] },
  withAll: boolean,
): Promise<{ paper: Paper; leaves: boolean } | null> {
  // Whoever acts for another without the appointments does not read them here either.
  const sees = actsIn(actor, 'appointments')
  const appointments = sees ? await appointmentsOf(tx, file.regionCode, file.personIds) : []
  const shown = await planShown(tx, actor, t, file.regionCode, file.personIds, appointments)
  if (!shown) return null
  const booked = appointments.filter((row) => row.state === 'booked' && row.onDate >= actor.today).reverse()
  const places = booked.length > 0 ? await locationsOf(tx, file.regionCode, actor.today) : []
  const confidential = await confidentialOf(tx, file.regionCode, file.personIds)
  const goes = ({ id }: { id: string }) => withAll || !confidential.has(id)
  const steps = shown.steps.filter(goes)
  const stepRow = (step: (typeof steps)[number]) => ({
    title: step.title ?? t.plan.other,
    facts: [
      `${t.plan.who}: ${step.mine ? t.mine.you : step.owner}`,
      ...(step.dueOn ? [`${t.plan.by}: ${f.date(step.dueOn)}`] : []),
      ...(step.state === 'open' ? [] : [`${t.plan.state}: ${step.decision ? t.plan.decision[step.decision] : t.ends[step.state]}`]),
    ],
  })
  const appointmentRow = (row: (typeof booked)[number]) => {
    const place = row.channel === 'counter' ? places.find(({ id }) => id === row.locationId) : undefined
    const step = shown.derived.find(({ id }) => id === row.id)
    return {
      title: step?.title ?? t.stepKinds.appointment!,
      facts: [
        `${t.plan.who}: ${step?.owner ?? t.mine.you}`,
        `${t.print.when}: ${t.course.intakeSaid(f.date(row.onDate), f.time(row.atTime), place ? placeName(place) : null)}`,
      ],
    }
  }
  const referrals = shown.referrals.filter(goes)
  const talks = referrals.some((row) => row.state === 'intake-planned' && row.intake !== null)
  const paper = {
    title: t.mine.title,
    lang: actor.language,
    lead: t.print.made(f.date(actor.today)),
    facts: [
      { label: t.mine.goal, value: shown.plan.goal ?? '–' },
      { label: t.mine.lead, value: [shown.leadName, shown.leadPhone].filter(Boolean).join(', ') },
    ],
    parts: [
      ...(sees
        ? [{ title: t.print.appointments, none: talks ? t.print.onlyTalks : t.print.noAppointments, rows: booked.map(appointmentRow) }]
        : []),
      { title: t.plan.now, none: t.plan.noSteps, rows: steps.filter((step) => step.state === 'open').map(stepRow) },
      {
        title: t.plan.referrals,
        none: t.plan.noReferrals,
        rows: referrals.map((row) => ({
          title: row.service,
          facts: [
            `${t.mine.help}: ${row.provider}`,
            `${t.plan.state}: ${t.states[row.state] ?? row.state}`,
            ...(row.day && isGoing(row.state) ? [`${t.plan.by}: ${f.date(row.day)}`] : []),
            ...(row.state === 'intake-planned' && row.intake
              ? [`${t.course.intake}: ${t.course.intakeSaid(f.date(row.intake.on), f.time(row.intake.at), row.intake.place)}`]
              : []),
          ],
        })),
      },
      {
        title: t.mine.work,
        none: t.print.noWork,
        rows: shown.work.map((one) => ({
          title: [one.occupation, one.employer].filter(Boolean).join(', '),
          facts: [t.mine.aftercare(one.aftercare, f.date(one.aftercareUntil))],
        })),
      },
      { title: t.plan.done, none: t.print.nothingDone, rows: steps.filter((step) => step.state !== 'open').map(stepRow) },
    ],
    end: confidential.size === 0 ? '' : withAll ? t.print.withAll : t.print.leftOut,
  }
  return { paper, leaves: confidential.size > 0 }
}
