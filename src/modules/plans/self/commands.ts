import type { z } from 'zod'
import type { Actor, FileRef } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'
import { serviceById } from '../../catalogue/index.ts'
import { hadConversation } from '../../contacts/index.ts'
import { idsOf, requirePerson } from '../../people/index.ts'
import { planChanged } from '../agreement/change.ts'
import { addOwnStep } from '../commands/outcome.ts'
import { SEEK_DAYS } from '../course/seek.ts'
import { helpIsDiscreet } from '../draft/show.ts'
import { planOf } from '../queries.ts'
import type { File } from '../sharing/item.ts'
import { takenUpOf } from './queries.ts'
import { takesDirectly } from './rules.ts'
import type { ArrangeAlone, SelfRefer } from './schema.ts'

const MOST_TITLE = 160

/**
 * The person signs up for a service; whoever guides gets a step with a day, and may refer to it without a conversation first.
 * Confidential help is reached directly: the file needs not know. policy: D8, E2
 */
export async function selfRefer(tx: Tx, actor: Actor, file: FileRef, input: z.output<typeof SelfRefer>, title: string): Promise<void> {
  const person = await requirePerson(tx, actor, file.personId)
  refuseUnless(person.closedOn === null, 'plans.fileClosed', 409)
  const service = (await serviceById(tx, input.serviceId, actor.today)) ?? notFound()
  refuseUnless(!(await helpIsDiscreet(tx, service)), 'plans.selfConfidential', 409)
  refuseUnless(service.status === 'public' && service.lacks.length === 0, 'plans.notReferable', 409)
  const plan = await planOf(tx, file.regionCode, await idsOf(tx, file.regionCode, file.personId))
  const key = { regionCode: file.regionCode, personId: file.personId }
  touched(tx, file.regionCode, file.personId, 'self-referral')
  await byProgram(tx, actor, async () => {
    const added = await tx
      .insertInto('plans.selfReferral')
      .values({
        ...key,
        id: input.id,
        serviceId: service.id,
        organisationId: plan?.leadOrganisation ?? person.registeredBy,
        words: input.selfWords,
        madeAt: actor.now.toString(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    // The same form sent twice, or the same service again, is one.
    if (added.numInsertedOrUpdatedRows === 0n || !plan || plan.endedOn !== null) return
    const dueOn = workingDaysAfter(actor.today, SEEK_DAYS)
    const stepId = await addOwnStep(tx, actor, { ...key, planId: plan.id, kind: 'task', dueOn, title: title.slice(0, MOST_TITLE) })
    await tx.updateTable('plans.selfReferral').set({ stepId }).where('regionCode', '=', key.regionCode).where('id', '=', input.id).execute()
  })
}

/** Takes a sign-up back that nobody took up: nothing of it stays but the step of the guide, which is dropped. policy: D8 */
export async function takeBackSelf(tx: Tx, actor: Actor, file: File, id: string): Promise<void> {
  const row =
    (await signUps(tx, file)
      .select(['id', 'personId', 'serviceId', 'madeAt', 'stepId'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()) ?? notFound()
  refuseUnless(!(await takenUpOf(tx, file, [row])).has(id), 'plans.selfTaken', 409)
  await byProgram(tx, actor, async () => {
    await tx.deleteFrom('plans.selfReferral').where('regionCode', '=', file.regionCode).where('id', '=', id).execute()
    if (!row.stepId) return
    await tx
      .updateTable('plans.step')
      .set({ state: 'dropped', endedOn: actor.today })
      .where('regionCode', '=', file.regionCode)
      .where('id', '=', row.stepId)
      .where('state', '=', 'open')
      .execute()
  })
  touched(tx, file.regionCode, row.personId, 'self-referral')
}

/** Who goes on alone keeps at most a step of their own: nothing goes to the provider, and nobody is asked to do anything. policy: D8 */
export async function arrangeAlone(tx: Tx, actor: Actor, file: File, input: z.output<typeof ArrangeAlone>, title: string): Promise<void> {
  const service = (await serviceById(tx, input.serviceId, actor.today)) ?? notFound()
  refuseUnless(!(await helpIsDiscreet(tx, service)), 'plans.selfConfidential', 409)
  refuseUnless(takesDirectly(service), 'plans.notDirectly', 409)
  if (input.selfBy < actor.today) invalid('selfBy', 'duePast')
  const plan = (await planOf(tx, file.regionCode, file.ids)) ?? notFound()
  refuseUnless(plan.endedOn === null, 'plans.planOver', 409)
  const key = { regionCode: plan.regionCode, personId: plan.personId }
  const isNew = await byProgram(tx, actor, async () => {
    const step = { ownerKind: 'person', ownerOrganisation: null, sensitivity: 'normal', state: 'open', decision: null, endedOn: null }
    const added = await tx
      .insertInto('plans.step')
      .values({
        ...key,
        ...step,
        id: input.id,
        planId: plan.id,
        kind: 'own-action',
        dueOn: input.selfBy,
        madeAt: actor.now.toString(),
        madeBy: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows === 0n) return false
    await tx
      .insertInto('plans.stepText')
      .values({ ...key, stepId: input.id, title: title.slice(0, MOST_TITLE) })
      .execute()
    return true
  })
  touched(tx, key.regionCode, key.personId, 'step')
  if (isNew) await planChanged(tx, actor, plan, { what: 'step-added', stepId: input.id, own: true })
}

/**
 * A referral needs a conversation, or that the person signed up for this service: a sign-up that is held until the end of the command, so
 * that it is not taken back while somebody refers to it. policy: D8
 */
export async function mayReferTo(tx: Tx, { regionCode, id }: { regionCode: string; id: string }, serviceId: string): Promise<boolean> {
  const file = { regionCode, ids: await idsOf(tx, regionCode, id) }
  const signedUp = await signUps(tx, file).select('personId').where('serviceId', '=', serviceId).forShare().executeTakeFirst()
  if (!signedUp) return hadConversation(tx, regionCode, id)
  touched(tx, regionCode, signedUp.personId, 'self-referral')
  return true
}

function signUps(tx: Tx, { regionCode, ids }: File) {
  return tx
    .selectFrom('plans.selfReferral')
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...ids])
}
