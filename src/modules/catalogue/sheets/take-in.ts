import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import { insertPrice, insertService, type PriceGiven } from '../offer/enter.ts'
import { schedulesIn } from '../offer/schedule-words.ts'
import { servicesChanged } from '../feeds/changed.ts'
import { changePart } from '../portal/change.ts'
import { placeOf } from '../portal/forms.ts'
import type { PreviewRow } from './against.ts'
import { partsOf, pricesOf } from './parts.ts'
import { requireUpload } from './uploads.ts'
import { requireForSheet, type Whose } from './whose.ts'

type Values = NonNullable<PreviewRow['values']>

/**
 * Takes the good rows of a sheet in: new ones as drafts, changes as if they were typed. Of what is public a material change waits:
 * for a region where a provider sent it, for the provider or another coordinator where a region did. policy: D3
 */
export async function takeIn(tx: Tx, actor: Actor, whose: Whose, id: string): Promise<void> {
  const upload = await requireUpload(tx, whose, id, true)
  if (upload.done) return
  const rowsIn = (state: PreviewRow['state']) => upload.rows.flatMap((row) => (row.state === state && row.values ? [row.values] : []))
  const fresh = rowsIn('new').map((values) => ({ id: newId(), values }))
  const changed = rowsIn('changed')
  refuseUnless(fresh.length + changed.length > 0, 'catalogue.nothingInSheet', 409)
  for (const { id: serviceId, values } of fresh) await insertDraft(tx, actor, whose, serviceId, values)
  if (fresh.length > 0)
    await servicesChanged(
      tx,
      actor,
      fresh.map((one) => one.id),
    )
  await changeOffers(tx, actor, whose, changed)
  await tx.updateTable('catalogue.sheetUpload').set({ doneAt: actor.now.toString() }).where('id', '=', id).execute()
  await audit(tx, actor, { what: 'catalogue.sheet-taken-in', subject: id, after: { new: fresh.length, changed: changed.length } })
}

async function changeOffers(tx: Tx, actor: Actor, whose: Whose, rows: readonly Values[]): Promise<void> {
  const ids = rows.flatMap(({ id }) => id ?? [])
  const services = await requireForSheet(tx, actor, whose, ids)
  for (const values of rows) {
    const service = services.get(values.id ?? '')
    refuseUnless(service, 'catalogue.sheetIsOld', 409)
    for (const [part, body] of partsOf(values, service, actor.today))
      await changePart(
        tx,
        actor,
        service.id,
        part,
        () => body,
        () => Promise.resolve(service),
      )
  }
}

async function insertDraft(tx: Tx, actor: Actor, whose: Whose, id: string, row: Values): Promise<void> {
  const {
    id: _,
    organisation,
    postcode,
    place,
    days,
    instruments,
    payerEuros: _euros,
    payerKind: _kind,
    payerVat: _vat,
    payerLeast: _least,
    payerMost: _most,
    personEuros: _person,
    ...columns
  } = row
  if (!whose.organisations.some((one) => one.id === organisation)) notFound()
  await insertService(tx, actor, {
    ...columns,
    id,
    organisationId: organisation,
    status: 'draft',
    confirmedOn: null,
    newSince: actor.today,
    regions: actor.regions.filter((region) => region !== '*'),
    locations: place ? [{ ...placeOf({ postcode, place }), schedules: days ? schedulesIn(days) : [] }] : [],
    terms: (instruments ?? []).map((code) => ({ taxonomy: 'instruments', code })),
  })
  const lines = pricesOf(row, actor.today).flatMap(([part, body]) =>
    (body.lines as object[]).map((line) => ({
      ...line,
      serviceId: id,
      part: part === 'price-payer' ? ('payer' as const) : ('person' as const),
    })),
  )
  if (lines.length > 0) await insertPrice(tx, ...(lines as PriceGiven[]))
}
