import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { FindQuery, serviceById, type Asked, type CatalogueCopy, type FoundService } from '../../catalogue/index.ts'
import type { Person } from '../../people/index.ts'
import type { ReferralRow } from '../queries.ts'
import type { Suited } from '../refer/fit.ts'
import { askedOf, findFor } from '../refer/suited.ts'

const MOST = 5

/** What can be asked next, and the search it came from to look further. */
export interface NextBest {
  items: Suited<FoundService>[]
  asked: Asked & { overal?: 'ja' | undefined; na: string }
}

/**
 * After a no: services of the same kind in the order of everybody, what fits the person first, without what was asked of before.
 * In the region and, where that is little, in the whole country. policy: C14, D6
 */
export async function nextBest(
  tx: Tx,
  actor: Actor,
  copy: CatalogueCopy,
  person: Person,
  { serviceId, id }: Pick<ReferralRow, 'serviceId' | 'id'>,
): Promise<NextBest> {
  const service = await serviceById(tx, serviceId, actor.today)
  const { asked: home } = await askedOf(tx, actor, person)
  const asked = { ...FindQuery.parse({ plaats: home.plaats, soort: service?.kind }), na: id }
  const here = await untried(tx, actor, copy, person, asked, false)
  if (here.length >= MOST) return { items: here.slice(0, MOST), asked }
  const everywhere = await untried(tx, actor, copy, person, asked, true)
  const more = everywhere.filter((one) => here.every((known) => known.service.id !== one.service.id))
  return { items: [...here, ...more].slice(0, MOST), asked: { ...asked, ...(here.length === 0 && { overal: 'ja' as const }) } }
}

async function untried(
  tx: Tx,
  actor: Actor,
  copy: CatalogueCopy,
  person: Person,
  asked: Asked,
  everywhere: boolean,
): Promise<Suited<FoundService>[]> {
  const { items, around } = await findFor(tx, actor, copy, person, asked, everywhere)
  const tried = new Set(around.referrals.map((row) => row.serviceId))
  const rank = { fits: 0, look: 1, 'fits-not': 2 }
  return items
    .filter(({ service, verdict }) => !tried.has(service.id) && service.lacks.length === 0 && verdict !== 'fits-not')
    .toSorted((a, b) => rank[a.verdict] - rank[b.verdict])
}
