import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { newId } from '../../../platform/ids.ts'
import { canonical } from '../hsds/canonical.ts'
import type { Fresh } from '../twins/merge/follow.ts'
import { endPrices } from '../offer/end-prices.ts'
import type { Kept } from '../offer/kept.ts'
import { derivedId } from '../hsds/ids.ts'
import { pricesOf, qualityOf, type PriceRow } from './map-money.ts'
import type { Owned } from './write.ts'

/**
 * Prices are followed, never changed: lines of before end today where other lines begin, and what was only announced makes room.
 * policy: D1
 */
export async function replacePrices(tx: Tx, actor: Actor, owned: readonly Owned[]): Promise<void> {
  if (owned.length === 0) return
  const { today } = actor
  const before = await linesNow(
    tx,
    owned.map(({ id }) => id),
    today,
  )
  const other = owned.flatMap(({ id, body }) => {
    const lines = pricesOf(body, today)
    return mark(lines) === mark(before.get(id) ?? []) ? [] : [{ id, lines }]
  })
  if (other.length === 0) return
  await endPrices(
    tx,
    other.map(({ id }) => id),
    today,
  )
  const rows = other.flatMap(({ id, lines }) =>
    lines.map((line) => ({ ...line, id: newId(), serviceId: id, validFrom: line.validFrom ?? today })),
  )
  if (rows.length > 0) await tx.insertInto('catalogue.price').values(rows).execute()
}

/** Lines that hold now or later, by service. Since when one holds makes no other price of it. */
async function linesNow(tx: Tx, ids: readonly string[], today: string): Promise<Map<string, PriceRow[]>> {
  const rows = await tx
    .selectFrom('catalogue.price')
    .select(['serviceId', 'part', 'line', 'kind', 'amountCents', 'vatBasisPoints', 'quantityMin', 'quantityMax', 'milestone', 'payers'])
    .select(['validFrom', 'validUntil'])
    .where('serviceId', 'in', [...ids])
    .where(sql<boolean>`(valid_until is null or valid_until > ${today})`)
    .execute()
  const lines = rows.map(({ serviceId, validFrom, ...line }) => ({
    serviceId,
    line: { ...line, validFrom: validFrom > today ? validFrom : null } as PriceRow,
  }))
  return new Map([...Map.groupBy(lines, (row) => row.serviceId)].map(([id, own]) => [id, own.map(({ line }) => line)]))
}

function mark(lines: readonly PriceRow[]): string {
  return canonical(
    lines.map((line) => ({ ...line, payers: line.payers.toSorted() })).toSorted((a, b) => a.part.localeCompare(b.part) || a.line - b.line),
  )
}

/** Evidence that is no longer there goes, but not our own figures nor what a provider replied to. */
export async function replaceEvidence(tx: Tx, owned: readonly Owned[]): Promise<void> {
  if (owned.length === 0) return
  const rows = owned.flatMap(({ id, body }) =>
    qualityOf(body).map((row) => ({ ...row, serviceId: id, id: derivedId(id, 'quality', canonical(row)) })),
  )
  const unique = [...new Map(rows.map((row) => [row.id, row])).values()]
  let gone = tx
    .deleteFrom('catalogue.quality as q')
    .where(
      'q.serviceId',
      'in',
      owned.map(({ id }) => id),
    )
    .where('q.kind', '<>', 'outcome')
    .where('q.lentBy', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('catalogue.qualityReply as r').select('r.qualityId').whereRef('r.qualityId', '=', 'q.id'))),
    )
  if (unique.length > 0)
    gone = gone.where(
      'q.id',
      'not in',
      unique.map(({ id }) => id),
    )
  await gone.execute()
  if (unique.length === 0) return
  await tx
    .insertInto('catalogue.quality')
    .values(unique)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** The price lines that a source gives, from now on: what a service that follows another in its price would cost by itself. */
export function freshOf(owned: readonly Owned[], kept: Kept, today: string): Fresh {
  const from = { confidentialFor: null, confidentialUntil: null }
  return new Map(
    owned.map(({ id, body }) => [
      id,
      { prices: pricesOf(body, today).map((line) => ({ ...line, ...from })), kept: kept.get(id) ?? new Set<string>() },
    ]),
  )
}
