import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '../../../platform/db/context.ts'
import { offeredIn } from '../offer/offered-in.ts'

export interface Correction {
  id: string
  serviceId: string
  service: string
  field: string
  askedAt: Temporal.Instant
  answerBy: string
  state: 'open' | 'changed' | 'stays'
  answeredAt: Temporal.Instant | null
  words: string
  answer: string | null
}

/** One report, for who holds its address. */
export async function findCorrection(tx: Tx, id: string): Promise<Correction | undefined> {
  return corrections(tx).where('c.id', '=', id).executeTakeFirst()
}

/** Reports about the offers of an organisation, those that wait first. */
export async function correctionsOf(tx: Tx, organisationId: string): Promise<Correction[]> {
  return corrections(tx)
    .where('s.organisationId', '=', organisationId)
    .orderBy(sql`c.state <> 'open'`)
    .orderBy('c.answerBy')
    .limit(100)
    .execute()
}

/** Reports that wait for an answer about offers in these regions and municipalities, the first due first. */
export async function correctionsIn(tx: Tx, codes: readonly string[]): Promise<Correction[]> {
  return corrections(tx).where('c.state', '=', 'open').where(offeredIn(codes)).orderBy('c.answerBy').limit(100).execute()
}

function corrections(tx: Tx) {
  return tx
    .selectFrom('catalogue.correction as c')
    .innerJoin('catalogue.service as s', 's.id', 'c.serviceId')
    .innerJoin('catalogue.correctionWords as w', 'w.correctionId', 'c.id')
    .select([
      'c.id',
      'c.serviceId',
      's.name as service',
      'c.field',
      'c.askedAt',
      'c.answerBy',
      'c.state',
      'c.answeredAt',
      'w.words',
      'w.answer',
    ])
    .$castTo<Correction>()
}
