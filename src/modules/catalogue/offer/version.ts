import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { keepScores } from './kept-score.ts'
import { serviceById, type Service } from './queries.ts'

/** What follows from the day a service is looked at and from its organisation, and so is in no version of it. */
const DERIVED = [
  ...(['today', 'isFree', 'personPrices', 'payerPrices', 'personTotal', 'payerTotal', 'nextStart', 'comingPrices'] as const),
  ...(['lacks', 'rhythm', 'unlistedBecause', 'certifications', 'providerSince', 'lacksCertificate', 'noFiguresOver'] as const),
]

/** A service as it was shown: everything but what follows from the day it is looked at. */
export type OfferBody = Omit<Service, (typeof DERIVED)[number]>

/** A service as a version keeps it. */
export function bodyToKeep(service: Service): OfferBody {
  const derived: readonly string[] = DERIVED
  return Object.fromEntries(Object.entries(service).filter(([key]) => !derived.includes(key))) as unknown as OfferBody
}

/** After every change of a service: keeps it as it is now, and tells who reads along. policy: D1 */
export async function serviceChanged(tx: Tx, actor: Actor, serviceId: string, by: { approvedBy?: string } = {}): Promise<void> {
  const service = await serviceById(tx, serviceId, actor.today)
  if (!service) return
  await keepScores(tx, [service], actor.today)
  const text = JSON.stringify(bodyToKeep(service))
  const last = await tx
    .selectFrom('catalogue.version')
    .select(['version', 'body'])
    .where('serviceId', '=', serviceId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last || canonical(last.body) !== canonical(JSON.parse(text)))
    await tx
      .insertInto('catalogue.version')
      .values({
        serviceId,
        version: (last?.version ?? 0) + 1,
        validFrom: actor.now.toString(),
        body: text,
        byAccount: actor.accountId === by.approvedBy ? null : actor.accountId,
        approvedBy: by.approvedBy ?? null,
      })
      .execute()
  await tellLater(tx, actor, 'nl.wegwijzer.catalogue.service-changed.v1', { regionCode: '*', subject: serviceId })
}

/** A service as it was at a moment; undefined before it was first entered. */
export async function offerOn(tx: Tx, serviceId: string, at: string): Promise<OfferBody | undefined> {
  const row = await tx
    .selectFrom('catalogue.version')
    .select('body')
    .where('serviceId', '=', serviceId)
    .where('validFrom', '<=', at as never)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.body as OfferBody | undefined
}

/** jsonb orders keys its own way; a comparison must not see that. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}
