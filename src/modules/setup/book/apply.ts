import { systemActor, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import { addName, changeName, endName } from '../../content/index.ts'
import { keepCrisisContact } from '../../intake/index.ts'
import { setBranding, type Region } from '../../regions/index.ts'
import { inviteWorker } from '../invite/invite.ts'
import type { PlannedRow } from './plan.ts'
import { planOf } from './plan.ts'
import { applyOrganisations } from './apply-organisations.ts'
import { applyExceptions, applyHours, applyMoments, applyPlaces } from './apply-places.ts'
import type { SheetKey } from './columns.ts'
import { presentOf } from './present.ts'
import { requireUpload } from './uploads.ts'

/** The rows of one sheet that change something, by what they do. */
export interface Work {
  put: PlannedRow[]
  gone: PlannedRow[]
}

/**
 * Takes the rows that are right into the region, all in one; what the book no longer has goes only when asked. Held against the region
 * again, so that taking it twice changes nothing. policy: K6
 */
export async function takeIn(tx: Tx, actor: Actor, region: Region, id: string, alsoRemove: boolean): Promise<void> {
  const upload = await requireUpload(tx, region.code, id, true)
  if (upload.done) return
  const planned = planOf(upload.sheets, (await presentOf(tx, actor, region)).rows).filter(
    ({ state }) => state === 'new' || state === 'changed' || (state === 'gone' && alsoRemove),
  )
  refuseUnless(planned.length > 0, 'setup.nothingInBook', 409)
  const bySheet = Map.groupBy(planned, ({ sheet }) => sheet)
  const of = (sheet: SheetKey): Work => {
    const rows = bySheet.get(sheet) ?? []
    return { put: rows.filter(({ state }) => state !== 'gone'), gone: rows.filter(({ state }) => state === 'gone') }
  }
  const byProgram = inTheNameOf(actor)
  for (const { values } of of('region').put)
    await setBranding(tx, actor, region.code, { phone: values.phone ?? null, email: values.email ?? null })
  await applyOrganisations(tx, byProgram, region.code, of('organisations'))
  await applyPlaces(tx, actor, region, of('places'))
  await applyHours(tx, actor, region, of('hours'))
  await applyExceptions(tx, actor, region, of('exceptions'))
  await applyMoments(tx, actor, region, of('moments'))
  for (const { values } of of('contacts').put)
    await keepCrisisContact(tx, actor, values.municipality!, {
      crisisName: values.crisisName!,
      crisisPhone: values.crisisPhone!,
      crisisHours: values.crisisHours,
    })
  await applyNames(tx, actor, region, of('names'))
  await inviteAll(tx, actor, region, of('workers'))
  await tx.updateTable('setup.upload').set({ doneAt: actor.now.toString() }).where('id', '=', id).execute()
  const counts = Object.fromEntries([...bySheet].map(([sheet, rows]) => [sheet, rows.length]))
  await audit(tx, actor, { what: 'setup.book-taken-in', subject: id, regionCode: region.code, after: counts })
}

/** Roles of organisations are given by the program, in the name of the coordinator, under the profile of the region. policy: D6 */
function inTheNameOf(actor: Actor): Actor {
  return { ...systemActor({ now: actor.now, today: actor.today, requestId: actor.requestId }), accountId: actor.accountId }
}

async function applyNames(tx: Tx, actor: Actor, region: Region, { put, gone }: Work): Promise<void> {
  const known = new Map((await presentOf(tx, actor, region)).names.map(({ name, id }) => [name.toLowerCase(), id]))
  for (const { values, state } of put) {
    const input = { name: values.name!, nowCalled: values.nowCalled!, leadsTo: values.leadsTo, untilOn: values.untilOn! }
    const id = known.get(input.name.toLowerCase())
    if (state === 'changed' && id) await changeName(tx, actor, id, input)
    else await addName(tx, actor, region.slug, input)
  }
  for (const { label } of gone) await endName(tx, actor, known.get(label.toLowerCase())!, actor.today)
}

async function inviteAll(tx: Tx, actor: Actor, region: Region, { put }: Work): Promise<void> {
  if (put.length === 0) return
  const organisations = new Map((await presentOf(tx, actor, region)).organisations.map(({ name, id }) => [name.toLowerCase(), id]))
  for (const { values } of put)
    await inviteWorker(tx, actor, {
      id: newId(),
      regionCode: region.code,
      organisationId: organisations.get(values.organisation!.toLowerCase())!,
      role: values.role as 'guide',
      name: values.name!,
      email: values.email!,
    })
}
