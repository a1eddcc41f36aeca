import type { Actor } from '../../platform/actor.ts'
import { daysAfter } from '../../platform/clock.ts'
import type { Tx } from '../../platform/db/context.ts'
import { touched } from '../../platform/log.ts'
import { accountNames } from '../access/index.ts'
import { organisationsById } from '../regions/index.ts'
import { representativesOf } from './commands/represent.ts'

interface File {
  regionCode: string
  personId: string
}

/** Who acts for a person today, with a name where the account has one. */
export async function representationRows(tx: Tx, actor: Actor, file: File) {
  const rows = await representativesOf(tx, actor, file)
  const names = await accountNames(
    tx,
    rows.map((row) => row.accountId),
  )
  return rows.map((row) => ({
    id: row.id,
    name: names.get(row.accountId) ?? '',
    kind: row.kind,
    scope: row.scope,
    lastDay: row.untilOn && daysAfter(row.untilOn, -1),
  }))
}

/** The workers who are named on a file today, each once, with the organisation they work for. */
export async function workersOn(tx: Tx, actor: Actor, file: File): Promise<string[]> {
  const rows = await tx
    .selectFrom('people.sight')
    .select(['accountId', 'organisationId'])
    .distinct()
    .where('regionCode', '=', file.regionCode)
    .where('personId', '=', file.personId)
    .where('accountId', 'is not', null)
    .where('scope', '=', 'file')
    .where('fromOn', '<=', actor.today)
    .where((on) => on.or([on('untilOn', 'is', null), on('untilOn', '>', actor.today)]))
    .execute()
  const names = await accountNames(
    tx,
    rows.flatMap((row) => row.accountId ?? []),
  )
  const organisations = await organisationsById(
    tx,
    rows.map((row) => row.organisationId),
  )
  return rows
    .map((row) => [names.get(row.accountId!), organisations.get(row.organisationId)?.name].filter(Boolean).join(', '))
    .sort((a, b) => a.localeCompare(b))
}

/** Which organisations see how much of these files today, why and until when; each with the record it is for. policy: L2 */
export async function sightsOn(tx: Tx, actor: Actor, regionCode: string, personIds: readonly string[]) {
  const rows = await tx
    .selectFrom('people.sight')
    .select(['organisationId', 'accountId', 'scope', 'because', 'record', 'untilOn'])
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .where('fromOn', '<=', actor.today)
    .where((on) => on.or([on('untilOn', 'is', null), on('untilOn', '>', actor.today)]))
    .orderBy('fromOn')
    .orderBy('id')
    .limit(300)
    .execute()
  touched(tx, regionCode, personIds, 'sight')
  return rows
}
export type SightRow = Awaited<ReturnType<typeof sightsOn>>[number]
