import type { z } from 'zod'
import type { Actor, FileRef } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'
import { serviceById } from '../../catalogue/index.ts'
import { hadConversation } from '../../contacts/index.ts'
import { idsOf, requirePerson } from '../../people/index.ts'
import { addOwnStep } from '../commands/outcome.ts'
import { SEEK_DAYS } from '../course/seek.ts'
import { helpIsDiscreet } from '../draft/show.ts'
import { planOf } from '../queries.ts'
import { selfReferralsOf } from './queries.ts'
import type { SelfRefer } from './schema.ts'

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
    await addOwnStep(tx, actor, { ...key, planId: plan.id, kind: 'task', dueOn, title: title.slice(0, 160) })
  })
}

/** A referral needs a conversation, or that the person signed up for this service. policy: D8 */
export async function mayReferTo(tx: Tx, person: { regionCode: string; id: string }, serviceId: string): Promise<boolean> {
  if (await hadConversation(tx, person.regionCode, person.id)) return true
  const ids = await idsOf(tx, person.regionCode, person.id)
  return (await selfReferralsOf(tx, person.regionCode, ids)).some((one) => one.serviceId === serviceId)
}
