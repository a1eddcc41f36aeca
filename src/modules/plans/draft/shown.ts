import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { accountNames } from '../../access/index.ts'
import { priceOn, serviceNames } from '../../catalogue/index.ts'
import { idsOf, type Person } from '../../people/index.ts'
import type { Option } from '../../../platform/ui/index.ts'
import { payerOptions } from '../funding-lines/payers.ts'
import { planOf, referralsOf, stepsOf, type ReferralRow } from '../queries.ts'
import { isOpen } from '../states.ts'
import { freeSlots, slotById, type SlotRow } from '../slots/queries.ts'
import { nearestTo, type Nearby } from '../where/locations.ts'
import { colleaguesOf } from './colleagues.ts'
import { overlapsWith } from './overlap.ts'
import type { OverlapShown } from './overlap-part.tsx'
import { changesOf, requireDraft, type DraftChange, type DraftRow } from './queries.ts'
import { sharesOf, type Shares } from './lines-rules.ts'
import { draftLinesOf } from './lines.ts'
import { judge, type Judged } from './send.ts'

interface Choice {
  value: string
  label: string
}

/** What the words of a draft need: names of workers, of decisions and of help that runs. */
export interface Named {
  draft: DraftRow
  changes: DraftChange[]
  name: (account: string | null) => string
  /** Whether that is who looks. */
  isMe: (account: string | null) => boolean
  decisions: Choice[]
  running: Choice[]
  /** The time of the first talk that was picked. */
  slot: { onDate: string; atTime: string; place: string } | null
  /** The location that was chosen, where the service is given there now. */
  at: Nearby[number] | null
  /** Who is to pay what. */
  shares: Shares
}

/** A draft with everything its pages say of it. */
export interface DraftShown extends Named {
  person: Person
  judged: Judged
  overlaps: OverlapShown[]
}

/** One draft of a file as guide and colleague see it, held against file, service and law. */
export async function draftShown(tx: Tx, actor: Actor, person: Person, draftId: string): Promise<DraftShown> {
  const ids = await idsOf(tx, person.regionCode, person.id)
  const draft = await requireDraft(tx, person.regionCode, ids, draftId)
  const judged = await judge(tx, actor, person, ids, draft)
  const changes = await changesOf(tx, draft)
  const services = new Map(judged.services.map((service) => [service.id, service]))
  const going = judged.busy.filter((one) => one.id !== draft.id)
  return {
    person,
    draft,
    judged,
    changes,
    at: judged.at,
    shares: judged.shares,
    name: await namesIn(tx, draft, changes),
    isMe: (account) => account === actor.accountId,
    decisions: decisionsIn(judged.steps),
    running: going.map((one) => ({ value: one.id, label: services.get(one.serviceId)?.name ?? '' })),
    slot: judged.slot,
    overlaps: overlapsWith(judged.suited.service, going, (id) => services.get(id)?.kind, {
      follows: draft.follows,
      today: actor.today,
    }).map((overlap) => withNames(overlap, going, services)),
  }
}

function withNames(
  overlap: { id: string; why: 'same-kind' | 'same-time' },
  going: readonly ReferralRow[],
  services: ReadonlyMap<string, { name: string; organisation: string }>,
): OverlapShown {
  const row = going.find((one) => one.id === overlap.id)!
  const service = services.get(row.serviceId)
  return { ...overlap, service: service?.name ?? '', provider: service?.organisation ?? '', payer: row.payer, endsOn: row.endsOn }
}

/** One part of a draft to fill in, with only what that part asks. */
export interface PartShown extends Named {
  person: Person
  service: string
  colleagues: { id: string; name: string }[]
  /** Where the service can be given, the nearest first. */
  nearby: Nearby
  /** Free times for a first talk. */
  slots: SlotRow[]
  /** Organisations that can pay, and the price of the day. */
  payers: Option[]
  priceCents: number | null
}

/** What the page of one part needs. */
export async function partShown(tx: Tx, actor: Actor, person: Person, draftId: string, part: string): Promise<PartShown> {
  const ids = await idsOf(tx, person.regionCode, person.id)
  const draft = await requireDraft(tx, person.regionCode, ids, draftId)
  const changes = await changesOf(tx, draft)
  const plan = part === 'start' ? await planOf(tx, person.regionCode, ids) : undefined
  const steps = plan ? await stepsOf(tx, actor, person.regionCode, ids, plan.leadAccount) : []
  const going = plan
    ? (await referralsOf(tx, person.regionCode, ids)).filter((one) => isOpen(one.state) && !one.hidden && one.id !== draft.id)
    : []
  const pays = part === 'payment'
  const priceCents = pays ? ((await priceOn(tx, draft.serviceId, actor.today))?.totalCents ?? null) : null
  const shares = sharesOf(pays ? await draftLinesOf(tx, draft) : [], priceCents)
  const services = await serviceNames(tx, [draft.serviceId, ...going.map((one) => one.serviceId)])
  const nearby = part === 'start' ? await nearestTo(tx, actor, person, draft.serviceId) : []
  return {
    person,
    draft,
    changes,
    service: services.get(draft.serviceId) ?? '',
    nearby,
    at: nearby.find(({ id }) => id === draft.locationId) ?? null,
    shares,
    priceCents,
    payers: pays ? await payerOptions(tx, person.regionCode, actor.today) : [],
    name: await namesIn(tx, draft, changes),
    isMe: (account) => account === actor.accountId,
    decisions: decisionsIn(steps),
    running: going.map((one) => ({ value: one.id, label: services.get(one.serviceId) ?? '' })),
    slot: draft.slotId ? ((await slotById(tx, person.regionCode, draft.slotId)) ?? null) : null,
    slots: plan ? await freeSlots(tx, actor, { regionCode: person.regionCode, serviceId: draft.serviceId }) : [],
    colleagues: part === 'payment' || part === 'colleague' ? await colleaguesOf(tx, actor, person) : [],
  }
}

function decisionsIn(steps: readonly { id: string; kind: string; state: string; hidden: boolean; title: string | null }[]): Choice[] {
  return steps
    .filter((step) => step.kind === 'decision' && step.state === 'open' && !step.hidden)
    .map((step) => ({ value: step.id, label: step.title ?? '' }))
}

async function namesIn(tx: Tx, draft: DraftRow, changes: readonly DraftChange[]): Promise<Named['name']> {
  const names = await accountNames(tx, [
    ...new Set([
      draft.madeBy,
      ...[draft.askedAccount, draft.askedBy].flatMap((id) => id ?? []),
      ...changes.map((change) => change.byAccount),
    ]),
  ])
  return (account) => (account ? (names.get(account) ?? '') : '')
}
