import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { newReference } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { serviceById, type Service } from '../../catalogue/index.ts'
import { mayReferTo } from '../self/commands.ts'
import { endSight, idsOf, recordAgreement, type Person } from '../../people/index.ts'
import { counterMay, policyOn } from '../../policy/index.ts'
import { openDecisions, requirePlan } from '../queries.ts'
import { type GUIDE_WITHDRAWS, mayGo, type ReferralState } from '../states.ts'
import type { Referral } from '../schema.ts'
import { addFact, go, lockInFile, send } from '../commands/moves.ts'
import { endWithReferral } from '../shortlist/choose.ts'
import { foundOther } from '../course/seek.ts'
import { linesAsSent } from '../funding-lines/commands.ts'
import { bookIntake } from '../slots/intake.ts'
import { keepReason } from './reason.ts'
import { suitedIn } from './suited.ts'

interface File {
  regionCode: string
  id: string
}

/**
 * Refers a person: after a conversation (D8), to a service that is complete and public (D1), payer named (D5),
 * at the price of the day. With a start condition, or after another referral, it is an advance contact that is sent later (D9).
 */
export async function refer(tx: Tx, actor: Actor, person: Person, input: Referral): Promise<void> {
  const plan = await requirePlan(tx, person)
  const { service, contrary } = await judged(tx, actor, person, plan, input)
  const [first] = input.payers
  const key = { regionCode: person.regionCode, personId: person.id }
  const added = await tx
    .insertInto('plans.referral')
    .values({
      ...key,
      id: input.id,
      planId: plan.id,
      reference: newReference(person.regionCode),
      serviceId: service.id,
      providerOrganisation: service.organisationId,
      senderOrganisation: actor.organisationId!,
      senderAccount: actor.accountId!,
      priceCents: service.payerTotal?.mostCents ?? null,
      payer: first?.source ?? 'free',
      payerOwner: first?.ownerName ?? null,
      payerBy: first?.arrangeBy ?? null,
      reason: input.reason,
      locationId: input.location ?? null,
      startCondition: input.startCondition ?? null,
      waitsForStep: input.waitsForStep ?? null,
      follows: input.follows?.id ?? null,
      followsWhen: input.follows?.when ?? null,
      state: 'announced',
      outcome: null,
      acceptBy: null,
      madeAt: actor.now.toString(),
      lastAt: actor.now.toString(),
    })
    .onConflict((conflict) => conflict.columns(['regionCode', 'id']).doNothing())
    .executeTakeFirst()
  touched(tx, person.regionCode, person.id, 'referral')
  if (added.numInsertedOrUpdatedRows === 0n) return
  await tx
    .insertInto('plans.referralText')
    .values({ ...key, referralId: input.id, goesAlong: input.goesAlong, report: null })
    .execute()
  await keepReason(tx, { ...key, id: input.id }, { contrary, words: input.because })
  if (input.after) await foundOther(tx, actor, person.regionCode, person.id, input.after)
  if (input.choice) await endWithReferral(tx, actor, { ...key, id: input.id, serviceId: service.id }, input.choice)
  if (input.agreed !== 'already')
    await recordAgreement(tx, actor, {
      ...key,
      what: 'referral',
      organisationId: service.organisationId,
      record: input.id,
      agreed: true,
      how: input.agreed,
    })
  const referral = { ...key, id: input.id, planId: plan.id, state: 'announced', providerOrganisation: service.organisationId }
  if (input.startCondition || input.follows) await addFact(tx, actor, { ...referral, state: 'draft' }, 'announced', null)
  else await send(tx, actor, referral, service.acceptanceDays, 'draft')
  if (input.slot) await bookIntake(tx, actor, { ...referral, serviceId: service.id, state: 'sent' }, input.slot, 'guide')
  await linesAsSent(tx, actor, { ...key, id: input.id }, input.payers)
}

/** May it, and is it true what it says? Gives the service, and whether the file says that it does not suit. */
async function judged(
  tx: Tx,
  actor: Actor,
  person: Person,
  plan: Awaited<ReturnType<typeof requirePlan>>,
  input: Referral,
): Promise<{ service: Service; contrary: boolean }> {
  refuseUnless(await mayReferTo(tx, person, input.serviceId), 'plans.conversationFirst', 409)
  refuseUnless(counterMay(await policyOn(tx, person.regionCode, actor.today), 'referral'), 'plans.notByCounter', 409)
  const ids = await idsOf(tx, person.regionCode, person.id)
  const { service, verdict } = (await suitedIn(tx, actor, person, ids, input.serviceId)).suited
  refuseUnless(service.lacks.length === 0, 'plans.notReferable', 409)
  if (service.organisationId === actor.organisationId && input.reason !== 'own-instrument') invalid('reason', 'ownInstrumentReason')
  if (service.organisationId !== actor.organisationId && input.reason === 'own-instrument') invalid('reason', 'notOwnInstrument')
  if (input.waitsForStep && !(await openDecisions(tx, actor, plan)).some((step) => step.id === input.waitsForStep))
    invalid('waitsForStep', 'notAnOpenDecision')
  const contrary = verdict === 'fits-not'
  if (contrary && !input.because) invalid('because', 'contraryReason')
  return { service, contrary }
}

/** Sends an announced referral now that its condition is met. policy: D9 */
export async function sendAnnounced(tx: Tx, actor: Actor, person: File, id: string): Promise<void> {
  const referral = await lockInFile(tx, await fileOf(tx, person), id)
  refuseUnless(mayGo(referral.state as ReferralState, 'sent', 'guide'), 'plans.notPossible', 409)
  const service = (await serviceById(tx, referral.serviceId, actor.today)) ?? notFound()
  await send(tx, actor, referral, service.acceptanceDays, 'announced')
  await foundOther(tx, actor, referral.regionCode, referral.personId, id)
}

/** The guide withdraws it, with why. policy: K8 */
export async function withdrawReferral(tx: Tx, actor: Actor, person: File, id: string, because: GuideWithdraws): Promise<void> {
  const referral = await lockInFile(tx, await fileOf(tx, person), id)
  await go(tx, actor, referral, 'withdrawn', 'guide', because)
  await foundOther(tx, actor, referral.regionCode, referral.personId, id)
  await endSight(tx, actor, { regionCode: referral.regionCode, personId: referral.personId, record: id, because: 'referral' })
}

type GuideWithdraws = (typeof GUIDE_WITHDRAWS)[number]

/** All files of this person here. */
async function fileOf(tx: Tx, { regionCode, id }: File) {
  return { regionCode, ids: await idsOf(tx, regionCode, id) }
}
