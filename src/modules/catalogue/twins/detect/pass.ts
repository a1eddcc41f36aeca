import { sql } from 'kysely'
import type { Actor } from '../../../../platform/actor.ts'
import { dateOf } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/db/context.ts'
import { newId } from '../../../../platform/ids.ts'
import type { JobSurroundings } from '../../../../platform/module.ts'
import { addJob } from '../../../../platform/outbox.ts'
import { lastLook, type About } from '../queries.ts'
import { organisationTwins, serviceTwins, type Pair } from './blocks.ts'
import { organisationCards, serviceCards, type CardPage } from './cards.ts'

const PAGE = 1000
const BATCH = 500
const FIRST = '00000000-0000-0000-0000-000000000000'
const JOB = 'catalogue.twins'

/** All entries are held beside each other soon; asked several times, it is once. */
export function lookForTwins(tx: Tx): Promise<void> {
  return addJob(tx, JOB, {}, JOB)
}

/** Once a night, when nothing did today. Gives 0: the job itself says when it is done. */
export async function lookTonight(tx: Tx, actor: Actor): Promise<number> {
  const last = await lastLook(tx)
  if (!last || dateOf(last) < actor.today) await lookForTwins(tx)
  return 0
}

/**
 * Finds entries that may be one. What a person decided stays decided; an open question that the rules no longer ask goes.
 * Run again, it finds the same. policy: D1
 */
export async function findTwins({ asSystem }: Pick<JobSurroundings, 'asSystem'>): Promise<void> {
  const inTx = <T>(work: (tx: Tx, actor: Actor) => Promise<T>) => asSystem('none', JOB, work)
  const at = await inTx(async (_, actor) => actor.now.toString())
  const organisations = await all((after) => inTx((tx) => organisationCards(tx, after, PAGE)))
  const known = new Map(organisations.map((one) => [one.id, one]))
  const services = await all((after) => inTx((tx) => serviceCards(tx, after, PAGE, known)))
  const found: [About, Pair[]][] = [
    ['service', await serviceTwins(services)],
    ['organisation', await organisationTwins(organisations)],
  ]
  for (const [about, pairs] of found)
    for (let from = 0; from < pairs.length; from += BATCH) await inTx((tx) => putTwins(tx, about, pairs.slice(from, from + BATCH), at))
  await inTx((tx) => forgetUnseen(tx, at))
  await inTx((tx) =>
    tx
      .insertInto('catalogue.twinPass')
      .values({
        id: newId(),
        at,
        services: services.length,
        organisations: organisations.length,
        found: found.flatMap(([, one]) => one).length,
      })
      .execute(),
  )
}

async function all<T>(next: (after: string) => Promise<CardPage<T>>): Promise<T[]> {
  const all: T[] = []
  for (let after: string | null = FIRST; after !== null;) {
    const { cards, last }: CardPage<T> = await next(after)
    all.push(...cards)
    after = last
  }
  return all
}

async function putTwins(tx: Tx, about: About, pairs: readonly Pair[], at: string): Promise<void> {
  await tx
    .insertInto('catalogue.twin')
    .values(
      pairs.map(({ oneId, otherId, likelihood, reasons }) => ({
        id: newId(),
        about,
        oneId,
        otherId,
        likelihood,
        reasons: JSON.stringify(reasons),
        state: 'open',
        foundAt: at,
        seenAt: at,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['about', 'oneId', 'otherId'])
        .doUpdateSet((row) => ({
          likelihood: row.ref('excluded.likelihood'),
          reasons: row.ref('excluded.reasons'),
          seenAt: row.ref('excluded.seenAt'),
        }))
        .where(sql<boolean>`twin.state = 'open'`),
    )
    .execute()
}

/** Open questions that this look did not find again. A look that began later may have seen them: its mark is newer. */
async function forgetUnseen(tx: Tx, at: string): Promise<void> {
  await sql`delete from catalogue.twin t where t.state = 'open' and t.seen_at < ${at}
    and not exists (select from catalogue.merge m where m.twin_id = t.id)`.execute(tx)
}
