import type { Tx } from '../../../platform/db/context.ts'

/** How soon an organisation answered what was asked of it in a period. */
export interface ResponseTime {
  organisationId: string
  /** Got an answer, or none before the day it was due; ten at least. */
  asked: number
  answered: number
  /** Half of the answers came within so many days; null where there was none. */
  medianDays: number | null
}
export interface ShownResponse extends ResponseTime {
  fromOn: string
  countedOn: string
}

/** Puts the counts of today in place of those before. policy: D1 */
export async function putResponseTimes(tx: Tx, counts: readonly ResponseTime[], fromOn: string, countedOn: string): Promise<void> {
  await tx.deleteFrom('catalogue.responseTime').execute()
  for (let begin = 0; begin < counts.length; begin += 1000)
    await tx
      .insertInto('catalogue.responseTime')
      .values(counts.slice(begin, begin + 1000).map((count) => ({ ...count, fromOn, countedOn })))
      .execute()
}

/** How soon this organisation answers, for everybody. */
export function responseOf(tx: Tx, organisationId: string): Promise<ShownResponse | undefined> {
  return tx
    .selectFrom('catalogue.responseTime')
    .select(['organisationId', 'asked', 'answered', 'medianDays', 'fromOn', 'countedOn'])
    .where('organisationId', '=', organisationId)
    .executeTakeFirst()
}
