import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { tellAllLater } from '../../../platform/outbox.ts'
import { canonical } from '../hsds/canonical.ts'
import { keepScores } from '../offer/kept-score.ts'
import { servicesByIds } from '../offer/queries.ts'
import { bodyToKeep } from '../offer/version.ts'

/** After many services changed at once: keeps each as it is now, and tells who reads along. policy: D1 */
export async function servicesChanged(tx: Tx, actor: Actor, ids: readonly string[]): Promise<void> {
  const services = await servicesByIds(tx, ids, actor.today)
  await keepScores(tx, services, actor.today)
  const { rows: last } = await sql<{ serviceId: string; version: number; body: unknown }>`
    select distinct on (service_id) service_id, version, body from catalogue.version
    where service_id = any(${[...ids]}) order by service_id, version desc`.execute(tx)
  const before = new Map(last.map((row) => [row.serviceId, row]))
  const versions = services.flatMap((service) => {
    const body = JSON.stringify(bodyToKeep(service))
    const known = before.get(service.id)
    if (known && canonical(known.body) === canonical(JSON.parse(body))) return []
    return [
      {
        serviceId: service.id,
        version: (known?.version ?? 0) + 1,
        validFrom: actor.now.toString(),
        body,
        byAccount: actor.accountId,
        approvedBy: null,
      },
    ]
  })
  if (versions.length > 0) await tx.insertInto('catalogue.version').values(versions).execute()
  await tellAllLater(tx, actor, 'nl.wegwijzer.catalogue.service-changed.v1', ids)
}
