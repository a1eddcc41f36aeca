import { hasRole, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import type { Range } from '../offer/price.ts'
import { standIns } from '../offer/merged.ts'
import { servicesByIds, type Service } from '../offer/queries.ts'
import { STEP_NUMBERS, type BundleGiven } from './schema.ts'

export interface Bundle {
  id: string
  organisationId: string
  regionCode: string | null
  name: string
  aim: string
  forWhom: string | null
  status: 'draft' | 'public' | 'ended'
  confirmedOn: string
}
export interface BundleLine {
  position: number
  service: Service
  condition: string | null
  /** Its offer is in the list now; otherwise the step stays, without a price and a page. */
  runs: boolean
}

/**
 * A region puts services together and keeps them so; saved again, it is the same arrangement.
 * What is offered no longer can not be put in, but stays where it stands already. policy: D14
 */
export async function saveBundle(tx: Tx, actor: Actor, input: BundleGiven): Promise<void> {
  const regionCode = actor.regions.find((region) => region !== '*') ?? notFound()
  refuseUnless(hasRole(actor, 'coordinator') && actor.organisationId, 'platform.notForYou')
  const lines = linesOf(input)
  const services = await servicesByIds(
    tx,
    lines.map((line) => line.serviceId),
    actor.today,
  )
  const known = await tx.selectFrom('catalogue.bundle').select(['regionCode']).where('id', '=', input.id).forUpdate().executeTakeFirst()
  if (known && known.regionCode !== regionCode) notFound()
  const kept = known ? await stepsOf(tx, input.id) : []
  const may = new Set([
    ...kept.map((row) => row.standsNow),
    ...services.filter((service) => service.status === 'public').map((service) => service.id),
  ])
  const missing = lines.find((line) => !may.has(line.serviceId))
  if (missing) invalid(`offer${missing.from}`, 'addressOfOffer')
  const columns = {
    name: input.bundleName,
    aim: input.bundleAim,
    forWhom: input.forWhom ?? null,
    status: input.bundleStatus,
    confirmedOn: actor.today,
  }
  await tx
    .insertInto('catalogue.bundle')
    .values({ ...columns, id: input.id, organisationId: actor.organisationId, regionCode, madeBy: actor.accountId })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute()
  await tx.deleteFrom('catalogue.bundleLine').where('bundleId', '=', input.id).execute()
  await tx
    .insertInto('catalogue.bundleLine')
    .values(lines.map(({ serviceId, condition }, index) => ({ bundleId: input.id, position: index + 1, serviceId, condition })))
    .execute()
  await audit(tx, actor, { what: 'catalogue.bundle-saved', subject: input.id, regionCode, after: { status: input.bundleStatus } })
}

/** What all steps together are expected to cost the person, or the payer; null while one of them is unknown or confidential. policy: D14 */
export function totalOf(services: readonly Pick<Service, 'payerTotal' | 'personTotal'>[], part: 'person' | 'payer'): Range | null {
  return services.reduce<Range | null>(
    (sum, service) => {
      const one = part === 'person' ? service.personTotal : service.payerTotal
      return sum && one ? { leastCents: sum.leastCents + one.leastCents, mostCents: sum.mostCents + one.mostCents } : null
    },
    { leastCents: 0, mostCents: 0 },
  )
}

/** Public arrangements by name; with `regionCode` also the drafts of that region. */
export async function bundles(tx: Tx, regionCode: string | null): Promise<Bundle[]> {
  let query = tx.selectFrom('catalogue.bundle').select(COLUMNS).orderBy('name').limit(200)
  query = regionCode === null ? query.where('status', '=', 'public') : query.where('regionCode', '=', regionCode)
  return query.$castTo<Bundle>().execute()
}

/** One arrangement with its steps in order. */
export async function findBundle(tx: Tx, id: string, today: string): Promise<{ bundle: Bundle; lines: BundleLine[] } | undefined> {
  const bundle = await tx.selectFrom('catalogue.bundle').select(COLUMNS).where('id', '=', id).$castTo<Bundle>().executeTakeFirst()
  if (!bundle) return undefined
  const rows = await stepsOf(tx, id)
  const now = await servicesByIds(
    tx,
    rows.map((row) => row.standsNow),
    today,
  )
  const services = new Map(now.map((service) => [service.id, service]))
  const lines = rows.map(({ standsNow, ...row }) => {
    const service = services.get(standsNow)!
    return { ...row, service, runs: service.status === 'public' }
  })
  return { bundle, lines }
}

/** The steps in order, each with the service that stands for the one it was made with. */
async function stepsOf(tx: Tx, bundleId: string) {
  const rows = await tx
    .selectFrom('catalogue.bundleLine')
    .select(['position', 'serviceId', 'condition'])
    .where('bundleId', '=', bundleId)
    .orderBy('position')
    .execute()
  const stands = await standIns(
    tx,
    'service',
    rows.map((row) => row.serviceId),
  )
  return rows.map(({ serviceId, ...row }) => ({ ...row, standsNow: stands.get(serviceId) ?? serviceId }))
}

const COLUMNS = ['id', 'organisationId', 'regionCode', 'name', 'aim', 'forWhom', 'status', 'confirmedOn'] as const

function linesOf(input: BundleGiven) {
  return STEP_NUMBERS.flatMap((from) => {
    const serviceId = input[`offer${from}`]
    return serviceId === undefined ? [] : [{ from, serviceId, condition: input[`condition${from}`] ?? null }]
  })
}
