import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import { daysAfter } from '../../../platform/clock.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid } from '../../../platform/errors.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'
import { staffWithRoles, type GivenRole } from '../../access/index.ts'
import { lockFor, lockOwn, type Side } from '../commands/answer.ts'
import { go, type Moved } from '../commands/moves.ts'
import { DECIDE_DAYS, releaseSlot } from '../slots/commands.ts'
import type { Hold, PlanIntake } from './schema.ts'

/** Who may take up a referral at an organisation. policy: C11, D6 */
const HANDLERS: readonly GivenRole[] = ['provider', 'guide', 'partner']
/** How long something can stand still before it must be looked at again. */
const LONGEST_HOLD_DAYS = 183

/** Colleagues who can take up what the own organisation received. */
export function handlersOf(tx: Tx, actor: Actor): Promise<{ id: string; name: string }[]> {
  return staffWithRoles(tx, actor.organisationId!, HANDLERS, actor.today)
}

/** A colleague takes it up; the first time that says that it was received. The clock runs on. policy: D6 */
export async function takeUp(tx: Tx, actor: Actor, id: string, handler: string): Promise<void> {
  const referral = await lockOwn(tx, actor, id)
  const colleagues = await handlersOf(tx, actor)
  if (!colleagues.some((one) => one.id === handler)) invalid('handler', 'notAColleague')
  await change(tx, referral, { handlerAccount: handler })
  if (referral.state === 'sent') await go(tx, actor, referral, 'received', 'provider', null)
}

/** The first talk is planned or moved: the person hears when and where, and the provider answers within days after it. */
export async function planIntake(tx: Tx, actor: Actor, id: string, input: z.output<typeof PlanIntake>): Promise<void> {
  const referral = await lockOwn(tx, actor, id)
  if (input.intakeOn < actor.today) invalid('intakeOn', 'duePast')
  if (input.intakeOn > daysAfter(actor.today, LONGEST_HOLD_DAYS)) invalid('intakeOn', 'tooFarAhead')
  await go(tx, actor, referral, 'intake-planned', 'provider', null)
  await byProgram(tx, actor, () => releaseSlot(tx, referral))
  await change(tx, referral, {
    intakeOn: input.intakeOn,
    intakeAt: input.intakeAt,
    acceptBy: workingDaysAfter(input.intakeOn, DECIDE_DAYS),
  })
  // A provider behind a link plans it before it knows who comes, and reads none of the words yet.
  await byProgram(tx, actor, () =>
    tx
      .updateTable('plans.referralText')
      .set({ intakePlace: input.intakePlace })
      .where('regionCode', '=', referral.regionCode)
      .where('referralId', '=', id)
      .execute(),
  )
}

/** It stands still until a day, with a reason from a list. policy: E2 */
export async function holdReferral(tx: Tx, actor: Actor, side: Side, id: string, input: z.output<typeof Hold>): Promise<void> {
  const referral = await lockFor(tx, actor, side, id)
  if (input.holdUntil <= actor.today) invalid('holdUntil', 'duePast')
  if (input.holdUntil > daysAfter(actor.today, LONGEST_HOLD_DAYS)) invalid('holdUntil', 'tooFarAhead')
  await go(tx, actor, referral, 'on-hold', side.by, input.holdReason)
  await change(tx, referral, { holdUntil: input.holdUntil })
}

/** It goes on. */
export async function resumeReferral(tx: Tx, actor: Actor, side: Side, id: string): Promise<void> {
  const referral = await lockFor(tx, actor, side, id)
  await go(tx, actor, referral, 'running', side.by, 'goes-on')
  await change(tx, referral, { holdUntil: null })
}

interface Changed {
  handlerAccount?: string
  intakeOn?: string
  intakeAt?: string
  acceptBy?: string
  holdUntil?: string | null
}

async function change(tx: Tx, referral: Moved, set: Changed): Promise<void> {
  await tx.updateTable('plans.referral').set(set).where('regionCode', '=', referral.regionCode).where('id', '=', referral.id).execute()
}
