import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import type { Sweep } from '../../../platform/module.ts'
import { addJob } from '../../../platform/outbox.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'
import { staffWithRoles } from '../../access/index.ts'
import { notify } from '../../messages/index.ts'
import { addOwnStep } from '../commands/outcome.ts'
import { withoutMuted } from '../notes/commands.ts'
import { ASKED, isAsked } from '../states.ts'
import { CHECK_DAYS, nearUntil, saidOf } from './rules.ts'

const BATCH = 50

interface Due {
  regionCode: string
  id: string
  personId: string
  planId: string
  state: string
  clockOn: string
  providerOrganisation: string
  handlerAccount: string | null
  byLink: boolean
  planRuns: boolean
}

/**
 * Nobody is forgotten between two organisations: who owes an answer is reminded the working day before, and of what should have gone on,
 * begun or ended the regular contact asks how it stands. Each day is said once; a new day is a new clock. policy: D6, E1
 */
export const clockSweep: Sweep = {
  name: 'plans.referral-clock',
  async run(tx, actor) {
    const due = await dueOf(tx, actor)
    for (const referral of due) {
      touched(tx, referral.regionCode, referral.personId, 'referral')
      await tx
        .updateTable('plans.referral')
        .set({ remindedFor: referral.clockOn })
        .where('regionCode', '=', referral.regionCode)
        .where('id', '=', referral.id)
        .execute()
      await tellProvider(tx, actor, referral)
      if (saidOf(referral.state, referral.clockOn, actor.today) === 'passed' && referral.planRuns) await askHowItStands(tx, actor, referral)
    }
    return due.length
  },
}

async function dueOf(tx: Tx, actor: Actor): Promise<Due[]> {
  const clock = sql`plans.clock_on(r.state, r.accept_by, r.hold_until, r.starts_on, r.ends_on)`
  // Which are due is found first, by the index of clocks: beside the join a million rows would be read for fifty.
  const { rows } = await sql<Due>`
    with due as materialized (
      select r.region_code, r.id, r.person_id, r.plan_id, r.state, ${clock} as clock_on, r.provider_organisation, r.handler_account, r.by_link
      from plans.referral r
      where r.reminded_for is distinct from ${clock} and ${clock} <= ${nearUntil(actor.today)}::date
        and ${clock} <= case when r.state = any (${[...ASKED]}) then ${nearUntil(actor.today)}::date
          when r.state = 'on-hold' then ${actor.today}::date else ${actor.today}::date - 1 end
      order by ${clock}, r.id limit ${BATCH} for update skip locked)
    select due.region_code, due.id, due.person_id, due.plan_id, due.state, due.clock_on::text as clock_on, due.provider_organisation,
      due.handler_account, due.by_link, p.ended_on is null as plan_runs
    from due join plans.plan p on p.region_code = due.region_code and p.id = due.plan_id
    order by due.clock_on, due.id`.execute(tx)
  return rows.filter((row) => saidOf(row.state, row.clockOn, actor.today) !== null)
}

/** Who took it up, else everybody who takes referrals there; where there is no account, a mail that names nobody. */
async function tellProvider(tx: Tx, actor: Actor, { regionCode, id, providerOrganisation, handlerAccount, byLink, state }: Due) {
  if (byLink) return isAsked(state) ? addJob(tx, 'plans.link-reminder', { regionCode, id }) : undefined
  const accounts = handlerAccount
    ? [handlerAccount]
    : (await staffWithRoles(tx, providerOrganisation, ['provider'], actor.today)).map((one) => one.id)
  return notify(tx, actor, { regionCode, kind: 'due', item: id, accounts: await withoutMuted(tx, { regionCode, id }, accounts) })
}

async function askHowItStands(tx: Tx, actor: Actor, { regionCode, id, personId, planId }: Due): Promise<void> {
  const dueOn = workingDaysAfter(actor.today, CHECK_DAYS)
  await addOwnStep(tx, actor, { regionCode, personId, planId, kind: 'checking', dueOn, afterReferral: id })
}

/** It went on: nobody has to ask how it stands any more. Runs as the program. */
export async function endChecks(tx: Tx, actor: Actor, referral: { regionCode: string; id: string }): Promise<void> {
  await tx
    .updateTable('plans.step')
    .set({ state: 'done', endedOn: actor.today })
    .where('regionCode', '=', referral.regionCode)
    .where('afterReferral', '=', referral.id)
    .where('kind', '=', 'checking')
    .where('state', '=', 'open')
    .execute()
}
