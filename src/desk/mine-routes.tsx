import { read, type RequestContext } from '../platform/request.ts'
import { page, type Route } from '../platform/route.ts'
import { appointmentsOf, placeName } from '../modules/appointments/index.ts'
import { followedOf, handoversOf } from '../modules/intake/index.ts'
import { findPerson, idsOf } from '../modules/people/index.ts'
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
    const next = (await appointmentsOf(tx, file.regionCode, ids)).filter((row) => row.state === 'booked' && row.onDate >= actor.today).at(-1)
    const location = next ? await locationById(tx, next.locationId, actor.today) : undefined
    return {
      name: person?.firstName ?? null,
      followed: handover ? await followedOf(tx, handover, null) : null,
      appointment: next ? { onDate: next.onDate, atTime: next.atTime, place: location ? placeName(location) : '' } : null,
      bookHref: `/regio/${(await regionByCode(tx, file.regionCode, actor.today))?.slug}/afspraak`,
    }
  })
  return <MinePage t={texts(c)} accountNumberHref={ACCOUNT_NUMBER} plan={null} {...given} />
}

/** The start page of a person. policy: C16 */
export const mineRoutes: Route[] = [page({ get: '/mijn', may: ['person', 'representative'], purpose: 'own-file', show: minePage })]
