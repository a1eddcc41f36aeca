import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuse, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import { insertPrice, insertService } from '../offer/enter.ts'
import { servicesByIds, servicesOf, type Service } from '../offer/queries.ts'
import { servicesChanged } from '../feeds/changed.ts'
import { changePart } from '../portal/change.ts'
import { placeOf } from '../portal/forms.ts'
import { priceBody } from '../portal/price-form.ts'
import { bodyOf, changedFields, type Body, type ChangePart } from '../portal/part-bodies.ts'
import { COLUMN_KEYS, type SheetRow } from './columns.ts'
import type { Finding, Judged } from './judge.ts'
import { rowOf } from './make.ts'

export type RowState = 'new' | 'changed' | 'same' | 'wrong'
export interface PreviewRow {
  row: number
  name: string
  state: RowState
  values: SheetRow | null
}
export interface Upload {
  id: string
  fileName: string
  rows: PreviewRow[]
  findings: Finding[]
  done: boolean
}

/** Keeps a sheet as it was read, with what would happen per row. Nothing of the offers changes. */
export async function keepSheet(
  tx: Tx,
  actor: Actor,
  given: Judged & { id: string; fileName: string; form: 'csv' | 'xlsx'; says: Record<'notYours' | 'isMerged', string> },
): Promise<void> {
  const organisationId = actor.organisationId ?? notFound()
  const all = await servicesOf(tx, organisationId, actor.today)
  const own = new Map(all.filter(({ status }) => status !== 'merged').map((service) => [service.id, service]))
  const merged = new Set(all.filter(({ status }) => status === 'merged').map(({ id }) => id))
  const strange = given.rows.filter(({ values }) => values?.id && !own.has(values.id))
  const findings = [
    ...given.findings,
    ...strange.map(({ row, values }) => ({
      row,
      cell: `A${row}`,
      typed: values?.id ?? '',
      says: given.says[merged.has(values?.id ?? '') ? 'isMerged' : 'notYours'],
    })),
  ]
  const rows = given.rows.map(({ row, name, values }): PreviewRow => {
    const service = values?.id ? own.get(values.id) : undefined
    if (values === null || (values.id && !service)) return { row, name, state: 'wrong', values: null }
    return { row, name, values, state: service ? (partsOf(values, service, actor.today).length > 0 ? 'changed' : 'same') : 'new' }
  })
  await tx
    .insertInto('catalogue.sheetUpload')
    .values({
      id: given.id,
      organisationId,
      byAccount: actor.accountId ?? notFound(),
      at: actor.now.toString(),
      fileName: given.fileName.slice(0, 200),
      form: given.form,
      rows: JSON.stringify(rows),
      findings: JSON.stringify(findings),
      doneAt: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** The last sheets the own organisation sent. */
export async function lastUploads(tx: Tx, actor: Actor): Promise<{ id: string; fileName: string; at: Temporal.Instant }[]> {
  return tx
    .selectFrom('catalogue.sheetUpload')
    .select(['id', 'fileName', 'at'])
    .where('organisationId', '=', actor.organisationId ?? notFound())
    .orderBy('at', 'desc')
    .limit(5)
    .execute()
}

/** A kept sheet of the own organisation. */
export async function requireUpload(tx: Tx, actor: Actor, id: string, lock = false): Promise<Upload> {
  let query = tx
    .selectFrom('catalogue.sheetUpload')
    .select(['id', 'fileName', 'rows', 'findings', 'doneAt'])
    .where('id', '=', id)
    .where('organisationId', '=', actor.organisationId ?? notFound())
  if (lock) query = query.forUpdate()
  const row = (await query.executeTakeFirst()) ?? notFound()
  return {
    id: row.id,
    fileName: row.fileName,
    rows: row.rows as PreviewRow[],
    findings: row.findings as Finding[],
    done: row.doneAt !== null,
  }
}

/** Takes the good rows of a sheet in: new ones as drafts, changes as if they were typed, so that a region looks at what matters. policy: D3 */
export async function takeIn(tx: Tx, actor: Actor, id: string): Promise<void> {
  const upload = await requireUpload(tx, actor, id, true)
  if (upload.done) return
  refuseUnless(
    upload.rows.some(({ state }) => state === 'new' || state === 'changed'),
    'catalogue.nothingInSheet',
    409,
  )
  const fresh = upload.rows.flatMap(({ state, values }) => (state === 'new' && values ? [{ id: newId(), values }] : []))
  for (const { id: serviceId, values } of fresh) await insertDraft(tx, actor, serviceId, values)
  if (fresh.length > 0)
    await servicesChanged(
      tx,
      actor,
      fresh.map((one) => one.id),
    )
  const changed = upload.rows.flatMap(({ state, values }) => (state === 'changed' && values?.id ? [{ id: values.id, values }] : []))
  const services = new Map(
    (
      await servicesByIds(
        tx,
        changed.map((one) => one.id),
        actor.today,
      )
    ).map((service) => [service.id, service]),
  )
  for (const { id: serviceId, values } of changed) {
    const service = services.get(serviceId) ?? refuse('catalogue.sheetIsOld', 409)
    for (const [part, body] of partsOf(values, service, actor.today)) await changePart(tx, actor, serviceId, part, () => body)
  }
  await tx.updateTable('catalogue.sheetUpload').set({ doneAt: actor.now.toString() }).where('id', '=', id).execute()
  await audit(tx, actor, { what: 'catalogue.sheet-taken-in', subject: id, after: { new: fresh.length, changed: changed.length } })
}

/** Sheets are kept for thirty days: they are a way in, the offers are what stays. */
export async function forgetSheets(tx: Tx, actor: Actor): Promise<number> {
  const gone = await tx
    .deleteFrom('catalogue.sheetUpload')
    .where('at', '<', actor.now.subtract({ hours: 30 * 24 }).toString() as never)
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}

async function insertDraft(tx: Tx, actor: Actor, id: string, row: SheetRow): Promise<void> {
  const { id: _, postcode, place, payerEuros: _euros, payerKind: _kind, payerVat: _vat, personEuros: _person, ...columns } = row
  await insertService(tx, actor, {
    ...columns,
    id,
    organisationId: actor.organisationId ?? notFound(),
    status: 'draft',
    confirmedOn: null,
    newSince: actor.today,
    regions: actor.regions.filter((region) => region !== '*'),
    locations: place ? [placeOf({ postcode, place })] : [],
  })
  const lines = pricesOf(row, actor.today).flatMap(([part, body]) =>
    (body.lines as object[]).map((line) => ({
      ...line,
      serviceId: id,
      part: part === 'price-payer' ? ('payer' as const) : ('person' as const),
    })),
  )
  if (lines.length > 0) await insertPrice(tx, ...(lines as Parameters<typeof insertPrice> extends [Tx, ...infer L] ? L : never))
}

const OF_PART = {
  content: ['name', 'kind', 'delivery', 'aim', 'method', 'afterwards', 'forWhom', 'durationWeeks', 'hoursPerWeek'],
  contact: ['howToApply', 'contactPhone', 'contactEmail', 'url'],
  capacity: ['waitingWeeks', 'placesFree'],
} as const

/** The parts of an offer that a row would change. What the sheet leaves empty and cannot say otherwise stays as it is. */
function partsOf(row: SheetRow, service: Service, today: string): [ChangePart, Body][] {
  const parts = Object.entries(OF_PART).flatMap(([part, fields]): [ChangePart, Body][] => {
    const before = bodyOf(service, part as ChangePart)
    const body = { ...before, ...Object.fromEntries(fields.map((field) => [field, row[field] ?? null])) }
    return changedFields(before, body).length > 0 ? [[part as ChangePart, body]] : []
  })
  const [first] = service.locations
  if (row.place && (first?.place !== row.place || (first?.postcode ?? undefined) !== row.postcode) && service.locations.length <= 1)
    parts.push(['places', { locations: [placeOf({ postcode: row.postcode, place: row.place })] }])
  const shown = rowOf(service, 'nl')
  const same = (key: 'payerEuros' | 'personEuros') => shown[COLUMN_KEYS.indexOf(key)] === (row[key] ?? null)
  const [payer] = service.payerPrices
  const samePayer =
    same('payerEuros') &&
    (row.payerKind ?? payer?.kind) === payer?.kind &&
    Number(row.payerVat ?? payer?.vatBasisPoints) === payer?.vatBasisPoints
  for (const [part, body] of pricesOf(row, today)) if (!(part === 'price-payer' ? samePayer : same('personEuros'))) parts.push([part, body])
  return parts
}

function pricesOf(row: SheetRow, today: string): [ChangePart, Body][] {
  const line = (kind1: NonNullable<SheetRow['payerKind']>, euros1: number, vat: '0' | '900' | '2100') =>
    priceBody({ validFrom: today, vat, payers: [], kind1, euros1 })
  return [
    ...(row.payerKind ? [['price-payer', line(row.payerKind, row.payerEuros ?? 0, row.payerVat ?? '0')] as [ChangePart, Body]] : []),
    ...(row.personEuros === undefined
      ? []
      : [['price-person', line(row.personEuros === 0 ? 'free' : 'fixed', row.personEuros, '0')] as [ChangePart, Body]]),
  ]
}
