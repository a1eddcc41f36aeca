import { sql } from 'kysely'
import type { Actor } from '../../../../platform/actor.ts'
import { daysAfter } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/db/context.ts'
import { endPrices } from '../../offer/end-prices.ts'
import { insertPrice, type PriceGiven } from '../../offer/enter.ts'
import { insertConcepts } from '../../offer/enter-parts.ts'
import type { Service } from '../../offer/queries.ts'
import type { Part } from '../../offer/rhythm.ts'
import { writePart } from '../../portal/apply.ts'
import type { Body, ChangePart } from '../../portal/part-bodies.ts'
import { lentId, type ServicePart } from './parts.ts'

/** The lists of a part that have a table of their own. */
const LISTS: readonly ChangePart[] = ['steps', 'rules', 'terms', 'starts', 'closures']

/** Writes a part of a service as another entry, or itself before, has it. Evidence is lent by `lendEvidence`. */
export async function writeFacts(tx: Tx, actor: Actor, serviceId: string, part: ServicePart, facts: Body): Promise<void> {
  if (part === 'quality') return
  if (part === 'price') return followLines(tx, actor, serviceId, facts.lines as Line[])
  if (part === 'places' || part === 'area') return writePart(tx, actor, serviceId, part, facts)
  const lists = LISTS.filter((list) => list in facts)
  const { concepts, ...rest } = facts
  const columns = Object.fromEntries(Object.entries(rest).filter(([field]) => !lists.includes(field as ChangePart)))
  await writePart(tx, actor, serviceId, 'content', columns)
  for (const list of lists) await writePart(tx, actor, serviceId, list, { [list]: facts[list] })
  if (concepts === undefined) return
  await tx.deleteFrom('catalogue.serviceConcept').where('serviceId', '=', serviceId).execute()
  await insertConcepts(tx, serviceId, concepts as string[])
}

/** A line of a price; without a day it holds from now on. */
type Line = Omit<PriceGiven, 'serviceId' | 'validFrom'> & { validFrom: string | null }

/**
 * Other lines from today, or from tomorrow where a price began today: what held on a day stays known for it, and lines that
 * were only announced make room. policy: D1, D11
 */
async function followLines(tx: Tx, actor: Actor, serviceId: string, lines: readonly Line[]): Promise<void> {
  const begun = await tx
    .selectFrom('catalogue.price')
    .select('id')
    .where('serviceId', '=', serviceId)
    .where('validFrom', '=', actor.today)
    .limit(1)
    .executeTakeFirst()
  const begin = begun ? daysAfter(actor.today, 1) : actor.today
  await endPrices(tx, [serviceId], begin)
  const next = lines
    .map((line) => ({ ...line, serviceId, validFrom: line.validFrom !== null && line.validFrom > begin ? line.validFrom : begin }))
    .filter(({ validFrom, validUntil }) => !validUntil || validUntil > validFrom)
  if (next.length > 0) await insertPrice(tx, ...next)
}

/** Evidence of another entry beside the own; what it no longer has goes out of sight, and stays known. */
export async function lendEvidence(tx: Tx, actor: Actor, serviceId: string, lentBy: string, evidence: Service['quality']): Promise<void> {
  const rows = evidence.map(({ reply: _reply, replyOn: _on, goodUntil: _until, ...one }) => {
    return { ...one, id: lentId(serviceId, one.id), serviceId, lentBy }
  })
  await tx
    .updateTable('catalogue.quality')
    .set({ validUntil: actor.today })
    .where('serviceId', '=', serviceId)
    .where('lentBy', '=', lentBy)
    .where(sql<boolean>`(valid_until is null or valid_until > ${actor.today})`)
    .where(sql<boolean>`not (id = any(${rows.map(({ id }) => id)}::uuid[]))`)
    .execute()
  if (rows.length === 0) return
  await tx
    .insertInto('catalogue.quality')
    .values(rows)
    .onConflict((conflict) => conflict.column('id').doUpdateSet((row) => ({ validUntil: row.ref('excluded.validUntil') })))
    .execute()
}

const CONFIRMED: Partial<Record<ServicePart, Part>> = {
  content: 'content',
  price: 'price',
  quality: 'quality',
  capacity: 'capacity',
  contact: 'contact',
}

/** A part is as fresh as the entry it comes from: its day goes with it, also when nobody ever said that it was right. policy: D1 */
export async function confirmedAs(tx: Tx, serviceId: string, part: ServicePart, confirmed: Service['confirmed']): Promise<void> {
  const kept = CONFIRMED[part]
  if (!kept) return
  await tx.deleteFrom('catalogue.serviceConfirmed').where('serviceId', '=', serviceId).where('part', '=', kept).execute()
  const day = confirmed[kept]
  if (!day) return
  await tx
    .insertInto('catalogue.serviceConfirmed')
    .values({ serviceId, part: kept, confirmedOn: day.on, dueOn: day.dueOn, byAccount: null, remindedOn: null })
    .execute()
}
