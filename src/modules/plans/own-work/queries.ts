import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { NOBODY } from './commands.ts'

const COLUMNS = [
  'afterFirstYear',
  'employerName',
  'employerContact',
  'employerPhone',
  'employerEmail',
  'insurerName',
  'insurerContact',
  'insurerPhone',
  'insurerEmail',
  'agreedHow',
  'withdrawnAt',
  'notedAt',
] as const

/** Whether the first year is over, and who was named, as noted last; nothing where it was not asked. */
export async function ownWorkOf(tx: Tx, regionCode: string, personIds: readonly string[]) {
  const row = await tx
    .selectFrom('plans.ownWork')
    .select(COLUMNS)
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .orderBy('notedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row) touched(tx, regionCode, personIds, 'plan')
  return row ?? null
}
export type OwnWorkRow = NonNullable<Awaited<ReturnType<typeof ownWorkOf>>>

/** Takes out who was named; that the first year is over stays. */
export async function eraseOwnWork(tx: Tx, regionCode: string, personId: string, organisationId?: string): Promise<void> {
  await tx
    .updateTable('plans.ownWork')
    .set({ ...NOBODY, agreedHow: null })
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .$if(organisationId !== undefined, (query) => query.where('organisationId', '=', organisationId!))
    .execute()
}
