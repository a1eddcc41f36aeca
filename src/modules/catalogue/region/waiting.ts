import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { codesOf } from './decide.ts'
import { decidedIn, desksOf } from '../shown-in/queries.ts'

/** Something in the catalogue that a coordinator must deal with. */
export interface Waiting {
  id: string
  what: 'proposal' | 'correction' | 'missing' | 'elsewhere' | 'admission'
  name: string
  /** Null where nobody set a day. */
  dueOn: string | null
  href: string
}

const HREF = {
  proposal: (id: string) => `/werk/aanbod/voorstellen/${id}`,
  correction: () => '/werk/aanbod/meldingen',
  admission: (id: string) => `/werk/aanbod/toelating/${id}`,
  elsewhere: (id: string) => `/werk/aanbod/elders/${id}`,
  missing: (id: string) => `/werk/ontbrekend-aanbod/${id}`,
}

/** Proposals to decide on, reports that a provider left too long, help to add: what is due first on top. policy: A11, D1, D3 */
export async function catalogueWaiting(tx: Tx, actor: Actor): Promise<Waiting[]> {
  const codes = await codesOf(tx, actor)
  const here = decidedIn(codes)
  const { rows } = await sql<Omit<Waiting, 'href'>>`
    select c.id, 'proposal' as what, s.name, c.decide_by as due_on
    from catalogue.change c join catalogue.service s on s.id = c.service_id
    where c.state = 'proposed' and c.made_by is distinct from ${actor.accountId} and ${here}
    union all
    select c.id, 'correction', s.name, c.answer_by
    from catalogue.correction c join catalogue.service s on s.id = c.service_id
    where c.state = 'open' and c.answer_by < ${actor.today} and s.status not in ('ended', 'merged') and ${here}
    union all
    select m.id, 'missing', m.name, m.due_on from catalogue.missing_entry m
    where m.state = 'open' and m.region_code = any(${[...actor.regions]})
    union all
    select h.id, 'elsewhere', s.name, h.decide_by from catalogue.shown_in h join catalogue.service s on s.id = h.service_id
    where h.state = 'waiting' and h.region_code = any(${desksOf(actor)})
    union all
    select d.id, 'admission', d.name, null::date from catalogue.admission d
    where d.state = 'waiting' and d.proposed_by is distinct from ${actor.accountId}
      and (d.region_code = any(${[...actor.regions]}) or d.asked_desk = any(${desksOf(actor)}))
    order by due_on, name limit 50`.execute(tx)
  return rows.map((row) => ({ ...row, href: HREF[row.what](row.id) }))
}
