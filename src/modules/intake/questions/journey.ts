import type { Actor } from '../../../platform/actor.ts'
import { daysAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuse } from '../../../platform/errors.ts'
import { hashSecret, newId, newReference, newSecret, readReference } from '../../../platform/ids.ts'
import type { EntranceKind, Tree } from './tree.ts'
import { publishedTree, treeOf } from './versions.ts'
import { GivenList, givenOf, walk, withAnswer, type Given, type Walked } from './walk.ts'

/** Days that answers of somebody without an account are kept. */
export const KEEP_DAYS = 30

export interface Journey {
  id: string
  regionCode: string | null
  version: number
  entrance: string
  given: Given[]
  tree: Tree
  walked: Walked
  expiresOn: string
}

/** The first question of an entrance; nothing is kept before it is answered. */
export async function beginning(tx: Tx, entrance: EntranceKind): Promise<{ version: number; tree: Tree; walked: Walked }> {
  const { version, tree } = await publishedTree(tx)
  return { version, tree, walked: walk(tree, entrance, []) ?? notFound() }
}

/** The answers behind a link; expired and never there look alike. */
export function openJourney(tx: Tx, actor: Actor, token: string): Promise<Journey> {
  return open(tx, actor, hashSecret(token), 'link')
}

async function open(tx: Tx, actor: Actor, hash: Buffer, kind: 'link' | 'code'): Promise<Journey> {
  const row = await tx
    .selectFrom('intake.journeyKey as k')
    .innerJoin('intake.journey as j', 'j.id', 'k.journeyId')
    .select(['j.id', 'j.regionCode', 'j.version', 'j.entrance', 'j.answers', 'j.expiresOn'])
    .where('k.keyHash', '=', hash)
    .where('k.kind', '=', kind)
    .where('j.expiresOn', '>', actor.today)
    .executeTakeFirst()
  if (!row) refuse('intake.journeyGone', 410)
  const tree = await treeOf(tx, row.version)
  const given = GivenList.parse(row.answers)
  return { ...row, given, tree, walked: walk(tree, row.entrance, given) ?? notFound() }
}

/** The first answer makes the row; gives the token of its link. */
export async function beginJourney(
  tx: Tx,
  actor: Actor,
  begun: { regionCode: string | null; entrance: EntranceKind; answer: string | undefined },
): Promise<{ token: string; walked: Walked }> {
  const { version, tree, walked } = await beginning(tx, begun.entrance)
  const given = [judged(tree, walked.at, begun.answer)]
  const id = newId()
  await tx
    .insertInto('intake.journey')
    .values({
      id,
      regionCode: begun.regionCode,
      version,
      entrance: begun.entrance,
      answers: JSON.stringify(given),
      beganAt: actor.now.toString(),
      expiresOn: daysAfter(actor.today, KEEP_DAYS),
    })
    .execute()
  return { token: await newKey(tx, id, newSecret(), 'link'), walked: walk(tree, begun.entrance, given)! }
}

/** Answers a step, the next or an earlier one; later answers stay where they still fit. */
export async function answerStep(tx: Tx, actor: Actor, token: string, step: number, answer: string | undefined): Promise<Walked> {
  const journey = await openJourney(tx, actor, token)
  const { tree, walked } = journey
  const node = step <= walked.steps.length ? walked.steps[step - 1]!.node : step === walked.steps.length + 1 ? walked.at : notFound()
  const given = withAnswer(journey.given, step, judged(tree, node, answer))
  const after = walk(tree, journey.entrance, given)!
  await tx
    .updateTable('intake.journey')
    .set({ answers: JSON.stringify(givenOf(after.steps)) })
    .where('id', '=', journey.id)
    .execute()
  return after
}

function judged(tree: Tree, node: string, answer: string | undefined): Given {
  const question = tree.nodes[node]
  if (question?.kind !== 'question') notFound()
  if (!question.answers.some((one) => one.code === answer)) invalid('answer', 'answerNeeded')
  return { node, answer: answer! }
}

/** A code to type over on another day or another screen; only its hash is kept, and the answers stay thirty days from now. */
export async function keepByCode(tx: Tx, actor: Actor, token: string, regionCode: string | null): Promise<{ code: string; until: string }> {
  const journey = await openJourney(tx, actor, token)
  const until = daysAfter(actor.today, KEEP_DAYS)
  await tx
    .updateTable('intake.journey')
    .set({ expiresOn: until, regionCode: regionCode ?? journey.regionCode })
    .where('id', '=', journey.id)
    .execute()
  return { code: await newKey(tx, journey.id, newReference(regionCode), 'code'), until }
}

/** The answers that somebody kept; a code that is wrong, typed wrong or expired says no more than that. */
export async function findByCode(tx: Tx, actor: Actor, typed: string): Promise<Journey> {
  const code = readReference(typed) ?? invalid('code', 'codeWrong')
  return open(tx, actor, hashSecret(code), 'code').catch(() => invalid('code', 'codeUnknown'))
}

/** Takes the answers up again: a new link to them. */
export async function takeUp(tx: Tx, actor: Actor, typed: string): Promise<{ token: string; journey: Journey }> {
  const journey = await findByCode(tx, actor, typed)
  return { token: await newKey(tx, journey.id, newSecret(), 'link'), journey }
}

async function newKey(tx: Tx, journeyId: string, key: string, kind: 'link' | 'code'): Promise<string> {
  await tx
    .insertInto('intake.journeyKey')
    .values({ keyHash: hashSecret(key), journeyId, kind })
    .execute()
  return key
}

/** Removes answers whose thirty days are over. */
export async function removeExpired(tx: Tx, actor: Actor): Promise<number> {
  const rows = await tx
    .deleteFrom('intake.journey')
    .where('id', 'in', (from) => from.selectFrom('intake.journey').select('id').where('expiresOn', '<=', actor.today).limit(500))
    .returning('id')
    .execute()
  return rows.length
}
