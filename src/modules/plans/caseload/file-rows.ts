import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import type { Cell } from '../progress/sheet.ts'
import { personNames, stepTitle } from '../shown.ts'
import type { nl } from '../texts.nl.ts'
import { caseloadOf, type CaseRow } from './queries.ts'

const MOST = 500

/** What comes first in a file, in words: the kind of step, never its title; or the answer that a provider owes. */
export function nextWords(
  t: typeof nl,
  { kind, placementId, waitsOn, runs }: Pick<CaseRow, 'kind' | 'placementId' | 'waitsOn' | 'runs'>,
): string {
  if (kind) return stepTitle(t, { kind, placementId, title: null }) ?? t.stepKinds[kind] ?? ''
  if (runs) return t.caseload.courseNext
  return waitsOn === 'provider' ? t.caseload.answerNext : t.caseload.nothingNext
}

/** The own files as rows to keep, with names: each of them is in the log as read. policy: L2 */
export async function fileRows(tx: Tx, actor: Actor, t: typeof nl): Promise<Cell[][]> {
  const { items } = await caseloadOf(tx, actor, undefined, undefined, MOST)
  const name = await personNames(tx, items)
  const words = t.caseload
  return [
    [words.person, words.next, words.by, words.waits, words.last],
    ...items.map((row): Cell[] => [name(row), nextWords(t, row), row.dueOn, words.waitsOn[row.waitsOn]!, row.lastOn]),
  ]
}
