import type { Actor } from '../../../platform/actor.ts'
import { dateOf } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { accountNames } from '../../access/index.ts'
import { planOf } from '../queries.ts'
import type { File } from '../sharing/item.ts'
import { planShown } from '../shown.ts'
import type { nl } from '../texts.nl.ts'
import { answersOf, changesOf } from './queries.ts'
import { isAsked, unansweredIn, type AnswerRow, type ChangeRow } from './rules.ts'

export interface ChangeShown {
  version: number
  what: string
  /** The step, where the reader may know it. */
  title: string | null
  by: string
  at: string
  oldGoal: string | null
  why: string | null
}
export interface AnswerShown {
  id: string
  version: number
  answer: string
  how: string
  about: string | null
  words: string | null
  by: string
  at: string
}

const selfOf = (actor: Actor, t: typeof nl) => (actor.kind === 'person' ? t.mine.you : t.owners.person!)

/** One change, by whom: the person themselves, or a worker by name. */
function changeShown(row: ChangeRow, title: string | null, self: string, names: ReadonlyMap<string, string>): ChangeShown {
  const by = row.byKind === 'person' ? self : ((row.byAccount && names.get(row.byAccount)) ?? '')
  return { ...row, at: dateOf(row.at), title, by }
}

/** The goal of a plan, and what it was before. */
export async function goalShown(tx: Tx, actor: Actor, t: typeof nl, file: File) {
  const plan = (await planOf(tx, file.regionCode, file.ids)) ?? notFound()
  const changes = (await changesOf(tx, plan)).filter(({ what }) => what === 'goal')
  const names = await accountNames(
    tx,
    changes.flatMap(({ byAccount }) => byAccount ?? []),
  )
  return {
    over: plan.endedOn !== null,
    version: plan.version,
    goal: plan.goal,
    goals: changes.map((row) => changeShown(row, null, selfOf(actor, t), names)),
  }
}
export type GoalShown = Awaited<ReturnType<typeof goalShown>>

/** A plan to read and answer: what stands in it, what changed since the last answer, what was said before. */
export async function agreementShown(tx: Tx, actor: Actor, t: typeof nl, file: File) {
  const shown = (await planShown(tx, actor, t, file.regionCode, file.ids)) ?? notFound()
  const answers = await answersOf(tx, shown.plan)
  const changes = await changesOf(tx, shown.plan)
  const names = await accountNames(
    tx,
    [...answers, ...changes].flatMap(({ byAccount }) => byAccount ?? []),
  )
  const title = (id: string | null) => shown.steps.find((step) => step.id === id)?.title ?? t.plan.other
  const self = selfOf(actor, t)
  const change = (row: ChangeRow) => changeShown(row, row.stepId === null ? null : title(row.stepId), self, names)
  const answer = (row: AnswerRow): AnswerShown => ({
    ...row,
    at: dateOf(row.at),
    about: row.aboutKind === 'goal' ? t.plan.goal : row.aboutKind === 'step' ? title(row.aboutId) : null,
    by: row.how === 'account' ? self : ((row.byAccount && names.get(row.byAccount)) ?? ''),
  })
  return {
    over: shown.plan.endedOn !== null,
    version: shown.plan.version,
    goal: shown.plan.goal,
    steps: shown.steps.filter(({ state }) => state === 'open'),
    asked: isAsked(answers, changes),
    last: answers[0] ? answer(answers[0]) : null,
    since: unansweredIn(answers, changes).map(change),
    answers: answers.map(answer),
  }
}
export type AgreementShown = Awaited<ReturnType<typeof agreementShown>>
