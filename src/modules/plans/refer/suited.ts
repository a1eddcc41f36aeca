import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import {
  filtersOf,
  hiddenIn,
  lacksIn,
  FindQuery,
  nearOf,
  schemesThatPay,
  searchServices,
  servicesByIds,
  servicesInShort,
  type Asked,
  type CatalogueCopy,
  type FoundService,
  type PaidBy,
  type Service,
  type ServicePage,
} from '../../catalogue/index.ts'
import { lifeDomainsOf } from '../../contacts/index.ts'
import { idsOf, type Person } from '../../people/index.ts'
import { policyOn } from '../../policy/index.ts'
import { municipalityByCode, whereIs, type Named } from '../../regions/index.ts'
import { planOf, referralsOf } from '../queries.ts'
import { outcomesOf, placementsOf } from '../outcome-queries.ts'
import { BUSY, factsOf, suited, type About, type Suited } from './fit.ts'

/** Nobody chose how far: distance orders, and leaves nothing out. */
const EVERYWHERE_KM = 1000

export interface Found extends Omit<ServicePage, 'items'> {
  items: Suited<FoundService>[]
  /** What was read of the file for it. */
  around: Around
  /** The name of the place that was found for what was typed. */
  place: string | undefined
}

/** The same list as anybody's, each service held against what the file says; nothing is left out because of it. policy: C14, D2 */
export async function findFor(
  tx: Tx,
  actor: Actor,
  copy: CatalogueCopy,
  person: Person,
  asked: Asked,
  everywhere: boolean,
): Promise<Found> {
  const { near, place } = await nearOf(tx, asked, actor.today, EVERYWHERE_KM)
  const regionCode = everywhere ? undefined : person.regionCode
  const search = { words: asked.zoek, regionCode, near, filters: filtersOf(asked), cursor: asked.vanaf }
  const found = await searchServices(tx, actor.today, copy, search)
  const around = await aroundPerson(tx, person, await idsOf(tx, person.regionCode, person.id))
  const about = await aboutPerson(tx, actor, person, around)
  const ids = found.items.map(({ id }) => id)
  const hidden = everywhere ? await hiddenIn(tx, ids, person.regionCode) : new Set<string>()
  return { ...found, around, place: place?.name, items: found.items.map((service) => held(service, about, hidden)) }
}

/** What the file fills in beforehand: where somebody lives, and the help that was asked for where that is one thing. */
export async function askedOf(tx: Tx, actor: Actor, person: Person): Promise<{ asked: Asked; needs: string[] }> {
  const needs = (await lifeDomainsOf(tx, person.regionCode, person.id)).filter((one) => one.help === 'wanted').map((one) => one.domain)
  const plaats = await homeOf(tx, actor, person)
  return { asked: FindQuery.parse({ plaats, hulpvraag: needs.length === 1 ? needs[0] : undefined }), needs }
}

/** Where somebody lives, as it can be typed: four figures of the postcode, else the municipality. */
async function homeOf(tx: Tx, actor: Actor, person: Pick<Person, 'postcode' | 'municipalityCode'>): Promise<string | undefined> {
  if (person.postcode) return person.postcode.slice(0, 4)
  return person.municipalityCode ? (await municipalityByCode(tx, person.municipalityCode))?.name : undefined
}

/** The point somebody travels from. */
export async function pointOf(tx: Tx, actor: Actor, person: Person): Promise<Named | undefined> {
  const home = await homeOf(tx, actor, person)
  return home ? whereIs(tx, home, actor.today) : undefined
}

type InRegion = About & { policy: Awaited<ReturnType<typeof policyOn>> }

/** Held against the file, and against what the profile of the region asks of a provider. policy: D4 */
function held<S extends Service>(service: S, { policy, ...about }: InRegion, hidden: ReadonlySet<string>): Suited<S> {
  return suited({ ...service, lacks: lacksIn(service, policy, hidden.has(service.id)) }, about)
}

/** One service held against the file. */
export async function suitedTo(tx: Tx, actor: Actor, person: Person, service: Service): Promise<Suited> {
  const ids = await idsOf(tx, person.regionCode, person.id)
  const about = await aboutPerson(tx, actor, person, await aroundPerson(tx, person, ids))
  return held(service, about, await hiddenIn(tx, [service.id], person.regionCode))
}

/** Services by id held against the file, with the plan, the referrals and what was read of the services that run already. */
export async function suitedByIds(tx: Tx, actor: Actor, person: Person, fileIds: readonly string[], serviceIds: readonly string[]) {
  const around = await aroundPerson(tx, person, fileIds)
  const about = await aboutPerson(tx, actor, person, around)
  const services = await servicesByIds(tx, [...new Set(serviceIds)], actor.today)
  const hidden = await hiddenIn(tx, serviceIds, person.regionCode)
  return { ...around, suited: new Map(services.map((service) => [service.id, held(service, about, hidden)])) }
}

/** One service, by id, held against the file, with all that was read for it. */
export async function suitedIn(tx: Tx, actor: Actor, person: Person, ids: readonly string[], serviceId: string) {
  const { suited: all, ...around } = await suitedByIds(tx, actor, person, ids, [serviceId])
  return { ...around, suited: all.get(serviceId) ?? notFound() }
}

/** The plan and the referrals of a file, and what those that run are called and of what kind they are. */
async function aroundPerson(tx: Tx, person: Person, ids: readonly string[]) {
  const plan = await planOf(tx, person.regionCode, ids)
  const referrals = await referralsOf(tx, person.regionCode, ids)
  // What this reader may not know is not shown by a warning either. policy: E2
  const busy = referrals.filter((referral) => BUSY.includes(referral.state) && !referral.hidden)
  const services = await servicesInShort(
    tx,
    busy.map((referral) => referral.serviceId),
  )
  return { ids, plan, referrals, busy, services }
}
type Around = Awaited<ReturnType<typeof aroundPerson>>

async function aboutPerson(tx: Tx, actor: Actor, person: Person, { ids, plan, busy, services }: Around): Promise<InRegion> {
  return {
    facts: factsOf(person, actor.today, { works: await works(tx, actor, person.regionCode, ids) }),
    busy: busy.map(({ serviceId }) => ({ serviceId, kind: services.find((service) => service.id === serviceId)?.kind ?? '' })),
    waitAtMost: plan?.endedOn === null ? plan.waitAtMost : null,
    today: actor.today,
    policy: await policyOn(tx, person.regionCode, actor.today),
  }
}

/** Schemes of the region that can pay this service, held against what the file says. policy: D11 */
export async function fundingFor(tx: Tx, actor: Actor, person: Person, service: Service): Promise<PaidBy[]> {
  return schemesThatPay(tx, actor.today, service, person.regionCode, factsOf(person, actor.today))
}

/** Work that was recorded, has begun, and of which nobody said that it stopped. */
async function works(tx: Tx, actor: Actor, regionCode: string, ids: readonly string[]): Promise<boolean> {
  const begun = (await placementsOf(tx, regionCode, ids)).filter((work) => work.startedOn <= actor.today)
  if (begun.length === 0) return false
  const stopped = (await outcomesOf(tx, regionCode, ids)).filter((one) => one.answer === 'stopped')
  return begun.some((work) => !stopped.some((one) => one.placementId === work.id))
}
