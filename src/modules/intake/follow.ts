import { dateOf } from '../../platform/clock.ts'
import type { Tx } from '../../platform/db/context.ts'
import { lawsFor } from '../people/index.ts'
import { organisationsById } from '../regions/index.ts'
import { passesOf } from './queries.ts'
import type { HandoverRow } from './pages/handover-pages.tsx'
import type { Followed } from './pages/follow-page.tsx'

/** What a person sees of a handover. With `discreetName` an organisation of another class than normal is not named. */
export async function followedOf(tx: Tx, row: HandoverRow, discreetName: string | null): Promise<Followed> {
  const [first] = await passesOf(tx, row.regionCode, row.id)
  const organisations = await organisationsById(tx, [row.holder, row.senderOrganisation])
  const named = (id: string) => {
    const organisation = organisations.get(id)
    return discreetName !== null && organisation?.sensitivity !== 'normal' ? discreetName : (organisation?.name ?? '')
  }
  return {
    state: row.state,
    acceptBy: row.acceptBy,
    holder: named(row.holder),
    holderPhone: organisations.get(row.holder)?.phone ?? null,
    // Nobody passed on a question that somebody left on the site: its first pass goes nowhere.
    sender: first?.from === first?.to ? null : named(row.senderOrganisation),
    laws: await lawsFor(tx, 'handover', row.senderOrganisation, dateOf(row.madeAt)),
    obligedBy: row.obliged ? named(row.senderOrganisation) : null,
  }
}
