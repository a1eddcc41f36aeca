import { hasRole, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuse, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'
import { serviceById, type Service } from '../offer/queries.ts'
import { saidAgain, saidHere } from '../offer/kept.ts'
import { serviceChanged } from '../offer/version.ts'
import { templateChanged } from '../copies/news.ts'
import { noticeLater } from '../notices/notice.ts'
import { applyPart } from './apply.ts'
import { approveChange } from './approve.ts'
import { bodyOf, changedFields, isMaterial, linesBefore, type Body, type ChangePart } from './part-bodies.ts'
import { lockChange, lockService, openChange } from './change-queries.ts'

/** Working days within which a region decides on a proposal. policy: D3 */
export const DECIDE_WITHIN = 5

/** What became of a change: there at once, waiting for a region, or nothing to change. */
export type Became = 'applied' | 'proposed' | 'unchanged'

/**
 * A provider changes a part of the own offer. A draft and small changes: at once. A material change of what is public: a proposal
 * that a region decides on, in place of the one that waits. Who changes it for the provider says by which right. policy: D3
 */
export async function changePart(
  tx: Tx,
  actor: Actor,
  serviceId: string,
  part: ChangePart,
  change: (from: Body, service: Service) => Body,
  require: (tx: Tx, actor: Actor, serviceId: string) => Promise<Service> = requireOwn,
): Promise<Became> {
  const service = await require(tx, actor, serviceId)
  const byRegion = service.organisationId !== actor.organisationId
  const waiting = part === 'quality' ? undefined : await openChange(tx, serviceId, part)
  const now = bodyOf(service, part)
  const body = change(part.startsWith('price') ? now : (waiting?.body ?? now), service)
  const before = part.startsWith('price') ? linesBefore(service, part, body, actor.today) : now
  const waits = isMaterial(part) && service.status !== 'draft'
  if (changedFields(before, body).length === 0) {
    if (waiting) await takeBack(tx, { column: 'id', is: waiting.id })
    if (!part.startsWith('price')) await applyPart(tx, actor, serviceId, part, body)
    await saidAgain(tx, actor, serviceId, part, Object.keys(body))
    await serviceChanged(tx, actor, serviceId)
    return 'unchanged'
  }
  if (waiting) await takeBack(tx, { column: 'id', is: waiting.id })
  const state = waits ? 'proposed' : 'applied'
  if (state === 'applied') {
    await applyPart(tx, actor, serviceId, part, body)
    await saidHere(tx, actor, serviceId, part, changedFields(before, body))
    await templateChanged(tx, actor, serviceId, part)
  }
  if (service.status !== 'draft') await insertChange(tx, actor, { serviceId, part, before, body, state, byRegion })
  await audit(tx, actor, { what: `catalogue.change-${state}`, subject: serviceId, after: { part } })
  await serviceChanged(tx, actor, serviceId)
  return state
}

/** Asks the region to make an offer public; from then on changes that matter wait for it too. policy: D3 */
export async function askPublication(tx: Tx, actor: Actor, serviceId: string): Promise<void> {
  const service = await requireOwn(tx, actor, serviceId)
  refuseUnless(service.status === 'draft', 'catalogue.notADraft', 409)
  refuseUnless(
    service.lacks.every((lack) => lack === 'not-public'),
    'catalogue.notComplete',
    409,
  )
  refuseUnless(service.national || service.areas.length > 0, 'catalogue.noArea', 409)
  await tx.updateTable('catalogue.service').set({ status: 'review' }).where('id', '=', serviceId).execute()
  await insertChange(tx, actor, {
    serviceId,
    part: 'publication',
    before: { status: 'draft' },
    body: { status: 'public' },
    state: 'proposed',
  })
  await audit(tx, actor, { what: 'catalogue.publication-asked', subject: serviceId })
  await serviceChanged(tx, actor, serviceId)
}

/** Takes back a proposal that a region has not decided on. */
export async function withdrawChange(tx: Tx, actor: Actor, serviceId: string, changeId: string): Promise<void> {
  await requireOwn(tx, actor, serviceId)
  const change = await lockChange(tx, changeId)
  if (change?.serviceId !== serviceId) notFound()
  if (change.state !== 'proposed') refuse('catalogue.alreadyDecided', 409)
  await takeBack(tx, { column: 'id', is: changeId })
  if (change.part === 'publication')
    await tx.updateTable('catalogue.service').set({ status: 'draft' }).where('id', '=', serviceId).execute()
  await audit(tx, actor, { what: 'catalogue.change-withdrawn', subject: serviceId })
  await serviceChanged(tx, actor, serviceId)
}

/** A provider says yes to what a region proposes for its own offer. policy: D3 */
export async function agreeChange(tx: Tx, actor: Actor, serviceId: string, changeId: string): Promise<void> {
  await requireOwn(tx, actor, serviceId)
  const change = await lockChange(tx, changeId)
  if (change?.serviceId !== serviceId || !change.byRegion) notFound()
  if (change.state !== 'proposed') refuse('catalogue.alreadyDecided', 409)
  refuseUnless(change.madeBy !== actor.accountId, 'catalogue.notYourOwnProposal')
  await approveChange(tx, actor, change, null)
  await noticeLater(tx, 'proposal-answered', changeId)
  await audit(tx, actor, { what: 'catalogue.change-agreed', subject: serviceId, after: { part: change.part } })
  await serviceChanged(tx, actor, serviceId, actor.accountId ? { approvedBy: actor.accountId } : {})
}

/** The own organisation's offer, locked, that can be changed: what ended is history. */
export async function requireOwn(tx: Tx, actor: Actor, id: string): Promise<Service> {
  const service = await requireOwnAny(tx, actor, id)
  refuseUnless(service.status !== 'ended', 'catalogue.isEnded', 409)
  return service
}

/** The own organisation's offer, locked, also when it ended: "not yours" and "not there" are one. */
export async function requireOwnAny(tx: Tx, actor: Actor, id: string): Promise<Service> {
  refuseUnless(hasRole(actor, 'provider') && actor.organisationId, 'platform.notForYou')
  await lockService(tx, id)
  const service = await serviceById(tx, id, actor.today)
  if (!service || service.organisationId !== actor.organisationId) notFound()
  refuseUnless(service.status !== 'merged', 'catalogue.isMerged', 409)
  return service
}

/** Keeps a change as a fact; one that waits tells who decides. */
export async function insertChange(
  tx: Tx,
  actor: Actor,
  change: { serviceId: string; part: ChangePart; before: Body; body: Body; state: 'proposed' | 'applied'; byRegion?: boolean },
): Promise<void> {
  const id = newId()
  const proposed = change.state === 'proposed'
  await tx
    .insertInto('catalogue.change')
    .values({
      ...change,
      byRegion: change.byRegion ?? false,
      id,
      before: JSON.stringify(change.before),
      body: JSON.stringify(change.body),
      material: proposed,
      madeBy: actor.accountId,
      madeAt: actor.now.toString(),
      decidedBy: null,
      decidedAt: null,
      reason: null,
      decideBy: proposed ? workingDaysAfter(actor.today, DECIDE_WITHIN) : null,
      lateToldOn: null,
    })
    .execute()
  if (proposed) await noticeLater(tx, change.byRegion ? 'proposal-for-you' : 'proposal-waits', id)
}

/** Takes back what waits, one proposal or all of an offer; a region that proposed something hears that it is over. */
export async function takeBack(tx: Tx, which: { column: 'id' | 'serviceId'; is: string }): Promise<void> {
  const ended = await tx
    .updateTable('catalogue.change')
    .set({ state: 'withdrawn' })
    .where(which.column, '=', which.is)
    .where('state', '=', 'proposed')
    .returning(['id', 'byRegion'])
    .execute()
  for (const { id, byRegion } of ended) if (byRegion) await noticeLater(tx, 'proposal-answered', id)
}
