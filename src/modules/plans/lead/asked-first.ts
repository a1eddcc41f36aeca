import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { workersWith } from '../../access/index.ts'
import { handoversOf } from '../../intake/index.ts'
import { freeFor } from '../../people/index.ts'
import type { OpenableFile } from '../commands/plan.ts'
import { planOf } from '../queries.ts'
import { knownContactOf } from './queries.ts'
import { proposeLead } from './propose.ts'
import type { AskedFirstInput } from './schema.ts'

type Input = AskedFirstInput & { organisations: readonly string[] }

/**
 * Keeps whether UWV or a municipality already knows the person and which plan by law there is. Who is known there and works with this
 * program is asked to be the regular contact of a plan that runs. policy: E1
 */
export async function askedFirst(tx: Tx, actor: Actor, person: OpenableFile, input: Input): Promise<void> {
  refuseUnless(person.closedOn === null, 'plans.fileClosed', 409)
  const contact = input.knownContact === 'yes' ? await contactIn(tx, actor, person, input) : null
  const key = { regionCode: person.regionCode, personId: person.id }
  const added = await tx
    .insertInto('plans.knownContact')
    .values({
      ...key,
      id: input.id,
      answer: input.knownContact,
      organisationId: contact?.organisationId ?? null,
      accountId: contact?.accountId ?? null,
      statutory: input.statutoryPlan,
      askedAt: actor.now.toString(),
      askedBy: actor.accountId!,
      askedOrganisation: actor.organisationId!,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  touched(tx, person.regionCode, person.id, 'plan')
  if (added.numInsertedOrUpdatedRows === 0n) return
  if (contact && !contact.accountId && input.contactName)
    await tx
      .insertInto('plans.knownContactText')
      .values({ ...key, contactId: input.id, workerName: input.contactName })
      .execute()
  const plan = contact?.accountId ? await planOf(tx, person.regionCode, [person.id]) : undefined
  if (plan && plan.endedOn === null) await proposeKnown(tx, actor, plan)
}

async function contactIn(tx: Tx, actor: Actor, person: OpenableFile, input: Input) {
  if (input.contactWorker) {
    const workers = await workersWith(tx, person.regionCode, ['guide', 'partner'], actor.today)
    const worker = workers.find(({ id }) => id === input.contactWorker) ?? invalid('contactWorker', 'notAContactHere')
    if (!input.organisations.includes(worker.organisationId)) invalid('contactWorker', 'notAContactHere')
    return { organisationId: worker.organisationId, accountId: worker.id }
  }
  if (!input.contactOrganisation || !input.organisations.includes(input.contactOrganisation)) invalid('contactOrganisation', 'whereKnown')
  return { organisationId: input.contactOrganisation, accountId: null }
}

/** Who UWV or the municipality has for this person already, else who handed over, is asked to lead; the guide leads until a yes. policy: E1 */
export async function proposeKnown(
  tx: Tx,
  actor: Actor,
  plan: { regionCode: string; id: string; personId: string; leadAccount: string | null },
): Promise<void> {
  const known = await knownContactOf(tx, plan.regionCode, [plan.personId])
  const to = known?.accountId
    ? { accountId: known.accountId, organisationId: known.organisationId! }
    : known?.answer === 'no'
      ? undefined
      : await senderOf(tx, actor, plan)
  if (!to || to.accountId === plan.leadAccount || (await isAsked(tx, plan, to.accountId))) return
  const free = await byProgram(tx, actor, () => freeFor(tx, actor, plan.regionCode, [plan.personId], to.accountId))
  if (free.length > 0 || !known?.accountId) await proposeLead(tx, actor, plan, { id: newId(), ...to })
}

async function senderOf(tx: Tx, actor: Actor, plan: { regionCode: string; personId: string }) {
  const sender = (await handoversOf(tx, plan.regionCode, [plan.personId])).find(
    (handover) => handover.senderAccount !== null && handover.senderAccount !== actor.accountId,
  )
  return sender && { accountId: sender.senderAccount!, organisationId: sender.senderOrganisation }
}

async function isAsked(tx: Tx, plan: { regionCode: string; id: string }, accountId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('plans.planLead')
    .select('id')
    .where('regionCode', '=', plan.regionCode)
    .where('planId', '=', plan.id)
    .where('accountId', '=', accountId)
    .where('state', '=', 'proposed')
    .executeTakeFirst()
  return row !== undefined
}
