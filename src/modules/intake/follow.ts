import { dateOf } from '../../platform/clock.ts'
import type { Tx } from '../../platform/db/context.ts'
import { lawsFor } from '../people/index.ts'
import { organisationsById, regionByCode } from '../regions/index.ts'
import { passesOf, type HandoverRow } from './queries.ts'
import { isLeftByPerson } from './rules.ts'
import type { Followed } from './pages/follow-page.tsx'

export interface Passed {
  on: string
  from: string
  to: string
  because: string
  leaves: string
}

/** What a person sees of a handover. With `discreetName` an organisation of another class than normal is not named. */
export async function followedOf(tx: Tx, today: string, row: HandoverRow, discreetName: string | null): Promise<Followed> {
  const passes = await passesOf(tx, row.regionCode, row.id)
  const organisations = await organisationsById(tx, [row.holder, row.senderOrganisation, ...passes.flatMap((pass) => [pass.from, pass.to])])
  const hides = (id: string) => discreetName !== null && organisations.get(id)?.sensitivity !== 'normal'
  const named = (id: string) => (hides(id) ? discreetName! : (organisations.get(id)?.name ?? ''))
  const region = await regionByCode(tx, row.regionCode, today)
  // A number is as good as a name, and so can be the law it works by.
  const own = hides(row.holder) ? null : (organisations.get(row.holder)?.phone ?? null)
  return {
    id: row.id,
    reference: row.reference,
    state: row.state,
    acceptBy: row.acceptBy,
    late: row.acceptBy < today,
    holder: named(row.holder),
    holderPhone: row.state === 'escalated' ? (region?.phone ?? own) : (own ?? region?.phone ?? null),
    sender: isLeftByPerson(passes, row.reason) ? null : named(row.senderOrganisation),
    laws: hides(row.senderOrganisation) ? [] : await lawsFor(tx, 'handover', row.senderOrganisation, dateOf(row.madeAt)),
    obligedBy: row.obliged ? named(row.senderOrganisation) : null,
    passed: passes.map(({ at, from, to, because, leaves }) => ({ on: dateOf(at), from: named(from), to: named(to), because, leaves })),
  }
}
