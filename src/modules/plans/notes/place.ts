import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { serviceNames } from '../../catalogue/index.ts'
import { requireReferral, requireTask } from '../queries.ts'
import { myFile, openFile, requireItem } from '../sharing/item.ts'
import { stepTitle } from '../shown.ts'
import type { nl } from '../texts.nl.ts'
import type { Place } from './commands.ts'
import { unreadNotes } from './queries.ts'

/** Who asks, at which door: the person, a worker with the file, a partner with a task, or who received a referral. */
export type Door =
  | { as: 'mine' | 'received' | 'task'; kind: 'step' | 'referral'; id: string }
  | { as: 'file'; personId: string; kind: 'step' | 'referral'; id: string }

/** The part of a plan behind this door, when the reader may see it; else the one 404. */
export async function requirePlace(tx: Tx, actor: Actor, door: Door): Promise<Place> {
  const item = await FIND[door.as](tx, actor, door)
  const plan = await byProgram(tx, actor, () =>
    tx
      .selectFrom('plans.plan')
      .select('leadOrganisation')
      .where('regionCode', '=', item.regionCode)
      .where('personId', '=', item.personId)
      .orderBy('openedAt', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )
  return { ...item, leadOrganisation: plan?.leadOrganisation ?? notFound() }
}

type Found = Omit<Place, 'leadOrganisation'>
const FIND: Record<Door['as'], (tx: Tx, actor: Actor, door: Door) => Promise<Found>> = {
  async mine(tx, actor, { kind, id }) {
    return requireItem(tx, actor, await myFile(tx, actor), { itemKind: kind, itemId: id }, false)
  },
  async file(tx, actor, door) {
    const file = await openFile(tx, actor, door.as === 'file' ? door.personId : '')
    return requireItem(tx, actor, file, { itemKind: door.kind, itemId: door.id }, false)
  },
  async task(tx, actor, { id }) {
    const row = await requireTask(tx, actor, id)
    return { ...row, kind: 'step', stepKind: row.kind, organisationId: row.ownerOrganisation, endedAt: null }
  },
  async received(tx, actor, { id }) {
    const row = await requireReferral(tx, actor, id)
    if (row.providerOrganisation !== actor.organisationId || row.state === 'announced') notFound()
    return { ...row, kind: 'referral', stepKind: null, sensitivity: 'normal', organisationId: row.providerOrganisation, endedAt: null }
  },
}

/** What a part is called, by id: the words of a step, the name of a service. */
export async function partTitles(tx: Tx, t: typeof nl, regionCode: string, items: readonly { itemKind: string; itemId: string }[]) {
  const ids = (kind: string) => items.filter((item) => item.itemKind === kind).map((item) => item.itemId)
  const steps = await tx
    .selectFrom('plans.step as s')
    .innerJoin('plans.stepText as t', (join) => join.onRef('t.regionCode', '=', 's.regionCode').onRef('t.stepId', '=', 's.id'))
    .select(['s.id', 's.kind', 't.title'])
    .where('s.regionCode', '=', regionCode)
    .where('s.id', 'in', some(ids('step')))
    .execute()
  const referrals = await tx
    .selectFrom('plans.referral')
    .select(['id', 'serviceId'])
    .where('regionCode', '=', regionCode)
    .where('id', 'in', some(ids('referral')))
    .execute()
  const services = await serviceNames(
    tx,
    referrals.map((row) => row.serviceId),
  )
  return new Map([
    ...steps.map((step) => [step.id, stepTitle(t, step) ?? ''] as const),
    ...referrals.map((row) => [row.id, services.get(row.serviceId) ?? ''] as const),
  ])
}

/** Parts of these files at which somebody wrote something this reader did not read yet, by name. */
export async function freshParts(tx: Tx, actor: Actor, t: typeof nl, where: { regionCode: string; personIds: readonly string[] }) {
  const rows = await unreadNotes(tx, actor, where)
  if (rows.length === 0) return []
  const titles = await partTitles(tx, t, where.regionCode, rows)
  return rows.map((row) => ({
    kind: row.itemKind === 'step' ? ('stap' as const) : ('doorverwijzing' as const),
    id: row.itemId,
    title: titles.get(row.itemId) ?? '',
  }))
}

const NOBODY = '00000000-0000-0000-0000-000000000000'
const some = (ids: string[]) => (ids.length > 0 ? ids : [NOBODY])
