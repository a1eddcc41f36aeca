import { hasRole, type Actor } from '../platform/actor.ts'
import type { Tx } from '../platform/db/context.ts'
import { read, type RequestContext } from '../platform/request.ts'
import { catalogueDuties } from '../modules/catalogue/index.ts'
import { contentDuties } from '../modules/content/index.ts'
import { systemsWaiting } from '../modules/access/index.ts'
import { escalations, sendersWaiting } from '../modules/intake/index.ts'
import { texts } from './texts.ts'

/** Work that waits by kind: how much, the first day of it, and where it is done. */
export interface Duty {
  id: string
  name: string
  count: number
  on: string | null
  href: string
}

/** What a coordinator and an editor look after, each kind with its count and first day. policy: A6, D1 */
export async function dutiesOf(c: RequestContext): Promise<Duty[]> {
  const coordinates = hasRole(c.actor, 'coordinator')
  // Handovers nobody took are read to coordinate, which has a purpose of its own; who they are about is not in it.
  const late = coordinates ? await read({ ...c, operation: { ...c.operation, purpose: 'coordination' } }, lateHandovers) : []
  const others = await read(c, async (tx, actor) => [
    ...(coordinates ? await asking(tx, actor) : []),
    ...(coordinates ? await catalogueDuties(tx, actor) : []),
    ...(hasRole(actor, 'editor') ? await contentDuties(tx, actor) : []),
  ])
  return [...late, ...others].map(({ what, ...duty }) => ({ ...duty, id: what, name: texts(c).work.dutyNames[what] }))
}

async function lateHandovers(tx: Tx, actor: Actor) {
  const late = []
  for (const region of actor.regions.filter((code) => code !== '*')) late.push(...(await escalations(tx, region)))
  const on = late.map(({ acceptBy }) => acceptBy).toSorted()[0] ?? null
  return late.length > 0 ? [{ what: 'late' as const, count: late.length, on, href: '/werk/escalaties' }] : []
}

/** Organisations and systems that ask the region to be let in. policy: A6, L2 */
async function asking(tx: Tx, actor: Actor) {
  const duties = [
    { what: 'senders' as const, ...(await sendersWaiting(tx, actor.regions)), href: '/werk/verwijzers' },
    { what: 'systems' as const, ...(await systemsWaiting(tx, actor.regions)), href: '/beheer/systemen' },
  ]
  return duties.filter(({ count }) => count > 0)
}
