import { read, type RequestContext } from '../platform/request.ts'
import { page, type Route } from '../platform/route.ts'
import { appointmentsOf, placeName } from '../modules/appointments/index.ts'
import { followedOf, handoversOf } from '../modules/intake/index.ts'
import { findPerson, idsOf } from '../modules/people/index.ts'
import { planShown, texts as planTexts } from '../modules/plans/index.ts'
import { locationById, regionByCode } from '../modules/regions/index.ts'
import { MinePage, NoFilePage } from './pages/mine-page.tsx'
import { texts } from './texts.ts'

const ACCOUNT_NUMBER = '/mijn/inlognummer'

async function minePage(c: RequestContext) {
  const file = c.actor.persons[0]
  if (!file) return <NoFilePage t={texts(c)} accountNumberHref={ACCOUNT_NUMBER} />
  const given = await read(c, async (tx, actor) => {
    const person = await findPerson(tx, actor, file.personId)
    const ids = await idsOf(tx, file.regionCode, file.personId)
    const [handover] = (await handoversOf(tx, file.regionCode, ids)).filter((row) => row.state !== 'closed')
    const next = (await appointmentsOf(tx, file.regionCode, ids))
      .filter((row) => row.state === 'booked' && row.onDate >= actor.today)
      .at(-1)
    const location = next ? await locationById(tx, next.locationId, actor.today) : undefined
    const plan = await planShown(tx, actor, planTexts(c), file.regionCode, ids)
    return {
      plan: plan && {
        goal: plan.plan.goal,
        lead: plan.leadName,
        open: plan.steps
          .filter((step) => step.state === 'open' && step.title !== null)
          .map((step) => ({ id: step.id, title: step.title ?? '', dueOn: step.dueOn })),
      },
      outcome: plan?.outcomes.find((one) => one.askedOn !== null && one.answer === null)?.id ?? null,
      name: person?.firstName ?? null,
      followed: handover ? await followedOf(tx, handover, null) : null,
      appointment: next ? { onDate: next.onDate, atTime: next.atTime, place: location ? placeName(location) : '' } : null,
      bookHref: `/regio/${(await regionByCode(tx, file.regionCode, actor.today))?.slug}/afspraak`,
    }
  })
  return <MinePage t={texts(c)} accountNumberHref={ACCOUNT_NUMBER} {...given} />
}

/** The start page of a person. policy: C16 */
export const mineRoutes: Route[] = [page({ get: '/mijn', may: ['person', 'representative'], purpose: 'own-file', show: minePage })]
