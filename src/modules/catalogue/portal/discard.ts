import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { refuseUnless } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { requireOwn } from './change.ts'

/** Tables with rows of one offer, in the order in which these can go; places take their days and hours along. */
const ROWS = [
  ...(['acceptance', 'change', 'kept_part', 'moved_service', 'pause', 'price', 'quality', 'version'] as const),
  ...(['service_area', 'service_closure', 'service_concept', 'service_confirmed', 'service_place'] as const),
  ...(['service_rule', 'service_score', 'service_start', 'service_step', 'service_term', 'shown_in'] as const),
]

/**
 * Throws away a draft that nobody but its provider and region ever saw, with all that stands in it; that it was there, and who threw it
 * away when, stays in the account of changes. policy: D3
 */
export async function discardDraft(tx: Tx, actor: Actor, serviceId: string): Promise<void> {
  const service = await requireOwn(tx, actor, serviceId)
  refuseUnless(service.status === 'draft' && service.sourceId === null, 'catalogue.notADraft', 409)
  const { rows } = await sql<{ shown: boolean; asked: boolean }>`
    select exists (select from catalogue.version v where v.service_id = ${serviceId} and v.body ->> 'status' not in ('draft', 'review')) as shown,
      exists (select from catalogue.missing_entry m where m.service_id = ${serviceId}) as asked`.execute(tx)
  refuseUnless(!rows[0]!.shown, 'catalogue.wasPublic', 409)
  refuseUnless(!rows[0]!.asked, 'catalogue.draftWasAsked', 409)
  await sql`delete from catalogue.twin where one_service = ${serviceId} or other_service = ${serviceId}`.execute(tx)
  await sql`delete from catalogue.copy_news where copy_id = ${serviceId} or copy_id in (
    select id from catalogue.service where template_id = ${serviceId})`.execute(tx)
  await sql`update catalogue.service set template_id = null where template_id = ${serviceId}`.execute(tx)
  for (const table of ROWS) await sql`delete from ${sql.table(`catalogue.${table}`)} where service_id = ${serviceId}`.execute(tx)
  await tx.deleteFrom('catalogue.service').where('id', '=', serviceId).execute()
  await audit(tx, actor, { what: 'catalogue.draft-discarded', subject: serviceId })
  await tellLater(tx, actor, 'nl.wegwijzer.catalogue.service-changed.v1', { regionCode: '*', subject: serviceId })
}
