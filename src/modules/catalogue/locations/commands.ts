import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import { staffWithRoles } from '../../access/index.ts'
import { limitsAtClosed, myLocations, requireLocation } from './queries.ts'
import type { LimitOff, LocationForm, WorksHere } from './schema.ts'

const facts = (input: LocationForm) => ({
  name: input.locationName,
  street: input.street,
  houseNumber: input.houseNumber,
  postcode: input.postcode,
  place: input.place,
  hours: input.locationHours || null,
  accessibility: input.accessibility,
  wayIn: input.wayIn || null,
  phone: input.locationPhone || null,
})

/** A provider names where it works; sent twice it is one. policy: D6 */
export async function addLocation(tx: Tx, actor: Actor, input: LocationForm): Promise<void> {
  await mayKeep(tx)
  const organisationId = actor.organisationId ?? notFound()
  await freeAddress(tx, organisationId, input)
  await tx
    .insertInto('catalogue.location')
    .values({ id: input.id, organisationId, ...facts(input), madeAt: actor.now.toString(), closedOn: null })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  await audit(tx, actor, {
    what: 'catalogue.location-kept',
    subject: input.id,
    after: { name: input.locationName, postcode: input.postcode },
  })
}

/** Other hours, another name, another way in; or it moved. */
export async function changeLocation(tx: Tx, actor: Actor, id: string, input: LocationForm): Promise<void> {
  await mayKeep(tx)
  const location = await requireLocation(tx, actor, id)
  await freeAddress(tx, location.organisationId, { ...input, id })
  await tx.updateTable('catalogue.location').set(facts(input)).where('id', '=', id).execute()
  await audit(tx, actor, { what: 'catalogue.location-kept', subject: id, after: { name: input.locationName, postcode: input.postcode } })
}

/** The provider works there no more: nothing new goes there. What goes on there stays with whoever sees all locations. */
export async function closeLocation(tx: Tx, actor: Actor, id: string): Promise<void> {
  await mayKeep(tx)
  const location = await requireLocation(tx, actor, id)
  await tx.updateTable('catalogue.location').set({ closedOn: actor.today }).where('id', '=', location.id).execute()
  await audit(tx, actor, { what: 'catalogue.location-closed', subject: id })
}

/** Who works there, and whether they see only what goes there. Nobody sets their own limits. policy: D6 */
export async function setWorker(tx: Tx, actor: Actor, id: string, { colleague, works }: z.output<typeof WorksHere>): Promise<void> {
  await mayKeep(tx)
  const location = await requireLocation(tx, actor, id)
  if (!(await staffWithRoles(tx, location.organisationId, ['provider'], actor.today)).some((one) => one.id === colleague))
    invalid('colleague', 'notYourColleague')
  if (works === 'only' && colleague === actor.accountId) invalid('colleague', 'notYourselfLimited')
  await tx.deleteFrom('catalogue.locationWorker').where('locationId', '=', id).where('accountId', '=', colleague).execute()
  if (works !== 'no')
    await tx
      .insertInto('catalogue.locationWorker')
      .values({ locationId: id, accountId: colleague, limited: works === 'only', madeAt: actor.now.toString() })
      .execute()
  await audit(tx, actor, { what: 'catalogue.location-worker', subject: colleague, after: { location: id, works } })
}

/** A colleague who was limited to a location that closed since is so no more. policy: D6 */
export async function takeLimitOff(tx: Tx, actor: Actor, id: string, { colleague }: z.output<typeof LimitOff>): Promise<void> {
  await mayKeep(tx)
  const there = (await limitsAtClosed(tx, actor)).some((row) => row.locationId === id && row.accountId === colleague)
  if (!there) notFound()
  await tx.deleteFrom('catalogue.locationWorker').where('locationId', '=', id).where('accountId', '=', colleague).execute()
  await audit(tx, actor, { what: 'catalogue.location-worker', subject: colleague, after: { location: id, works: 'no' } })
}

/** Who is limited to locations keeps none of them. */
async function mayKeep(tx: Tx): Promise<void> {
  refuseUnless((await myLocations(tx)) === null, 'catalogue.limitedToLocations')
}

/** Two locations of one provider at one address are one. */
async function freeAddress(tx: Tx, organisationId: string, input: LocationForm): Promise<void> {
  const there = await tx
    .selectFrom('catalogue.location')
    .select(['id', 'houseNumber'])
    .where('organisationId', '=', organisationId)
    .where('postcode', '=', input.postcode)
    .where('closedOn', 'is', null)
    .execute()
  const same = there.some((one) => one.id !== input.id && one.houseNumber.toLowerCase() === input.houseNumber.toLowerCase())
  if (same) invalid('postcode', 'locationThere')
}
