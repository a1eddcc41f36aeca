import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { ownNumbersOf } from '../../contacts/index.ts'
import { organisationsById } from '../../regions/index.ts'
import { findHandover, passesOfAll, type HandoverRow } from '../queries.ts'
import type { HandoverAnswer } from './schema.ts'

type Answer = z.input<typeof HandoverAnswer>

/** A handover as systems see it: state, holder, clock and history; the person is not repeated. */
export async function answerOf(tx: Tx, actor: Actor, id: string): Promise<Answer> {
  const row = (await findHandover(tx, actor.regions, id)) ?? notFound()
  return (await answersOf(tx, actor, [row]))[0]!
}

/** The same of several, each list asked once. */
export async function answersOf(tx: Tx, actor: Actor, rows: readonly HandoverRow[]): Promise<Answer[]> {
  const ids = rows.map((row) => row.id)
  const passes = await passesOfAll(tx, actor.regions, ids)
  const organisations = await organisationsById(tx, [...rows.map((row) => row.holder), ...passes.flatMap((pass) => [pass.from, pass.to])])
  const numbers = await ownNumbersOf(tx, actor, 'handover', ids)
  const ofHandover = Map.groupBy(passes, (pass) => pass.handoverId)
  const name = (one: string) => organisations.get(one)?.name ?? ''
  return rows.map((row) => ({
    id: row.id,
    reference: row.reference,
    regionCode: row.regionCode,
    personId: row.personId,
    state: row.state as 'waiting',
    questionKind: row.questionKind as 'work',
    holder: { id: row.holder, name: name(row.holder) },
    acceptBy: row.acceptBy,
    pickUpBy: row.pickUpBy,
    ownCaseNumber: numbers.get(row.id) ?? null,
    history: (ofHandover.get(row.id) ?? []).map((pass) => ({
      from: name(pass.from),
      to: name(pass.to),
      because: pass.because,
      at: pass.at.toString(),
      acceptBy: pass.acceptBy,
    })),
  }))
}
