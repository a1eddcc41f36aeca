import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { accountNames } from '../../access/index.ts'
import { organisationsById, organisationsWithRoles } from '../../regions/index.ts'
import type { KnownShown, LeadWords } from './pages.tsx'
import { knownContactOf, leadNow, passedOnIn } from './queries.ts'

/** What was asked first, with names; two questions where the answer was no. */
export async function knownShown(tx: Tx, regionCode: string, personIds: readonly string[]): Promise<KnownShown | null> {
  const known = await knownContactOf(tx, regionCode, personIds)
  if (!known) return null
  const organisation = known.organisationId ? (await organisationsById(tx, [known.organisationId])).get(known.organisationId) : undefined
  const worker = known.accountId ? (await accountNames(tx, [known.accountId])).get(known.accountId) : undefined
  return {
    answer: known.answer,
    statutory: known.statutory,
    organisation: organisation?.name ?? '',
    worker: worker ?? known.workerName,
  }
}

/** For the person: since when the regular contact is that, and the name of who is asked to be it. */
export async function leadShown(tx: Tx, plan: { regionCode: string; id: string; personId: string }) {
  const { since, asked } = await leadNow(tx, plan)
  return { since, asked: asked ? ((await accountNames(tx, [asked.accountId])).get(asked.accountId) ?? null) : null }
}

/** What was passed on with a file: by whom and when; and for whom the reader covers until when, with what there is to know. */
export interface PassedOnShown {
  words: (LeadWords & { by: string; on: string }) | null
  cover: { name: string; until: string; note: string } | null
}

/** The same with names; one question more where there are words. policy: E1 */
export async function passedOnShown(
  tx: Tx,
  actor: Actor,
  plan: { regionCode: string; id: string; personId: string },
): Promise<PassedOnShown> {
  const row = await passedOnIn(tx, actor, plan)
  const told = row?.askedBy && (row.agreed ?? row.stillOpen ?? row.watchFor ?? row.note) !== null ? row.askedBy : null
  const covers = row?.untilOn && row.coverNote ? { until: row.untilOn, note: row.coverNote } : null
  if (!row || (!told && !covers)) return { words: null, cover: null }
  const names = await accountNames(tx, [...(told ? [told] : []), row.accountId])
  return {
    words: told && row.answeredOn ? { ...row, by: names.get(told) ?? '', on: row.answeredOn } : null,
    cover: covers && { ...covers, name: names.get(row.accountId) ?? '' },
  }
}

/** UWV and the municipalities of a region: who can know somebody already by law. */
export async function publicOrganisations(tx: Tx, regionCode: string, today: string): Promise<{ id: string; name: string }[]> {
  const all = await organisationsWithRoles(tx, regionCode, ['guide-employer', 'partner'], today)
  return all
    .filter(({ types }) => types.includes('uwv') || types.includes('municipality'))
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
}
