import type { FileRef } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import type { Said } from '../said.ts'
import { SUBJECTS, type Subject } from './schema.ts'

export interface Wish extends Said {
  id: string
  subject: Subject
  value: string[]
}

/** What somebody wants of work and which limits there are, in the order of the form. policy: C3 */
export async function wishesOf(tx: Tx, regionCode: string, personId: string): Promise<Wish[]> {
  const rows = await chosen(tx, { regionCode, personId }).execute()
  if (rows.length > 0) touched(tx, regionCode, personId, 'skills')
  return rows.toSorted((a, b) => SUBJECTS.indexOf(a.subject) - SUBJECTS.indexOf(b.subject))
}

/** The same, held until the end of the command. */
export async function wishesHeld(tx: Tx, person: FileRef): Promise<Wish[]> {
  return chosen(tx, person).forUpdate().execute()
}

function chosen(tx: Tx, { regionCode, personId }: FileRef) {
  return tx
    .selectFrom('skills.personWish')
    .select(['id', 'subject', 'value', 'responsibleOrganisationId', 'notedAt'])
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .$castTo<Wish>()
}

/** As the form has them. */
export function typedWishes(wishes: readonly Wish[]): Record<string, string[]> {
  return Object.fromEntries(wishes.map(({ subject, value }) => [subject, value]))
}
