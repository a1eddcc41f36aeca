import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { missingByIds, type Missing } from '../../catalogue/index.ts'

/** Help that was not in the catalogue, as it was given to somebody, with what became of it since. */
export interface HelpGiven extends Pick<Missing, 'name' | 'offeredBy' | 'contact' | 'place' | 'discreet'> {
  id: string
  givenHow: 'mail' | 'paper'
  givenAt: string
  state: Missing['state']
  dueOn: string
  serviceId: string | null
  reason: string | null
}

/** The same for the copy of a person's own data. */
export async function helpCopy(tx: Tx, regionCode: string, personId: string) {
  const help = await helpOf(tx, regionCode, [personId])
  return help.map(({ name, offeredBy, contact, place, givenHow, givenAt }) => ({
    label: name,
    organisation: offeredBy,
    contact,
    place,
    sharedHow: givenHow,
    sharedOn: givenAt,
  }))
}

/** What a person was given of help that was missing, the newest first. */
export async function helpOf(tx: Tx, regionCode: string, personIds: readonly string[]): Promise<HelpGiven[]> {
  const rows = await tx
    .selectFrom('plans.missingHelp')
    .select(['id', 'entryId', 'givenHow', 'givenAt'])
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .orderBy('givenAt', 'desc')
    .limit(20)
    .execute()
  if (rows.length === 0) return []
  touched(tx, regionCode, personIds, 'missing-help')
  const entries = await missingByIds(
    tx,
    regionCode,
    rows.map((row) => row.entryId),
  )
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return rows.map(({ id, entryId, givenHow, givenAt }) => ({
    ...byId.get(entryId)!,
    id,
    givenHow: givenHow as HelpGiven['givenHow'],
    givenAt: givenAt.toString(),
  }))
}
