import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, refuse, refuseUnless } from '../../../platform/errors.ts'
import { idsOf, lawsFor, type Person } from '../../people/index.ts'
import { stepsOf, type StepRow } from '../queries.ts'
import { refer } from '../refer/refer.ts'
import { suitedIn } from '../refer/suited.ts'
import { slotById } from '../slots/queries.ts'
import { placeOf, type Nearby } from '../where/locations.ts'
import type { Referral } from '../schema.ts'
import { endDraft } from './begin.ts'
import { paymentLacks, sharesOf, type Shares } from './lines-rules.ts'
import { draftLinesOf } from './lines.ts'
import { changesOf, lockDraft, type DraftChange, type DraftRow } from './queries.ts'
import { lackingOf, saidYes, startLacks, type Needed, type StartLack } from './rules.ts'

/** A draft with what the file and the house say of it. */
export interface Judged extends Awaited<ReturnType<typeof suitedIn>> {
  laws: { sender: string[]; receiver: string[] }
  steps: StepRow[]
  /** The time of the first talk that was picked. */
  slot: { onDate: string; atTime: string; place: string } | null
  /** The location that was chosen, where the service is given there now. */
  at: Nearby[number] | null
  /** The price of the day in all; null under a confidential contract. */
  priceCents: number | null
  shares: Shares
  lacking: Needed[]
  /** Why it cannot begin as it says. */
  startLacks: StartLack[]
}

/** Holds a draft against the file, the service, the law and what the person said. policy: C11, D1, L2 */
export async function judge(tx: Tx, actor: Actor, person: Person, ids: readonly string[], draft: DraftRow): Promise<Judged> {
  const around = await suitedIn(tx, actor, person, ids, draft.serviceId)
  const { suited, plan } = around
  const provider = suited.service.organisationId
  const laws = {
    sender: await lawsFor(tx, 'referral', actor.organisationId!, actor.today),
    receiver: await lawsFor(tx, 'referral', provider, actor.today),
  }
  const steps = draft.waitsForStep && plan ? await stepsOf(tx, actor, person.regionCode, ids, plan.leadAccount) : []
  const slot = draft.slotId ? ((await slotById(tx, draft.regionCode, draft.slotId)) ?? null) : null
  const priceCents = suited.service.payerTotal?.mostCents ?? null
  const shares = sharesOf(await draftLinesOf(tx, draft), priceCents)
  const at = await placeOf(tx, draft)
  const begin = {
    stillOpen: steps.some((step) => step.id === draft.waitsForStep && step.state === 'open' && !step.hidden),
    slotFree: slot !== null && slot.referralId === null && slot.withdrawnOn === null && slot.onDate > actor.today,
    placeOpen: at !== null,
  }
  const lacking = lackingOf(draft, {
    ...begin,
    referable: suited.service.lacks.length === 0 && !suited.warnings.includes('already'),
    contrary: suited.verdict === 'fits-not',
    own: provider === actor.organisationId,
    payment: !paymentLacks(draft.payer, shares),
    basis: laws.sender.length > 0 && laws.receiver.length > 0,
    agreed: saidYes(draft),
  })
  return { ...around, laws, steps, slot, at, priceCents, shares, lacking, startLacks: startLacks(draft, begin) }
}

/** Sends a draft as it stands on the page that was checked; who checked an older version is told what changed. policy: D8, L2 */
export async function sendDraft(
  tx: Tx,
  actor: Actor,
  person: Person,
  draftId: string,
  input: { version: number; agreedHow?: 'desk' | 'phone' | 'no' | undefined },
): Promise<DraftChange | null> {
  const ids = await idsOf(tx, person.regionCode, person.id)
  const draft = await lockDraft(tx, person.regionCode, ids, draftId)
  if (draft.state === 'sent') return null
  refuseUnless(draft.state === 'open', 'plans.draftGone', 409)
  if (draft.version !== input.version) return (await changesOf(tx, draft))[0] ?? null
  const { lacking, shares } = await judge(tx, actor, person, ids, draft)
  if (lacking.some((need) => need !== 'agreement')) refuse('plans.draftLacks', 409)
  const agreed = saidYes(draft) ? 'already' : input.agreedHow
  if (agreed === undefined || agreed === 'no') invalid('agreedHow', 'agreementNeeded')
  await refer(tx, actor, person, wholeOf(draft, shares, agreed))
  await endDraft(tx, actor, draft, 'sent')
  return null
}

function wholeOf(draft: DraftRow, { lines }: Shares, agreed: Referral['agreed']): Referral {
  return {
    id: draft.id,
    serviceId: draft.serviceId,
    goesAlong: draft.goesAlong!,
    payers: lines,
    reason: draft.reason as Referral['reason'],
    because: draft.because ?? undefined,
    choice: draft.choice ?? undefined,
    after: draft.afterReferral ?? undefined,
    waitsForStep: draft.waitsForStep ?? undefined,
    startCondition: (draft.startCondition ?? undefined) as Referral['startCondition'],
    slot: draft.slotId ?? undefined,
    location: draft.locationId ?? undefined,
    follows: draft.follows ? { id: draft.follows, when: draft.followsWhen as 'ended' | 'achieved' } : undefined,
    agreed,
  }
}
