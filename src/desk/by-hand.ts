import type { Actor } from '../platform/actor.ts'
import type { Tx } from '../platform/db/context.ts'
import type { RequestContext } from '../platform/request.ts'
import { messagesByHand, texts as messageTexts } from '../modules/messages/index.ts'
import { namesOf, reachOf } from '../modules/people/index.ts'
import type { ByHandRow } from './pages/by-hand.tsx'

/** Messages a worker passes on by phone or letter, with what the person chose: when, voicemail or not, how much to say. */
export async function byHandOf(c: RequestContext, tx: Tx, actor: Actor): Promise<ByHandRow[]> {
  const rows = await messagesByHand(tx, actor)
  const said = messageTexts(c)
  const shown: ByHandRow[] = []
  for (const region of new Set(rows.map((row) => row.regionCode))) {
    const here = rows.filter((row) => row.regionCode === region)
    const ids = here.map((row) => row.personId)
    const names = await namesOf(tx, region, ids)
    const reach = await reachOf(tx, region, ids)
    for (const row of here) {
      const how = reach.get(row.personId)
      shown.push({
        id: row.id,
        name: names.get(row.personId) ?? '',
        what: said.kinds[row.kind]?.subject ?? '',
        channel: row.channel === 'letter' ? 'letter' : 'phone',
        phone: how?.phone ?? null,
        between: how?.fromTime && how.untilTime ? [how.fromTime, how.untilTime] : null,
        voicemail: how?.voicemail ?? true,
        neutral: how?.neutral ?? false,
      })
    }
  }
  return shown
}
