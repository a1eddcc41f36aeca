import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import type { Cell } from '../progress/sheet.ts'
import { personNames, stepTitle } from '../shown.ts'
import type { nl } from '../texts.nl.ts'
import { caseloadOf } from './queries.ts'

const MOST = 500

/** The own files as rows to keep, with names: each of them is in the log as read. policy: L2 */
export async function fileRows(tx: Tx, actor: Actor, t: typeof nl): Promise<Cell[][]> {
  const { items } = await caseloadOf(tx, actor, undefined, undefined, MOST)
  const name = await personNames(tx, items)
  const words = t.caseload
  return [
    [words.person, words.next, words.by, words.waits, words.last],
    ...items.map((row): Cell[] => [
      name(row),
      row.kind ? (stepTitle(t, { kind: row.kind, title: null }) ?? t.stepKinds[row.kind] ?? '') : words.nothingNext,
      row.dueOn,
      words.waitsOn[row.waitsOn]!,
      row.lastOn,
    ]),
  ]
}
