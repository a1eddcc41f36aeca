import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { accountNames } from '../../access/index.ts'
import { kmTo, servicesByIds, type Service } from '../../catalogue/index.ts'
import { idsOf, requirePerson, type Person } from '../../people/index.ts'
import { organisationsById } from '../../regions/index.ts'
import { planOf } from '../queries.ts'
import type { Suited } from '../refer/fit.ts'
import { pointOf, suitedByIds } from '../refer/suited.ts'
import { itemsOf, shortlistsOf, type ItemRow, type ListRow } from './queries.ts'
import { isDiscreet } from './rules.ts'

/** Where a service is, from the copy of the catalogue. */
export type PointsAt = (serviceId: string) => readonly [number, number][]

/** One service on the list as the guide sees it. */
export interface ItemShown {
  row: ItemRow
  suited: Suited
  /** How far from where the person lives; null where nobody knows. */
  km: number | null
  addedBy: string
  organisation: string
}
export interface EarlierShown {
  list: ListRow
  items: { row: ItemRow; name: string }[]
}

/** The open shortlist of a file with each service held against it today, and the lists that ended. */
export async function listShown(tx: Tx, actor: Actor, person: Person, pointsAt: PointsAt) {
  const ids = await idsOf(tx, person.regionCode, person.id)
  const lists = await shortlistsOf(tx, person.regionCode, ids)
  const all = lists.map((list) => list.id)
  const rows = (await itemsOf(tx, person.regionCode, ids, all)).filter((row) => !row.hidden)
  const services = rows.map((row) => row.serviceId)
  const held = services.length > 0 ? await suitedByIds(tx, actor, person, ids, services) : null
  const suited: ReadonlyMap<string, Suited> = held?.suited ?? new Map()
  const home = await pointOf(tx, actor, person)
  const accounts = await accountNames(tx, [...new Set(rows.map((row) => row.addedBy))])
  const organisations = await organisationsById(tx, [...new Set(rows.map((row) => row.addedOrganisation))])
  const list = lists.find((one) => one.endedOn === null) ?? null
  const items: ItemShown[] = rows
    .filter((row) => row.shortlistId === list?.id)
    .map((row) => {
      const fit = suited.get(row.serviceId)!
      return {
        row,
        suited: fit,
        km: home ? kmTo(fit.service, pointsAt(row.serviceId), home) : null,
        addedBy: accounts.get(row.addedBy) ?? '',
        organisation: organisations.get(row.addedOrganisation)?.name ?? '',
      }
    })
  const plan = held ? held.plan : await planOf(tx, person.regionCode, ids)
  const earlier: EarlierShown[] = lists
    .filter((one) => one.endedOn !== null)
    .map((one) => ({
      list: one,
      items: rows.filter((row) => row.shortlistId === one.id).map((row) => ({ row, name: suited.get(row.serviceId)?.service.name ?? '' })),
    }))
  return { list, items, earlier, plan: plan?.endedOn === null ? { waitAtMost: plan.waitAtMost } : null }
}

/** One service on the list as the person sees it; without its name where that must not be read by who did not sign in. */
export interface SharedItem {
  row: ItemRow
  service: Service | null
  km: number | null
}

interface How {
  /** Help that is discreet or special has no name. */
  hideDiscreet: boolean
  /** Left out where nobody asks how far it is. */
  pointsAt?: PointsAt
}

/** The newest list that was shared, with who to ask; null when there is none. Of a link only the one list it opens. */
export async function sharedListOf(
  tx: Tx,
  actor: Actor,
  file: { regionCode: string; personId: string },
  { listId, ...how }: How & { listId?: string },
) {
  const ids = await idsOf(tx, file.regionCode, file.personId)
  const lists = await sharedLists(tx, file.regionCode, ids)
  const list = listId === undefined ? lists[0] : lists.find((one) => one.id === listId)
  if (!list) return null
  const rows = await itemsOf(tx, file.regionCode, ids, [list.id])
  const person = await requirePerson(tx, actor, file.personId)
  return { list, items: await asShared(tx, actor, person, rows, how), ...(await leadOf(tx, file.regionCode, ids)) }
}

/** The day by which a person says what they think of the newest list that was shared, while it is open. */
export async function answerDayOf(tx: Tx, regionCode: string, personIds: readonly string[]): Promise<string | null> {
  const [newest] = await sharedLists(tx, regionCode, personIds)
  return newest?.endedOn === null ? newest.answerBy : null
}

async function sharedLists(tx: Tx, regionCode: string, personIds: readonly string[]): Promise<ListRow[]> {
  return (await shortlistsOf(tx, regionCode, personIds)).filter((one) => one.sharedOn !== null)
}

/** The open list for paper; what was put aside is not on it. */
export async function paperListOf(tx: Tx, actor: Actor, person: Person, how: How) {
  const ids = await idsOf(tx, person.regionCode, person.id)
  const list = (await shortlistsOf(tx, person.regionCode, ids)).find((one) => one.endedOn === null)
  if (!list) return null
  const rows = (await itemsOf(tx, person.regionCode, ids, [list.id])).filter((row) => !row.hidden && row.result !== 'not-chosen')
  return { list, items: await asShared(tx, actor, person, rows, how), ...(await leadOf(tx, person.regionCode, ids)) }
}

async function asShared(
  tx: Tx,
  actor: Actor,
  person: Person,
  rows: ItemRow[],
  { hideDiscreet, pointsAt = () => [] }: How,
): Promise<SharedItem[]> {
  const home = await pointOf(tx, actor, person)
  const services = await servicesByIds(tx, [...new Set(rows.map((row) => row.serviceId))], actor.today)
  const organisations = await organisationsById(tx, [...new Set(services.map((service) => service.organisationId))])
  const byId = new Map(services.map((service) => [service.id, service]))
  return rows.map((row) => {
    const service = byId.get(row.serviceId)
    const hidden = !service || (hideDiscreet && isDiscreet(service, organisations.get(service.organisationId)))
    // Why it was proposed is between guide and person: not for who holds only a link, nor on paper.
    return {
      row: hideDiscreet ? { ...row, reason: null } : row,
      service: hidden ? null : service,
      km: !hidden && home ? kmTo(service, pointsAt(service.id), home) : null,
    }
  })
}

/** Who chooses along: the regular contact, of which organisation, and its number. */
async function leadOf(tx: Tx, regionCode: string, ids: readonly string[]) {
  const plan = await planOf(tx, regionCode, ids)
  if (!plan) return { lead: null, phone: null }
  const organisation = (await organisationsById(tx, [plan.leadOrganisation])).get(plan.leadOrganisation)
  return { lead: organisation?.name ?? null, phone: organisation?.phone ?? null }
}
