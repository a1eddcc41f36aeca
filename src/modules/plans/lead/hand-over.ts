import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid, refuseUnless } from '../../../platform/errors.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { workersWith } from '../../access/index.ts'
import { freeFor } from '../../people/index.ts'
import type { OpenableFile } from '../commands/plan.ts'
import { requirePlan } from '../queries.ts'
import { proposeLead, takeProposalsBack } from './propose.ts'
import type { AskLeadInput } from './schema.ts'

/**
 * Asks a colleague to be the regular contact from the day they say yes, with what was agreed, what is open and what to watch for. Until
 * then the one of now stays. One proposal at a time: a new one takes the place of the one before. policy: E1
 */
export async function askLead(tx: Tx, actor: Actor, person: OpenableFile, input: AskLeadInput): Promise<void> {
  refuseUnless(person.closedOn === null, 'plans.fileClosed', 409)
  const plan = await requirePlan(tx, person)
  if (input.newLead === plan.leadAccount) invalid('newLead', 'isLeadNow')
  const workers = await workersWith(tx, plan.regionCode, ['guide', 'partner'], actor.today)
  const to = workers.find(({ id }) => id === input.newLead) ?? invalid('newLead', 'notAGuideHere')
  const free = await byProgram(tx, actor, () => freeFor(tx, actor, plan.regionCode, [plan.personId], to.id))
  if (free.length === 0) invalid('newLead', 'notForThisColleague')
  const isNew = await proposeLead(tx, actor, plan, { id: input.id, accountId: to.id, organisationId: to.organisationId })
  if (!isNew) return
  await tx
    .insertInto('plans.leadWords')
    .values({
      regionCode: plan.regionCode,
      leadId: input.id,
      personId: plan.personId,
      askedBy: actor.accountId!,
      organisationId: actor.organisationId ?? plan.leadOrganisation,
      agreed: input.agreedSoFar,
      stillOpen: input.stillOpen,
      watchFor: input.watchFor ?? null,
      note: null,
    })
    .execute()
}

/** The question is taken back; the regular contact of now stays. */
export async function takeLeadBack(tx: Tx, actor: Actor, person: OpenableFile): Promise<void> {
  const plan = await requirePlan(tx, person)
  refuseUnless((await takeProposalsBack(tx, actor, plan)) > 0, 'plans.alreadyAnswered', 409)
  await tellLater(tx, actor, 'nl.wegwijzer.plans.lead-question-withdrawn.v1', {
    regionCode: plan.regionCode,
    subject: plan.id,
    data: { personId: plan.personId },
  })
}
