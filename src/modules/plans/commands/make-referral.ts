import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, refuseUnless } from '../../../platform/errors.ts'
import { newReference } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { hadConversation } from '../../contacts/index.ts'
import { idsOf, recordAgreement } from '../../people/index.ts'
import { referableOffer } from '../offer.ts'
import { firstState } from '../rules.ts'
import type { NewReferral } from '../schema.ts'
import { lockPlan, type File } from './plan.ts'
import { answerBy, insertFact, showProvider } from './referral-course.ts'

/**
 * Refers a person, once: after a conversation (D8), to a service that is open about price, quality and content (D1), with a payer
 * or who finds one and by when (D5), and with the person's agreement to what goes along. policy: D1, D5, D8, D9
 */
export async function makeReferral(tx: Tx, actor: Actor, person: File, input: NewReferral): Promise<void> {
  refuseUnless(actor.accountId && actor.organisationId, 'plans.noOrganisation')
  if (await known(tx, person, input.id)) return
  refuseUnless(await talked(tx, person), 'plans.noConversation', 409)
  const plan = await lockPlan(tx, person)
  const { service, priceCents, priceKind } = await referableOffer(tx, input.serviceId, actor.today)
  checkInput(actor, input)
  await checkWaits(tx, person, input)
  const key = { regionCode: person.regionCode, personId: person.id }
  const state = firstState({ advance: input.startCondition !== undefined, waitsForStep: input.waitsForStep ?? null })
  const sent = state === 'sent' ? { sentOn: actor.today, acceptBy: await answerBy(tx, input.serviceId, actor.today) } : { sentOn: null, acceptBy: null }
  const added = await tx
    .insertInto('plans.referral')
    .values({
      ...key, id: input.id, planId: plan.id, reference: newReference(), serviceId: input.serviceId, senderOrganisation: actor.organisationId, senderAccount: actor.accountId,
      providerOrganisation: service.organisationId, reason: input.reason, payer: input.payer, payerOwner: input.payer === 'not-arranged' ? input.payerOwner! : null,
      payerBy: input.payer === 'not-arranged' ? input.payerBy! : null, priceCents, priceKind, waitsForStep: input.waitsForStep ?? null, advance: input.startCondition !== undefined,
      startCondition: input.startCondition ?? null, waitsForReferral: input.waitsForReferral ?? null, madeOn: actor.today, state, ...sent,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  touched(tx, person.regionCode, person.id, 'referral')
  if (added.numInsertedOrUpdatedRows === 0n) return
  await tx.insertInto('plans.referralText').values({ ...key, referralId: input.id, goesAlong: input.goesAlong ?? null, report: null }).execute()
  await recordAgreement(tx, actor, { ...key, what: state === 'announced' ? 'advance-contact' : 'referral', organisationId: service.organisationId, record: input.id, agreed: true, how: 'desk' })
  if (state !== 'waiting') await showProvider(tx, actor, { ...key, id: input.id, providerOrganisation: service.organisationId })
  await insertFact(tx, actor, { ...key, id: input.id }, state, null)
}

function checkInput(actor: Actor, input: NewReferral): void {
  if (input.agreed !== 'yes') invalid('agreed', 'agreementNeeded')
  if (input.payer === 'not-arranged') {
    if (!input.payerOwner) invalid('payerOwner', 'payerOwnerNeeded')
    if (!input.payerBy || input.payerBy < actor.today) invalid('payerBy', 'dayIsPast')
  }
  if (input.startCondition && input.startCondition !== 'guide-says' && !input.waitsForReferral) invalid('waitsForReferral', 'otherNeeded')
  if (input.startCondition && input.waitsForStep) invalid('waitsForStep', 'oneCondition')
}

/** What a referral waits for belongs to the same person, and can still happen. */
async function checkWaits(tx: Tx, person: File, input: NewReferral): Promise<void> {
  if (input.waitsForStep) {
    const step = await tx
      .selectFrom('plans.step').select('id').where('regionCode', '=', person.regionCode).where('id', '=', input.waitsForStep)
      .where('personId', '=', person.id).where('kind', '=', 'decision').where('state', '=', 'open').forShare().executeTakeFirst()
    if (!step) invalid('waitsForStep', 'otherNeeded')
  }
  if (input.waitsForReferral) {
    const other = await tx
      .selectFrom('plans.referral').select('id').where('regionCode', '=', person.regionCode).where('id', '=', input.waitsForReferral)
      .where('personId', '=', person.id).where('state', 'in', ['waiting', 'sent', 'accepted', 'started']).forShare().executeTakeFirst()
    if (!other) invalid('waitsForReferral', 'otherNeeded')
  }
}

async function talked(tx: Tx, person: File): Promise<boolean> {
  for (const id of await idsOf(tx, person.regionCode, person.id)) if (await hadConversation(tx, person.regionCode, id)) return true
  return false
}

async function known(tx: Tx, person: File, id: string): Promise<boolean> {
  return (await tx.selectFrom('plans.referral').select('id').where('regionCode', '=', person.regionCode).where('id', '=', id).executeTakeFirst()) !== undefined
}
