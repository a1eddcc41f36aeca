import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import type { Sweep } from '../../../platform/module.ts'
import { hasRole } from '../../../platform/actor.ts'
import { noticeLater } from '../notices/notice.ts'
import { servicesByIds, type Service } from '../offer/queries.ts'
import { isOwnToPlace, type ChangePart } from '../portal/part-bodies.ts'
import { differencesFrom, type Difference } from './differences.ts'

const BATCH = 50

/**
 * A part of an offer was changed: its further places where that part differs now are told, those that are equal again are not. Where
 * it runs and how many places it has are of each place, and are only compared. policy: D3
 */
export async function templateChanged(tx: Tx, actor: Actor, templateId: string, part: ChangePart): Promise<void> {
  if (isOwnToPlace(part)) return
  const copies = await tx
    .selectFrom('catalogue.service')
    .select('id')
    .where('templateId', '=', templateId)
    .where('status', 'not in', ['ended', 'merged'])
    .limit(200)
    .execute()
  if (copies.length === 0) return
  const services = await servicesByIds(tx, [templateId, ...copies.map(({ id }) => id)], actor.today)
  const template = services.find(({ id }) => id === templateId)
  if (!template) return
  const differ = services.filter((copy) => copy.id !== templateId && differencesFrom(template, copy).some((one) => one.part === part))
  await tx
    .deleteFrom('catalogue.copyNews')
    .where(
      'copyId',
      'in',
      copies.map(({ id }) => id),
    )
    .where('part', '=', part)
    .execute()
  if (differ.length === 0) return
  await tx
    .insertInto('catalogue.copyNews')
    .values(differ.map(({ id }) => ({ copyId: id, part, since: actor.today })))
    .execute()
}

/** This part was taken over, or is kept as it is here: nothing waits any more. */
export async function settleNews(tx: Tx, copyId: string, part: ChangePart): Promise<void> {
  await tx.deleteFrom('catalogue.copyNews').where('copyId', '=', copyId).where('part', '=', part).execute()
}

/** Whether something of this offer waits since its template changed. */
export async function waitingAt(tx: Tx, copyId: string): Promise<boolean> {
  return (await tx.selectFrom('catalogue.copyNews').select('part').where('copyId', '=', copyId).executeTakeFirst()) !== undefined
}

/** A further place of the actor's organisation with what differs since its template changed. */
export interface CopyShown {
  copy: Service
  template: Service
  differences: Difference[]
}

/** What waits for a provider at its further places, by name. */
export async function newsFor(tx: Tx, actor: Actor): Promise<CopyShown[]> {
  refuseUnless(hasRole(actor, 'provider') && actor.organisationId, 'platform.notForYou')
  const rows = await tx
    .selectFrom('catalogue.copyNews as n')
    .innerJoin('catalogue.service as s', 's.id', 'n.copyId')
    .select(['n.copyId', 'n.part', 's.templateId'])
    .where('s.organisationId', '=', actor.organisationId)
    .where('s.status', 'not in', ['ended', 'merged'])
    .limit(500)
    .execute()
  const services = await servicesByIds(tx, [...new Set(rows.flatMap((row) => [row.copyId, row.templateId ?? notFound()]))], actor.today)
  const byId = new Map(services.map((service) => [service.id, service]))
  const shown = [...Map.groupBy(rows, (row) => row.copyId)].map(([id, news]) => {
    const [copy, template] = [byId.get(id)!, byId.get(news[0]!.templateId!)!]
    const parts = new Set(news.map(({ part }) => part))
    return { copy, template, differences: differencesFrom(template, copy).filter(({ part }) => parts.has(part)) }
  })
  return shown.filter(({ differences }) => differences.length > 0).toSorted((a, b) => a.copy.name.localeCompare(b.copy.name, 'nl'))
}

/** One mail a day at most to a provider, for all that changed since the last. */
export const copySweep: Sweep = {
  name: 'catalogue.template-changed',
  run: async (tx, actor) => {
    const { rows } = await sql<{ organisationId: string }>`
      with due as (
        select distinct s.organisation_id from catalogue.copy_news n join catalogue.service s on s.id = n.copy_id
        where n.told_on is null and not exists (
          select from catalogue.copy_news o join catalogue.service t on t.id = o.copy_id
          where t.organisation_id = s.organisation_id and o.told_on = ${actor.today})
        limit ${BATCH}),
      told as (
        update catalogue.copy_news n set told_on = ${actor.today} from catalogue.service s
        where s.id = n.copy_id and n.told_on is null and s.organisation_id in (select organisation_id from due) returning s.organisation_id)
      select distinct organisation_id from told`.execute(tx)
    for (const { organisationId } of rows) await noticeLater(tx, 'template-changed', organisationId)
    return rows.length
  },
}
