import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '../../../platform/db/context.ts'
import { onDay } from '../offer/on-day.ts'
import type { Service } from '../offer/queries.ts'
import { offerOn, type OfferBody } from '../offer/version.ts'

/** When a service came to look as it did; drafts only where `own` asks for them. */
export async function versionsOf(tx: Tx, serviceId: string, own: boolean): Promise<{ version: number; validFrom: Temporal.Instant }[]> {
  return tx
    .selectFrom('catalogue.version')
    .select(['version', 'validFrom'])
    .where('serviceId', '=', serviceId)
    .where(sql<boolean>`(${own} or body ->> 'status' not in ('draft', 'review'))`)
    .orderBy('version', 'desc')
    .limit(100)
    .execute()
}

/** A service as anybody could see it on a day; undefined where it was not public then. */
export async function shownOn(tx: Tx, serviceId: string, date: string, endOfDay: string, own: boolean): Promise<Service | undefined> {
  const body = await offerOn(tx, serviceId, endOfDay)
  return body && body.status !== 'merged' && (own || !['draft', 'review'].includes(body.status)) ? asService(body, date) : undefined
}

function asService(body: OfferBody, date: string): Service {
  const provider = { providerSince: body.newSince, lacksCertificate: false, noFiguresOver: false }
  // Versions from before evidence had these say nothing of them.
  const unsaid = { number: null, evidenceUrl: null, months: null, severalGoals: null, goodUntil: null }
  const quality = body.quality.map((one) => ({ ...unsaid, ...one }))
  // Versions from before the portal had them kept ids only.
  const concepts = body.concepts.filter((one) => typeof one === 'object')
  // Versions from before pauses had a reason have none.
  const pause = body.pause ?? null
  const rest = { ...body, ...provider, pause, quality, concepts, rhythm: 'fresh', unlistedBecause: null, lacks: [], certifications: [] }
  return { ...rest, ...onDay(rest, body.prices, date) }
}
