import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import { idsOf } from '../../people/index.ts'
import { regionsOf } from '../queries.ts'

const DRAFT = [
  'd.regionCode',
  'd.id',
  'd.planId',
  'd.personId',
  'd.serviceId',
  'd.state',
  'd.version',
  'd.reason',
  'd.payer',
  'd.startCondition',
  'd.waitsForStep',
  'd.follows',
  'd.followsWhen',
  'd.slotId',
  'd.locationId',
  'd.choice',
  'd.afterReferral',
  'd.askedAccount',
  'd.askedBy',
  'd.askedAt',
  'd.shownVersion',
  'd.shownAt',
  'd.answer',
  'd.answeredHow',
  'd.answeredVersion',
  'd.answeredAt',
  'd.madeBy',
  'd.madeAt',
  'd.changedAt',
  't.goesAlong',
  't.because',
  't.askedWords',
] as const

function drafts(tx: Tx) {
  return tx
    .selectFrom('plans.draft as d')
    .innerJoin('plans.draftText as t', (join) => join.onRef('t.regionCode', '=', 'd.regionCode').onRef('t.draftId', '=', 'd.id'))
    .select(DRAFT)
    .select(sql<boolean>`plans.draft_hidden(d.region_code, d.id)`.as('hidden'))
}
export type DraftRow = Awaited<ReturnType<typeof draftsOf>>[number]

/** Drafts of a person that are not sent yet, the newest first. */
export async function draftsOf(tx: Tx, regionCode: string, personIds: readonly string[]) {
  const rows = await drafts(tx)
    .where('d.regionCode', '=', regionCode)
    .where('d.personId', 'in', [...personIds])
    .where('d.state', '=', 'open')
    .orderBy('d.madeAt', 'desc')
    .limit(50)
    .execute()
  touched(tx, regionCode, personIds, 'draft')
  return rows
}

/** One draft of these files that this reader may know, in whatever state; or the one 404. policy: E2 */
export async function requireDraft(tx: Tx, regionCode: string, personIds: readonly string[], id: string) {
  const row = await drafts(tx)
    .where('d.regionCode', '=', regionCode)
    .where('d.id', '=', id)
    .where('d.personId', 'in', [...personIds])
    .executeTakeFirst()
  if (!row || row.hidden) notFound()
  touched(tx, regionCode, row.personId, 'draft')
  return row
}

/** The same, locked until the end of what changes it. */
export async function lockDraft(tx: Tx, regionCode: string, personIds: readonly string[], id: string) {
  const held = await tx
    .selectFrom('plans.draft')
    .select('id')
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!held) notFound()
  return requireDraft(tx, regionCode, personIds, id)
}

/** A draft of this file that is still open, locked. */
export async function lockOpenDraft(tx: Tx, person: { regionCode: string; id: string }, id: string) {
  const draft = await lockDraft(tx, person.regionCode, await idsOf(tx, person.regionCode, person.id), id)
  refuseUnless(draft.state === 'open', 'plans.draftGone', 409)
  return draft
}

/** Drafts in the day of this worker: what a colleague asked to look at first, then the own ones. */
export async function draftsFor(tx: Tx, actor: Actor) {
  if (!actor.accountId) return []
  const rows = await tx
    .selectFrom('plans.draft')
    .select(['regionCode', 'id', 'personId', 'serviceId', 'madeBy', 'askedAccount', 'askedBy', 'changedAt'])
    .where('regionCode', 'in', regionsOf(actor))
    .where((is) => is.or([is('madeBy', '=', actor.accountId!), is('askedAccount', '=', actor.accountId!)]))
    .where('state', '=', 'open')
    .orderBy('changedAt', 'desc')
    .limit(50)
    .execute()
  for (const row of rows) touched(tx, row.regionCode, row.personId, 'draft')
  const asked = rows.filter((row) => row.askedAccount === actor.accountId)
  return [...asked, ...rows.filter((row) => row.askedAccount !== actor.accountId)]
}

/** Who changed which part of a draft, the newest first. */
export async function changesOf(tx: Tx, draft: { regionCode: string; id: string }) {
  return tx
    .selectFrom('plans.draftChange')
    .select(['part', 'version', 'byAccount', 'at'])
    .where('regionCode', '=', draft.regionCode)
    .where('draftId', '=', draft.id)
    .orderBy('version', 'desc')
    .limit(100)
    .execute()
}
export type DraftChange = Awaited<ReturnType<typeof changesOf>>[number]
