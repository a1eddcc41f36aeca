import type { z } from 'zod'
import { hasRole, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import type { Range } from '../offer/price.ts'
import { standIns } from '../offer/merged.ts'
import { servicesByIds, type Service } from '../offer/queries.ts'
import type { BundleForm } from './schema.ts'

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
}

/** A region puts services together and keeps them so; saved again, it is the same arrangement. policy: D14 */
export async function saveBundle(tx: Tx, actor: Actor, input: z.output<typeof BundleForm>): Promise<void> {
  const regionCode = actor.regions.find((region) => region !== '*') ?? notFound()
  refuseUnless(hasRole(actor, 'coordinator') && actor.organisationId, 'platform.notForYou')
  const lines = linesOf(input)
  const services = await servicesByIds(
    tx,
    lines.map((line) => line.serviceId),
    actor.today,
  )
  const missing = lines.findIndex((line) => services.find((service) => service.id === line.serviceId)?.status !== 'public')
  if (missing !== -1) invalid(`offer${lines[missing]!.from}`, 'addressOfOffer')
  const known = await tx.selectFrom('catalogue.bundle').select(['regionCode']).where('id', '=', input.id).forUpdate().executeTakeFirst()
  if (known && known.regionCode !== regionCode) notFound()
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

/** What all steps together are expected to cost the payer; null while one of them is unknown or confidential. policy: D14 */
export function totalOf(services: readonly Pick<Service, 'payerTotal'>[]): Range | null {
  return services.reduce<Range | null>(
    (sum, { payerTotal: one }) =>
      sum && one ? { leastCents: sum.leastCents + one.leastCents, mostCents: sum.mostCents + one.mostCents } : null,
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
  const rows = await tx
    .selectFrom('catalogue.bundleLine')
    .select(['position', 'serviceId', 'condition'])
    .where('bundleId', '=', id)
    .orderBy('position')
    .execute()
  const asked = rows.map((row) => row.serviceId)
  const stands = await standIns(tx, 'service', asked)
  const now = asked.map((serviceId) => stands.get(serviceId) ?? serviceId)
  const services = new Map((await servicesByIds(tx, now, today)).map((service) => [service.id, service]))
  return { bundle, lines: rows.map(({ serviceId: _, ...row }, index) => ({ ...row, service: services.get(now[index]!)! })) }
}

const COLUMNS = ['id', 'organisationId', 'regionCode', 'name', 'aim', 'forWhom', 'status', 'confirmedOn'] as const

function linesOf(input: z.output<typeof BundleForm>) {
  return ([1, 2, 3, 4, 5] as const).flatMap((from) => {
    const serviceId = input[`offer${from}`]
    return serviceId === undefined ? [] : [{ from, serviceId, condition: input[`condition${from}`] ?? null }]
  })
}
