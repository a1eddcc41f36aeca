import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuse, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'
import { noticeSeen } from '../../messages/index.ts'
import { finish, lockOwn } from '../commands/answer.ts'
import { lockInFile, type Moved } from '../commands/moves.ts'
import { addOwnStep } from '../commands/outcome.ts'
import { isGoing } from '../states.ts'
import { endOpen } from './end.ts'
import { DECIDE_DAYS, mayBecome, proposalProblem } from './rules.ts'
import type { DecideProposal, NewProposal } from './schema.ts'

/** What has begun can stop; what has not is given back. */
const STOPPABLE = ['running', 'on-hold']

/** A provider proposes a change of what runs; a new proposal takes the place of one that waits. Sent twice it stands once. policy: D6 */
export async function propose(tx: Tx, actor: Actor, referralId: string, input: z.output<typeof NewProposal>): Promise<void> {
  const referral = await lockOwn(tx, actor, referralId)
  refuseUnless(isGoing(referral.state), 'plans.notPossible', 409)
  const problem = proposalProblem(input, referral, actor.today)
  if (input.proposalKind === 'stop') refuseUnless(STOPPABLE.includes(referral.state), 'plans.notPossible', 409)
  if (problem) invalid(problem.field, problem.code)
  const { regionCode, personId, planId } = referral
  const known = await tx
    .selectFrom('plans.proposal')
    .select('id')
    .where('regionCode', '=', regionCode)
    .where('id', '=', input.id)
    .executeTakeFirst()
  if (known) return
  await endOpen(tx, actor, referral, 'replaced')
  const answerBy = workingDaysAfter(actor.today, DECIDE_DAYS)
  const stepId = await byProgram(tx, actor, () =>
    addOwnStep(tx, actor, { regionCode, personId, planId, kind: 'deciding', dueOn: answerBy }),
  )
  await tx
    .insertInto('plans.proposal')
    .values({
      regionCode,
      id: input.id,
      referralId,
      personId,
      kind: input.proposalKind,
      newStartOn: input.proposalKind === 'dates' ? (input.newStartOn ?? null) : null,
      newEndOn: ['extend', 'dates'].includes(input.proposalKind) ? (input.newEndOn ?? null) : null,
      newHours: input.proposalKind === 'intensity' ? (input.newHours ?? null) : null,
      extraCents: input.extraEuros === undefined || input.proposalKind === 'stop' ? null : Math.round(input.extraEuros * 100),
      stopReason: input.proposalKind === 'stop' ? (input.stopReason ?? null) : null,
      state: 'open',
      answerBy,
      madeBy: actor.accountId,
      madeAt: actor.now.toString(),
      decidedBy: null,
      decidedAt: null,
      stepId,
    })
    .execute()
  await tx.insertInto('plans.proposalText').values({ regionCode, personId, proposalId: input.id, why: input.why, answer: null }).execute()
  touched(tx, regionCode, personId, 'proposal')
  await tellProposal(tx, actor, 'proposal-made', referral, input.id)
}

/** The provider takes back what waits. */
export async function withdrawProposal(tx: Tx, actor: Actor, referralId: string): Promise<void> {
  const referral = await lockOwn(tx, actor, referralId)
  refuseUnless((await endOpen(tx, actor, referral, 'withdrawn')) === 1, 'plans.notPossible', 409)
}

/** The regular contact decides, or asks first; what was approved holds at once. Two who decide: the second is told. policy: D6 */
export async function decideProposal(
  tx: Tx,
  actor: Actor,
  file: { regionCode: string; ids: readonly string[] },
  which: { referralId: string; proposalId: string },
  { decision, proposalAnswer }: z.output<typeof DecideProposal>,
): Promise<void> {
  const referral = await lockInFile(tx, file, which.referralId)
  const proposal = await tx
    .selectFrom('plans.proposal')
    .selectAll()
    .where('regionCode', '=', file.regionCode)
    .where('referralId', '=', referral.id)
    .where('id', '=', which.proposalId)
    .forUpdate()
    .executeTakeFirst()
  if (!proposal) notFound()
  const to = decision === 'approve' ? 'approved' : 'rejected'
  if (!mayBecome(proposal.state, to, 'guide') || !isGoing(referral.state)) refuse('plans.notPossible', 409)
  if (decision !== 'approve' && !proposalAnswer) invalid('proposalAnswer', 'sayWhy')
  if (proposalAnswer)
    await tx
      .updateTable('plans.proposalText')
      .set({ answer: proposalAnswer })
      .where('regionCode', '=', file.regionCode)
      .where('proposalId', '=', proposal.id)
      .execute()
  // Whoever decides has seen it: no news any more for them.
  await noticeSeen(tx, actor, referral.id)
  if (decision === 'ask') return tellProposal(tx, actor, 'proposal-asked', referral, proposal.id)
  await endOpen(tx, actor, referral, to)
  if (decision === 'approve') await carryOut(tx, actor, referral, proposal)
  await tellProposal(tx, actor, 'proposal-decided', referral, proposal.id)
}

/** Whoever has to decide, or waits for it, hears that there is something. */
function tellProposal(
  tx: Tx,
  actor: Actor,
  what: 'proposal-made' | 'proposal-asked' | 'proposal-decided',
  { regionCode, id, personId }: Moved,
  proposalId: string,
): Promise<void> {
  return tellLater(tx, actor, `nl.wegwijzer.plans.${what}.v1`, { regionCode, subject: id, data: { personId, proposalId } })
}

type Locked = Awaited<ReturnType<typeof lockInFile>>
interface Proposed {
  id: string
  kind: string
  newStartOn: string | null
  newEndOn: string | null
  newHours: number | null
  stopReason: string | null
}

/** What was approved holds at once, and is kept as a fact of its own. */
async function carryOut(tx: Tx, actor: Actor, referral: Locked, proposal: Proposed): Promise<void> {
  if (proposal.kind === 'stop') return finish(tx, actor, referral, { outcome: 'stopped', stopped: proposal.stopReason ?? undefined })
  await tx
    .updateTable('plans.referral')
    .set({
      ...(proposal.newStartOn && { startsOn: proposal.newStartOn }),
      ...(proposal.newEndOn && { endsOn: proposal.newEndOn }),
      ...(proposal.newHours && { hoursPerWeek: proposal.newHours }),
    })
    .where('regionCode', '=', referral.regionCode)
    .where('id', '=', referral.id)
    .execute()
  await tx
    .insertInto('plans.referralTerm')
    .values({
      regionCode: referral.regionCode,
      id: newId(),
      referralId: referral.id,
      personId: referral.personId,
      proposalId: proposal.id,
      startsOn: proposal.newStartOn ?? referral.startsOn,
      endsOn: proposal.newEndOn ?? referral.endsOn,
      hoursPerWeek: proposal.newHours ?? referral.hoursPerWeek,
      at: actor.now.toString(),
      byAccount: actor.accountId,
    })
    .execute()
}
