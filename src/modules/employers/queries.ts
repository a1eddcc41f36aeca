import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'

/** The regions that know this employer, with the named contact. */
export function recordsOf(tx: Tx, organisationId: string) {
  return tx
    .selectFrom('employers.employer')
    .select(['regionCode', 'id', 'contactAccount', 'contactOrganisation', 'knownSince'])
    .where('organisationId', '=', organisationId)
    .orderBy('regionCode')
    .execute()
}

const COLUMNS = [
  'q.regionCode',
  'q.id',
  'q.kind',
  'q.askedOn',
  'q.answerBy',
  'q.answeredOn',
  't.asked',
  't.answer',
  'e.organisationId',
] as const

function questions(tx: Tx) {
  return tx
    .selectFrom('employers.question as q')
    .innerJoin('employers.questionText as t', (join) => join.onRef('t.regionCode', '=', 'q.regionCode').onRef('t.questionId', '=', 'q.id'))
    .innerJoin('employers.employer as e', (join) => join.onRef('e.regionCode', '=', 'q.regionCode').onRef('e.id', '=', 'q.employerId'))
    .select(COLUMNS)
}

/** What this employer asked, the newest first. */
export function questionsOf(tx: Tx, organisationId: string) {
  return questions(tx)
    .where('e.organisationId', '=', organisationId)
    .orderBy('q.askedOn', 'desc')
    .orderBy('q.id', 'desc')
    .limit(50)
    .execute()
}

/** What employers of my regions asked and nobody answered yet, the first to answer first. */
export function openQuestions(tx: Tx, actor: Actor) {
  return questions(tx)
    .where('q.regionCode', 'in', actor.regions.length > 0 ? actor.regions : ['-'])
    .where('q.answeredOn', 'is', null)
    .orderBy('q.answerBy')
    .orderBy('q.id')
    .limit(100)
    .execute()
}

/** One question the actor may see. */
export function findQuestion(tx: Tx, actor: Actor, id: string) {
  return questions(tx)
    .where('q.regionCode', 'in', actor.regions.length > 0 ? actor.regions : ['-'])
    .where('q.id', '=', id)
    .executeTakeFirst()
}
