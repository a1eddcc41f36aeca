import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid } from '../../../platform/errors.ts'
import { guidesIn, accountNames } from '../../access/index.ts'
import { barredWorkers, idsOf, type Person } from '../../people/index.ts'
import { lockOpenDraft } from './queries.ts'
import type { AskColleague } from './schema.ts'

/** Who sees the whole file today, this worker among them: only they can look at a draft, or arrange something for it. policy: L2 */
export async function colleaguesOf(tx: Tx, actor: Actor, person: Person): Promise<{ id: string; name: string }[]> {
  const ids = await idsOf(tx, person.regionCode, person.id)
  const { rows } = await sql<{ organisationId: string; accountId: string | null }>`
    select organisation_id, account_id from people.sight_shared
    where region_code = ${person.regionCode} and person_id = any(${ids}::uuid[]) and scope = 'file'
      and from_on <= ${actor.today} and (until_on is null or until_on > ${actor.today})`.execute(tx)
  const named = rows.flatMap((row) => row.accountId ?? [])
  // Of somebody shielded only who is named sees the file.
  const organisations = new Set(person.shielded ? [] : rows.filter((row) => row.accountId === null).map((row) => row.organisationId))
  const guides = (await guidesIn(tx, person.regionCode, actor.today)).filter((one) => organisations.has(one.organisationId))
  const names = await accountNames(tx, [...named, actor.accountId!])
  const barred = await barredWorkers(tx, actor, person.regionCode, ids)
  const all = new Map([...names, ...guides.map((one) => [one.id, one.name] as const)])
  return [...all].filter(([id]) => !barred.has(id)).map(([id, name]) => ({ id, name }))
}

/** Asks a colleague who sees the file to look at a draft or complete it: it stands in their day. */
export async function askColleague(
  tx: Tx,
  actor: Actor,
  person: Person,
  draftId: string,
  input: z.output<typeof AskColleague>,
): Promise<void> {
  const draft = await lockOpenDraft(tx, person, draftId)
  const colleagues = await colleaguesOf(tx, actor, person)
  if (input.colleague === actor.accountId || !colleagues.some(({ id }) => id === input.colleague)) invalid('colleague', 'seesNotFile')
  await tx
    .updateTable('plans.draft')
    .set({ askedAccount: input.colleague, askedBy: actor.accountId, askedAt: actor.now.toString() })
    .where('regionCode', '=', draft.regionCode)
    .where('id', '=', draft.id)
    .execute()
  await tx
    .updateTable('plans.draftText')
    .set({ askedWords: input.askedWords ?? null })
    .where('regionCode', '=', draft.regionCode)
    .where('draftId', '=', draft.id)
    .execute()
}
