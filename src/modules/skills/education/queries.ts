import type { FileRef } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import type { Said } from '../said.ts'
import type { Finished, Level } from './schema.ts'

export interface Education extends Said {
  id: string
  what: string
  level: Level
  finished: Finished
  year: number | null
}
const COLUMNS = ['id', 'what', 'level', 'finished', 'year', 'responsibleOrganisationId', 'notedAt'] as const

/** What somebody learnt, the latest first; without a year in the order it was noted. policy: C3 */
export async function educationOf(tx: Tx, regionCode: string, personId: string): Promise<Education[]> {
  const rows = await tx
    .selectFrom('skills.personEducation')
    .select(COLUMNS)
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .orderBy('year', (order) => order.desc().nullsLast())
    .orderBy('notedAt')
    .orderBy('id')
    .$castTo<Education>()
    .execute()
  if (rows.length > 0) touched(tx, regionCode, personId, 'skills')
  return rows
}

/** One of them, held until the end of the command. */
export async function educationById(tx: Tx, person: FileRef, id: string): Promise<Education | undefined> {
  return tx
    .selectFrom('skills.personEducation')
    .select(COLUMNS)
    .where('regionCode', '=', person.regionCode)
    .where('personId', '=', person.personId)
    .where('id', '=', id)
    .$castTo<Education>()
    .forUpdate()
    .executeTakeFirst()
}
