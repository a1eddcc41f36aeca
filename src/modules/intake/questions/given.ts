import type { Actor, FileRef } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import type { Language } from '../../../platform/languages.ts'
import { touched } from '../../../platform/log.ts'
import type { Journey } from './journey.ts'
import { inWords, type AnswerFacts, type Tree } from './tree.ts'
import { treeOf } from './versions.ts'
import { GivenList, givenOf, walk } from './walk.ts'

export interface GivenAnswers {
  id: string
  givenAt: string
  entrance: string
  /** Each question with what was answered, in the words of the tree that asked. */
  answers: { ask: string; answer: string }[]
}

/** Takes the answers along into a file, at the person's own yes: the same answers once. policy: L2 */
export async function giveAnswers(
  tx: Tx,
  actor: Actor,
  file: FileRef,
  journey: Journey,
  how: 'booking' | 'question' | 'account' | 'desk',
): Promise<void> {
  const { steps } = journey.walked
  if (steps.length === 0) return
  await tx
    .insertInto('intake.givenAnswers')
    .values({
      ...file,
      id: journey.id,
      version: journey.version,
      entrance: journey.entrance,
      answers: JSON.stringify(givenOf(steps)),
      how,
      givenAt: actor.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  touched(tx, file.regionCode, file.personId, 'answers')
}

/** What somebody answered before they came, the newest first. */
export async function givenAnswersOf(
  tx: Tx,
  regionCode: string,
  personIds: readonly string[],
  language: Language,
): Promise<GivenAnswers[]> {
  const rows = await tx
    .selectFrom('intake.givenAnswers')
    .select(['id', 'version', 'entrance', 'answers', 'givenAt'])
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .orderBy('givenAt', 'desc')
    .limit(10)
    .execute()
  if (rows.length > 0) touched(tx, regionCode, personIds, 'answers')
  const trees = new Map<number, Tree>()
  for (const version of new Set(rows.map((row) => row.version))) trees.set(version, await treeOf(tx, version))
  return rows.map((row) => ({
    id: row.id,
    givenAt: row.givenAt.toString(),
    entrance: row.entrance,
    answers: (walk(trees.get(row.version)!, row.entrance, GivenList.parse(row.answers))?.steps ?? []).map((step) => ({
      ask: inWords(step.question.ask, language),
      answer: inWords(step.answer.text, language),
    })),
  }))
}

/** What the newest answers somebody let go along say, so that nobody asks it again; nothing where there are none. */
export async function factsGiven(tx: Tx, regionCode: string, personIds: readonly string[]): Promise<AnswerFacts> {
  const row = await tx
    .selectFrom('intake.givenAnswers')
    .select(['version', 'entrance', 'answers'])
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .orderBy('givenAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return {}
  touched(tx, regionCode, personIds, 'answers')
  return walk(await treeOf(tx, row.version), row.entrance, GivenList.parse(row.answers))?.facts ?? {}
}
