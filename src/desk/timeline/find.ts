import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import { daysAfter } from '../../platform/clock.ts'
import { PAGE_SIZE, pageOf, readCursor, writeCursor } from '../../platform/cursor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { merged, type Moment, type MomentsAsked } from '../../platform/moments.ts'
import { momentsOf as appointments } from '../../modules/appointments/index.ts'
import { momentsOf as contacts } from '../../modules/contacts/index.ts'
import { momentsOf as handovers } from '../../modules/intake/index.ts'
import { momentsOf as messages } from '../../modules/messages/index.ts'
import { momentsOf as plans } from '../../modules/plans/index.ts'
import { KINDS, PART_KINDS, type Chosen, type Kind } from './schema.ts'
import type { Line } from './shown.ts'

type Source = (tx: Tx, actor: Actor, asked: MomentsAsked) => Promise<Moment[]>
const SOURCES: [readonly Kind[], Source][] = [
  [['conversation'], (tx, _actor, asked) => contacts(tx, asked)],
  [['appointment'], (tx, _actor, asked) => appointments(tx, asked)],
  [['handover'], (tx, _actor, asked) => handovers(tx, asked)],
  [['message'], (tx, _actor, asked) => messages(tx, asked)],
  [[...PART_KINDS, 'plan', 'draft', 'work', 'sharing'], plans],
]

/**
 * A page of what happened over all parties, the newest first, as this reader may know it: one question per module. Who has only a part of
 * the plan reads what happened there, and nothing of the rest of the file.
 */
export async function timelineOf(
  tx: Tx,
  actor: Actor,
  file: { regionCode: string; personIds: readonly string[] },
  chosen: z.output<typeof Chosen>,
  { onlyPart = false, size = PAGE_SIZE }: { onlyPart?: boolean; size?: number } = {},
) {
  const { soort, wie, van, tot, na } = chosen
  const filter = [soort, wie, van, tot]
  const { after, stale } = readCursor<[string, string]>(na, filter, ['string', 'string'])
  const wanted: readonly Kind[] = onlyPart ? PART_KINDS.filter((kind) => !soort || kind === soort) : soort ? [soort] : KINDS
  const asked: MomentsAsked = {
    ...file,
    kinds: wanted,
    party: wie ?? null,
    from: van ?? null,
    until: tot ? daysAfter(tot, 1) : null,
    after,
    most: size + 1,
    openOnly: onlyPart,
  }
  const lists = []
  for (const [kinds, source] of SOURCES) if (kinds.some((kind) => wanted.includes(kind))) lists.push(await source(tx, actor, asked))
  const cursor = (last: Moment) => writeCursor(filter, [last.at.toString(), last.id])
  return { ...pageOf(merged(lists, size + 1), size, cursor), stale }
}

/** Lines alike that follow each other are one line with a count: four reminders are not four pieces of news. */
export function grouped(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  for (const line of lines) {
    const last = groups.at(-1)?.[0]
    if (last?.moment.noise && line.moment.noise && last.title === line.title) groups.at(-1)!.push(line)
    else groups.push([line])
  }
  return groups
}
