import { sql } from 'kysely'
import { hasRole, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'

const QUESTION = [
  'regionCode',
  'id',
  'reference',
  'askerKind',
  'askedAt',
  'answerBy',
  'state',
  'escalatedAt',
  'answeredAt',
  'forNation',
] as const

export interface Published {
  id: string
  regionCode: string
  question: string
  answer: string
  publishedOn: string
}

/** What everybody may read, of a region or of the country: all these words, the newest first. policy: C10 */
export async function publishedIn(tx: Tx, regionCode: string | null, typed: string | undefined, most = 30): Promise<Published[]> {
  const words = (typed ?? '').split(/\s+/).filter(Boolean).slice(0, 6)
  let asked = tx.selectFrom('intake.deskPublished').select(['id', 'regionCode', 'question', 'answer', 'publishedOn'])
  if (regionCode) asked = asked.where('regionCode', '=', regionCode)
  for (const word of words) {
    const like = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`
    asked = asked.where((on) => on.or([on('question', 'ilike', like), on('answer', 'ilike', like)]))
  }
  return asked.orderBy('publishedOn', 'desc').orderBy('id').limit(most).execute()
}

/** The list of the desk: what is open, the first day first, and what was answered of late. */
export function deskList(tx: Tx, actor: Actor, state: 'open' | 'done') {
  return tx
    .selectFrom('intake.deskQuestion as q')
    .leftJoin('intake.deskAsker as a', (join) => join.onRef('a.regionCode', '=', 'q.regionCode').onRef('a.questionId', '=', 'q.id'))
    .select(['q.id', 'q.reference', 'q.askerKind', 'q.answerBy', 'q.state', 'q.escalatedAt', 'a.question', 'a.organisation'])
    .where(deskOf(actor, 'q.'))
    .where('q.state', state === 'open' ? '=' : '<>', 'open')
    .orderBy('q.answerBy', state === 'open' ? 'asc' : 'desc')
    .orderBy('q.id')
    .limit(50)
    .execute()
}

/** One question with who asked, as long as that is kept; of another region there is none. */
export async function requireDeskQuestion(tx: Tx, actor: Actor, id: string, lock = false) {
  let asked = tx
    .selectFrom('intake.deskQuestion')
    .select([...QUESTION, 'answeredBy'])
    .where(deskOf(actor, ''))
    .where('id', '=', id)
  if (lock) asked = asked.forUpdate()
  const question = (await asked.executeTakeFirst()) ?? notFound()
  return { ...question, asker: await askerOf(tx, question.regionCode, id) }
}

/** Who answers at a desk: workers of a region, and those of the country for regions that are not open yet. */
export function mayAnswer(actor: Actor): boolean {
  return hasRole(actor, 'guide', 'coordinator') || isNation(actor)
}

function isNation(actor: Actor): boolean {
  return hasRole(actor, 'editor', 'administrator') && actor.regions.includes('*')
}

/** The questions of this desk: of the own regions, or those that were asked where no region was open. policy: A6, C10 */
function deskOf(actor: Actor, of: 'q.' | '') {
  if (isNation(actor)) return sql<boolean>`${sql.ref(`${of}forNation`)}`
  return sql<boolean>`${sql.ref(`${of}regionCode`)} = any (${hasRole(actor, 'guide', 'coordinator') ? actor.regions : []}::text[])`
}

function askerOf(tx: Tx, regionCode: string, id: string) {
  return tx
    .selectFrom('intake.deskAsker')
    .select(['organisation', 'contactName', 'email', 'phone', 'question', 'answer'])
    .where('regionCode', '=', regionCode)
    .where('questionId', '=', id)
    .executeTakeFirst()
}

/** The question behind a link of its asker. Runs as the program: the link is all that opens it. */
export async function followedQuestion(tx: Tx, regionCode: string, hash: Buffer) {
  const question = await tx
    .selectFrom('intake.deskQuestion')
    .select(QUESTION)
    .where('regionCode', '=', regionCode)
    .where((on) =>
      on.or([
        on('tokenHash', '=', hash),
        on(
          'id',
          'in',
          on
            .selectFrom('intake.deskLink as l')
            .select('l.questionId')
            .where('l.regionCode', '=', regionCode)
            .where('l.tokenHash', '=', hash),
        ),
      ]),
    )
    .executeTakeFirst()
  return question && { ...question, asker: await askerOf(tx, regionCode, question.id) }
}
