import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid } from '../../../platform/errors.ts'
import { serviceById } from '../../catalogue/index.ts'
import { idsOf, type Person } from '../../people/index.ts'
import { openDecisions, referralsOf, requirePlan } from '../queries.ts'
import { isOpen } from '../states.ts'
import { freeSlots } from '../slots/queries.ts'
import { nearestTo } from '../where/locations.ts'
import { addChange, requireReferable } from './begin.ts'
import { draftLinesOf, dropLine, putLine, type LineTyped } from './lines.ts'
import { changesOf, lockOpenDraft, type DraftChange, type DraftRow } from './queries.ts'
import { clashes } from './rules.ts'
import { isNewLine, saysAlready } from './same.ts'

/** What one part of a draft sets. */
export type Set =
  | { part: 'service'; serviceId: string }
  | { part: 'why'; reason: string; because: string | undefined }
  | { part: 'goes'; goesAlong: string }
  | { part: 'payment'; line: LineTyped }
  | { part: 'payment'; drop: string }
  | {
      part: 'start'
      waitsForStep?: string | undefined
      startCondition?: string | undefined
      follows?: string | undefined
      followsWhen?: string | undefined
      slotId?: string | undefined
      locationId?: string | undefined
    }

/**
 * Saves one part of a draft. Of two who change the same part at once one wins; the other gets what happened and nothing is lost.
 * The same holds for two windows of one writer, unless both say the same.
 */
export async function savePart(tx: Tx, actor: Actor, person: Person, draftId: string, seen: number, set: Set): Promise<DraftChange | null> {
  const draft = await lockOpenDraft(tx, person, draftId)
  const lines = set.part === 'payment' ? await draftLinesOf(tx, draft) : []
  const last = (await changesOf(tx, draft)).find((change) => change.part === set.part)
  if (last && clashes(last, seen)) {
    const own = last.byAccount === actor.accountId
    if (own && saysAlready(draft, lines, set)) return null
    if (!own || !isNewLine(lines, set)) return last
  }
  if (set.part === 'payment') {
    const payer = 'drop' in set ? await dropLine(tx, draft, lines, set.drop) : await putLine(tx, actor, person, draft, lines, set.line)
    await store(tx, actor, draft, { payer })
  } else {
    await CHECKS[set.part](tx, actor, person, draft, set as never)
    const [nearest] = set.part === 'service' ? await nearestTo(tx, actor, person, set.serviceId) : []
    await store(tx, actor, draft, columnsOf(set, nearest?.id ?? null))
    await storeWords(tx, draft, set)
  }
  await addChange(tx, actor, draft, set.part, draft.version + 1)
  return null
}

type InColumns = Exclude<Set, { part: 'payment' }>
type Check<P extends InColumns['part']> = (
  tx: Tx,
  actor: Actor,
  person: Person,
  draft: DraftRow,
  set: Extract<Set, { part: P }>,
) => Promise<void>

const CHECKS: { [P in InColumns['part']]: Check<P> } = {
  service: (tx, actor, person, _, { serviceId }) => requireReferable(tx, actor, person, serviceId),
  async why(tx, actor, _person, draft, { reason }) {
    if (reason !== 'own-instrument') return
    const own = (await serviceById(tx, draft.serviceId, actor.today))?.organisationId === actor.organisationId
    if (!own) invalid('reason', 'notOwnInstrument')
  },
  async goes() {},
  async start(tx, actor, person, draft, { waitsForStep, startCondition, follows, followsWhen, slotId, locationId }) {
    // Who is not sent yet cannot come for a talk.
    if (slotId && (startCondition || follows)) invalid('slotId', 'slotNeedsSending')
    const slots = slotId ? await freeSlots(tx, actor, { regionCode: draft.regionCode, serviceId: draft.serviceId }) : []
    if (slotId && !slots.some(({ id }) => id === slotId)) invalid('slotId', 'slotTaken')
    const places = locationId ? await nearestTo(tx, actor, person, draft.serviceId) : []
    if (locationId && !places.some(({ id }) => id === locationId)) invalid('locationId', 'notThatLocation')
    const plan = await requirePlan(tx, person)
    if (waitsForStep && !(await openDecisions(tx, actor, plan)).some((step) => step.id === waitsForStep))
      invalid('waitsForStep', 'notAnOpenDecision')
    if (follows && !followsWhen) invalid('followsWhen', 'followsWhenNeeded')
    const running = follows ? await referralsOf(tx, person.regionCode, await idsOf(tx, person.regionCode, person.id)) : []
    if (follows && !running.some((one) => one.id === follows && isOpen(one.state) && one.id !== draft.id)) invalid('follows', 'notRunning')
  },
}

async function store(tx: Tx, actor: Actor, draft: DraftRow, set: ReturnType<typeof columnsOf> | { payer: string | null }): Promise<void> {
  const next = { version: draft.version + 1, changedAt: actor.now.toString() }
  await tx
    .updateTable('plans.draft')
    .set({ ...next, ...set })
    .where('regionCode', '=', draft.regionCode)
    .where('id', '=', draft.id)
    .execute()
}

async function storeWords(tx: Tx, draft: DraftRow, set: InColumns): Promise<void> {
  const text = set.part === 'goes' ? { goesAlong: set.goesAlong } : set.part === 'why' ? { because: set.because ?? null } : null
  if (!text) return
  await tx.updateTable('plans.draftText').set(text).where('regionCode', '=', draft.regionCode).where('draftId', '=', draft.id).execute()
}

function columnsOf(set: InColumns, nearest: string | null) {
  switch (set.part) {
    case 'service':
      // A choice from a shortlist is of one service.
      return { serviceId: set.serviceId, choice: null, slotId: null, locationId: nearest }
    case 'why':
      return { reason: set.reason }
    case 'goes':
      return {}
    case 'start':
      return {
        waitsForStep: set.waitsForStep ?? null,
        startCondition: set.startCondition ?? null,
        follows: set.follows ?? null,
        followsWhen: set.follows ? set.followsWhen! : null,
        slotId: set.slotId ?? null,
        locationId: set.locationId ?? null,
      }
  }
}
