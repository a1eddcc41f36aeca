import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import type { RegionView } from '../../platform/ui/view.ts'
import { answerBy } from '../../modules/intake/index.ts'
import { policyOn } from '../../modules/policy/index.ts'
import { desksNear, locationsOf, nationalDesk, type Location, type NationalDesk, type NearDesk } from '../../modules/regions/index.ts'

/** Who helps in a region now: its own desk where it is open; else the nearest that are, and the desk of the country. policy: A6, K6 */
export interface Help {
  open: boolean
  locations: Location[]
  near: NearDesk[]
  nation: NationalDesk
  /** The day by which a question that is left here has an answer. */
  answerBy: string
  today: string
}

/** Gathers who helps in a region today; an open region without any way to be reached is shown its neighbours too. */
export async function helpIn(tx: Tx, actor: Actor, region: RegionView): Promise<Help> {
  const open = region.stage === 'open'
  const locations = open ? await locationsOf(tx, region.code, actor.today) : []
  const reached = locations.length > 0 || region.phone !== null || region.email !== null
  const { parameters } = await policyOn(tx, region.code, actor.today)
  return {
    open,
    locations,
    near: open && reached ? [] : await desksNear(tx, region.code, actor.today),
    nation: await nationalDesk(tx),
    answerBy: answerBy(actor.today, parameters.deskAnswerDays),
    today: actor.today,
  }
}

/** What a region that is not open yet does not do itself: receiving people, and taking what they leave for its organisations. */
const ONLY_WHEN_OPEN =
  /^\/regio\/[a-z-]+\/(afspraak|afspraak\/eigen|bel-mij-terug|bijeenkomsten|bijeenkomsten\/.+|vragen\/[^/]+\/(afspraak|terugbellen|vraag))$/

/** Where who comes for that is led instead: to who helps now. Workers of a region that practises try everything. policy: K6 */
export function notOpenYet(path: string, actor: Actor, region: RegionView | null): string | null {
  if (!region || region.stage === 'open' || !ONLY_WHEN_OPEN.test(path)) return null
  const worksHere = actor.kind === 'staff' && actor.regions.includes(region.code)
  return region.stage === 'practice' && worksHere ? null : `/regio/${region.slug}/hulp`
}
