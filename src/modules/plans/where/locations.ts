import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid, refuseUnless } from '../../../platform/errors.ts'
import { tellLater } from '../../../platform/outbox.ts'
import type { Format, Option } from '../../../platform/ui/index.ts'
import { addressWords, locationsFor, locationsOf, myLocations, type texts as catalogueTexts } from '../../catalogue/index.ts'
import type { Person } from '../../people/index.ts'
import { lockFor, type Side } from '../commands/answer.ts'
import { pointOf } from '../refer/suited.ts'
import { isOpen } from '../states.ts'
import { addMove } from './moves.ts'

export type Nearby = Awaited<ReturnType<typeof locationsFor>>

/** Where a service can be given, the nearest to somebody first. policy: D6 */
export async function nearestTo(tx: Tx, actor: Actor, person: Person, serviceId: string): Promise<Nearby> {
  return locationsFor(tx, serviceId, await pointOf(tx, actor, person))
}

/** The location that a draft chose, where the service is given there now; else nothing. */
export async function placeOf(tx: Tx, draft: { serviceId: string; locationId: string | null }): Promise<Nearby[number] | null> {
  if (draft.locationId === null) return null
  return (await locationsFor(tx, draft.serviceId, undefined)).find(({ id }) => id === draft.locationId) ?? null
}

/** Locations of the own organisation that this colleague sees, which one was chosen, and whether they are limited to them. */
export async function placesOf(tx: Tx, actor: Actor, chosen: string | undefined) {
  const mine = await myLocations(tx)
  const all = actor.organisationId ? await locationsOf(tx, actor.organisationId) : []
  return { of: all.filter(({ id }) => mine === null || mine.includes(id)), limited: mine !== null, chosen }
}

/** The same to choose from, each with how far it is. */
export function whereOptions(c: ReturnType<typeof catalogueTexts>, f: Format, nearby: Nearby): Option[] {
  return nearby.map((one) => ({
    value: one.id,
    label: [one.name, addressWords(one), one.km === null ? '' : c.locations.kilometres(f.number(Math.round(one.km)))]
      .filter(Boolean)
      .join(', '),
  }))
}

/** It goes to another location of the same provider; the person hears where to be. policy: C16, D6 */
export async function moveTo(tx: Tx, actor: Actor, side: Side, id: string, locationId: string): Promise<void> {
  const referral = await lockFor(tx, actor, side, id)
  refuseUnless(isOpen(referral.state), 'plans.notPossible', 409)
  if (!(await locationsFor(tx, referral.serviceId, undefined)).some((one) => one.id === locationId))
    invalid('locationId', 'notThatLocation')
  if (referral.locationId === locationId) return
  // Who is limited to other locations hands it on, and sees it no more.
  await byProgram(tx, actor, async () => {
    await tx.updateTable('plans.referral').set({ locationId }).where('regionCode', '=', referral.regionCode).where('id', '=', id).execute()
    await addMove(tx, actor, referral, side.by, locationId)
  })
  if (referral.state !== 'announced')
    await tellLater(tx, actor, 'nl.wegwijzer.plans.referral-elsewhere.v1', {
      regionCode: referral.regionCode,
      subject: id,
      data: { personId: referral.personId },
    })
}
