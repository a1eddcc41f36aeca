import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { notFound, refuse, refuseUnless } from '../../../platform/errors.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { serviceById } from '../../catalogue/index.ts'
import { idsOf, recordAgreement, type Person } from '../../people/index.ts'
import { organisationById } from '../../regions/index.ts'
import { isDiscreet } from '../shortlist/rules.ts'
import { lockDraft, lockOpenDraft } from './queries.ts'

/** The person can read what would go along, signed in or behind a link, and say yes or no. Confidential help only signed in. policy: E2, L2 */
export async function showDraft(tx: Tx, actor: Actor, person: Person, draftId: string): Promise<void> {
  const draft = await lockOpenDraft(tx, person, draftId)
  if (!draft.goesAlong || !draft.payer) refuse('plans.nothingToShow', 409)
  await tx
    .updateTable('plans.draft')
    .set({ shownVersion: draft.version, shownAt: actor.now.toString() })
    .where('regionCode', '=', draft.regionCode)
    .where('id', '=', draft.id)
    .execute()
  await tellLater(tx, actor, 'nl.wegwijzer.plans.referral-shown.v1', {
    regionCode: draft.regionCode,
    subject: draft.id,
    data: { personId: draft.personId },
  })
}

/** The help is discreet: behind a link it has no name. policy: E2 */
export async function helpIsDiscreet(tx: Tx, service: { organisationId: string; sensitivity: string }): Promise<boolean> {
  return isDiscreet(service, await organisationById(tx, service.organisationId))
}

/** What the person says of what they were shown; of a version that changed since, nothing is kept. policy: L2 */
export async function answerDraft(
  tx: Tx,
  actor: Actor,
  file: { regionCode: string; personId: string },
  draftId: string,
  input: { version: number; draftAnswer: 'yes' | 'no' },
): Promise<'kept' | 'changed'> {
  const draft = await lockDraft(tx, file.regionCode, await idsOf(tx, file.regionCode, file.personId), draftId)
  refuseUnless(draft.state === 'open' && draft.shownVersion !== null, 'plans.draftGone', 409)
  if (draft.version !== input.version) return 'changed'
  const how = actor.kind === 'link' ? 'link' : 'online'
  const service = (await serviceById(tx, draft.serviceId, actor.today)) ?? notFound()
  if (how === 'link' && (await helpIsDiscreet(tx, service))) notFound()
  await tx
    .updateTable('plans.draft')
    .set({
      answer: input.draftAnswer,
      answeredHow: how,
      answeredVersion: draft.version,
      answeredAt: actor.now.toString(),
      changedAt: actor.now.toString(),
    })
    .where('regionCode', '=', draft.regionCode)
    .where('id', '=', draft.id)
    .execute()
  // A representative for the plan alone acts here too; what was agreed is kept by the program.
  await byProgram(tx, actor, () =>
    recordAgreement(tx, actor, {
      regionCode: draft.regionCode,
      personId: draft.personId,
      what: 'referral',
      organisationId: service.organisationId,
      record: draft.id,
      agreed: input.draftAnswer === 'yes',
      how,
      version: draft.version,
    }),
  )
  return 'kept'
}
