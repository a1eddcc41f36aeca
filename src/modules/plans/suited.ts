import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { lacksIn, searchServices, type CatalogueCopy } from '../catalogue/index.ts'
import { idsOf, type Person } from '../people/index.ts'
import { policyOn } from '../policy/index.ts'
import { whereIs } from '../regions/index.ts'
import { factsOf, suited, type Suited } from './fit.ts'
import { referralsOf } from './queries.ts'

/** Distance orders here, and leaves nothing out. */
const EVERYWHERE_KM = 1000

/** What is offered where somebody lives, the nearest first, each held against what the file says. */
export async function suitedFor(tx: Tx, actor: Actor, copy: CatalogueCopy, person: Person, words: string | undefined): Promise<Suited[]> {
  const home = person.postcode ? await whereIs(tx, person.postcode.slice(0, 4), actor.today) : undefined
  const near = home && { lat: home.lat, lon: home.lon, km: EVERYWHERE_KM }
  const found = await searchServices(tx, actor.today, copy, { words: words || undefined, regionCode: person.regionCode, near })
  const referrals = await referralsOf(tx, person.regionCode, await idsOf(tx, person.regionCode, person.id))
  const policy = await policyOn(tx, person.regionCode, actor.today)
  return found.items.map((service) => suited({ ...service, lacks: lacksIn(service, policy) }, factsOf(person, actor.today), referrals))
}
