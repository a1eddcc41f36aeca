import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { FREE_HELP_KINDS } from './completeness.ts'
import { servicesByIds } from './queries.ts'

/** No part of service `s` is due to be confirmed. */
export function nothingOverdue(today: string) {
  return sql<boolean>`not exists (select from catalogue.service_confirmed c where c.service_id = s.id and c.due_on <= ${today})`
}

/** Of service `s`: its organisation had a certificate, and holds none any more. policy: D4 */
export function lostCertificate(today: string) {
  return sql<boolean>`(exists (select from catalogue.certification e where e.organisation_id = s.organisation_id and e.valid_until <= ${today})
    and not exists (select from catalogue.certification h where h.organisation_id = s.organisation_id and h.valid_until > ${today}))`
}

/** Service `s` is free help with the short form, which needs no evidence. policy: D1 */
export function isShortForm(today: string) {
  return sql<boolean>`(s.free_help and s.kind = any(${[...FREE_HELP_KINDS]}) and not exists (
    select from catalogue.price p where p.service_id = s.id and coalesce(p.amount_cents, 1) > 0
      and p.valid_from <= ${today} and (p.valid_until is null or p.valid_until > ${today})))`
}

/** Brings back offers that had left the list, once all is confirmed and evidence holds again; gives which. policy: D1, D4 */
export async function relist(tx: Tx, actor: Actor, serviceIds: readonly string[]): Promise<string[]> {
  if (serviceIds.length === 0) return []
  const left = await tx
    .selectFrom('catalogue.service as s')
    .select('s.id')
    .where('s.id', 'in', [...serviceIds])
    .where('s.status', '=', 'unlisted')
    .where('s.unlistedBecause', 'is not', null)
    .where(nothingOverdue(actor.today))
    .where(sql<boolean>`(${isShortForm(actor.today)} or not ${lostCertificate(actor.today)})`)
    .execute()
  const services = await servicesByIds(
    tx,
    left.map(({ id }) => id),
    actor.today,
  )
  const back = services.filter(({ lacks }) => !lacks.includes('quality') && !lacks.includes('certificate')).map(({ id }) => id)
  if (back.length > 0)
    await tx.updateTable('catalogue.service').set({ status: 'public', unlistedBecause: null }).where('id', 'in', back).execute()
  return back
}
