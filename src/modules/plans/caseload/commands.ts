import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import { daysAfter } from '../../../platform/clock.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid, notFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import type { Sweep } from '../../../platform/module.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { guidesIn } from '../../access/index.ts'
import { endSightOf, endSightOfWorker, freeFor, giveSightToMany } from '../../people/index.ts'
import type { HandOver, NewCover, Reassign } from './schema.ts'

const LONGEST_COVER_DAYS = 366
const LED = ['lead', 'holder'] as const

interface Worker {
  id: string
  organisationId: string
}

/**
 * A coordinator has a colleague look after the files of a guide who is away, until a day. The colleague sees those files from now on and no
 * longer; the guide stays the regular contact. What is shielded stays with who is named. policy: E1
 */
export async function cover(tx: Tx, actor: Actor, regionCode: string, input: z.output<typeof NewCover>): Promise<Moved> {
  const { by } = await two(tx, actor, regionCode, input.ofAccount, input.byAccount, 'byAccount')
  if (input.untilOn <= actor.today) invalid('untilOn', 'duePast')
  if (input.untilOn > daysAfter(actor.today, LONGEST_COVER_DAYS)) invalid('untilOn', 'coverTooLong')
  const known = await tx
    .selectFrom('plans.cover')
    .select('id')
    .where('regionCode', '=', regionCode)
    .where('id', '=', input.id)
    .executeTakeFirst()
  if (known) return { files: 0, left: 0 }
  await endCovers(tx, actor, regionCode, { ofAccount: input.ofAccount })
  await tx
    .insertInto('plans.cover')
    .values({
      regionCode,
      id: input.id,
      ofAccount: input.ofAccount,
      byAccount: input.byAccount,
      fromOn: actor.today,
      untilOn: input.untilOn,
      madeBy: actor.accountId!,
      madeAt: actor.now.toString(),
      endedOn: null,
      note: input.coverNote ?? null,
    })
    .execute()
  return byProgram(tx, actor, async () => {
    const persons = (await ledBy(tx, regionCode, input.ofAccount)).map(({ personId }) => personId)
    const personIds = await freeFor(tx, actor, regionCode, persons, by.id)
    await giveSightToMany(tx, actor, {
      regionCode,
      personIds,
      organisationId: by.organisationId,
      accountId: by.id,
      because: 'cover',
      record: input.id,
      untilOn: input.untilOn,
    })
    return { files: personIds.length, left: persons.length - personIds.length }
  })
}

/** How many files went along, and how many stayed because each of those needs a decision of its own: shielded, or barred to the colleague. */
export interface Moved {
  files: number
  left: number
}

/** The guide is back: the colleague no longer sees the files. */
export async function endCover(tx: Tx, actor: Actor, regionCode: string, id: string): Promise<void> {
  if ((await endCovers(tx, actor, regionCode, { id })) === 0) notFound()
}

/** What there is to know for who covers goes with the last day too. */
export const coverNotes: Sweep = {
  name: 'plans.cover-notes',
  async run(tx, actor) {
    const { numUpdatedRows } = await tx
      .updateTable('plans.cover')
      .set({ note: null })
      .where('note', 'is not', null)
      .where('untilOn', '<=', actor.today)
      .executeTakeFirst()
    return Number(numUpdatedRows)
  },
}

async function endCovers(tx: Tx, actor: Actor, regionCode: string, which: { id: string } | { ofAccount: string }): Promise<number> {
  const [column, value] = 'id' in which ? (['id', which.id] as const) : (['ofAccount', which.ofAccount] as const)
  const ended = await tx
    .updateTable('plans.cover')
    .set({ endedOn: actor.today, note: null })
    .where('regionCode', '=', regionCode)
    .where(column, '=', value)
    .where('endedOn', 'is', null)
    .returning('id')
    .execute()
  if (ended.length > 0)
    await byProgram(tx, actor, () =>
      endSightOf(
        tx,
        actor,
        regionCode,
        ended.map(({ id }) => id),
      ),
    )
  return ended.length
}

/** All running plans of one worker go to another: the lead moves, the past stays, and each person is told. policy: E1 */
export async function reassign(tx: Tx, actor: Actor, regionCode: string, input: z.output<typeof Reassign>): Promise<Moved> {
  const { of: from, by: to } = await two(tx, actor, regionCode, input.fromAccount, input.toAccount, 'toAccount')
  return byProgram(tx, actor, async () =>
    moveLead(tx, actor, regionCode, await ledBy(tx, regionCode, from), { from, to, note: input.handNote }),
  )
}

/** Some of the own files go to a colleague: the guide chooses which. policy: E1 */
export async function handOver(tx: Tx, actor: Actor, regionCode: string, input: z.output<typeof HandOver>): Promise<Moved> {
  const { by: to } = await two(tx, actor, regionCode, actor.accountId!, input.toAccount, 'toAccount')
  const chosen = new Set(input.files)
  return byProgram(tx, actor, async () => {
    const all = (await ledBy(tx, regionCode, actor.accountId!)).filter(({ id }) => chosen.has(id))
    if (all.length < chosen.size) notFound()
    return moveLead(tx, actor, regionCode, all, { from: actor.accountId!, to, note: input.handNote })
  })
}

/** The lead of these plans moves where the file may be given, the past stays, and each person is told. Runs as the program. policy: E1 */
async function moveLead(
  tx: Tx,
  actor: Actor,
  regionCode: string,
  all: readonly { id: string; personId: string }[],
  { from, to, note }: { from: string; to: Worker; note: string | undefined },
): Promise<Moved> {
  const persons = all.map(({ personId }) => personId)
  const free = new Set(await freeFor(tx, actor, regionCode, persons, to.id))
  const plans = all.filter(({ personId }) => free.has(personId))
  const moved = { files: plans.length, left: all.length - plans.length }
  if (plans.length === 0) return moved
  const ids = plans.map(({ id }) => id)
  await sql`
      update plans.plan_lead set state = 'ended' where region_code = ${regionCode} and plan_id = any(${ids}::uuid[]) and state = 'accepted'`.execute(
    tx,
  )
  const leads = plans.map((plan) => ({ ...plan, leadId: newId() }))
  await tx
    .insertInto('plans.planLead')
    .values(
      leads.map((plan) => ({
        regionCode,
        personId: plan.personId,
        id: plan.leadId,
        planId: plan.id,
        accountId: to.id,
        organisationId: to.organisationId,
        state: 'accepted',
        askedOn: actor.today,
        answerBy: null,
        answeredOn: actor.today,
      })),
    )
    .execute()
  if (note !== undefined) await passOn(tx, actor, regionCode, leads, note)
  await tx
    .updateTable('plans.plan')
    .set({ leadAccount: to.id, leadOrganisation: to.organisationId })
    .where('regionCode', '=', regionCode)
    .where('id', 'in', ids)
    .execute()
  await giveSightToMany(tx, actor, {
    regionCode,
    personIds: plans.map(({ personId }) => personId),
    organisationId: to.organisationId,
    accountId: to.id,
    because: 'lead',
    record: null,
    untilOn: null,
  })
  // Handed over for good: whoever led keeps nothing of what leading, or taking on the question, let them see.
  await endSightOfWorker(tx, actor, { regionCode, personIds: plans.map(({ personId }) => personId), accountId: from, because: LED })
  for (const plan of plans)
    await tellLater(tx, actor, 'nl.wegwijzer.plans.lead-changed.v1', { regionCode, subject: plan.id, data: { personId: plan.personId } })
  return moved
}

/** What the next regular contact reads at each of these files. */
async function passOn(tx: Tx, actor: Actor, regionCode: string, leads: readonly { personId: string; leadId: string }[], note: string) {
  await tx
    .insertInto('plans.leadWords')
    .values(
      leads.map(({ personId, leadId }) => ({
        regionCode,
        leadId,
        personId,
        askedBy: actor.accountId!,
        organisationId: actor.organisationId!,
        agreed: null,
        stillOpen: null,
        watchFor: null,
        note,
      })),
    )
    .execute()
}

async function ledBy(tx: Tx, regionCode: string, account: string) {
  const rows = await tx
    .selectFrom('plans.plan')
    .select(['id', 'personId'])
    .where('regionCode', '=', regionCode)
    .where('leadAccount', '=', account)
    .where('endedOn', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  touched(
    tx,
    regionCode,
    rows.map((row) => row.personId),
    'plan',
  )
  return rows
}

/** Two different workers, the second a guide of this region today. The first may have lost the role: that is when it is needed. */
async function two(
  tx: Tx,
  actor: Actor,
  regionCode: string,
  of: string,
  by: string,
  field: 'byAccount' | 'toAccount',
): Promise<{ of: string; by: Worker }> {
  if (of === by) invalid(field, 'otherColleague')
  const guide = (await guidesIn(tx, regionCode, actor.today)).find((one) => one.id === by)
  return { of, by: guide ?? invalid(field, 'notAGuideHere') }
}
