import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import { accountNames, guidesIn, staffWithRoles } from '../../access/index.ts'
import { endSight, giveSight, type Person } from '../../people/index.ts'

type File = Pick<Person, 'regionCode' | 'id'>

/** A special step that this worker is named for, or the one 404: of another not even that it is there. policy: E2 */
export async function requireSpecial(tx: Tx, actor: Actor, person: File, stepId: string) {
  const row = await tx
    .selectFrom('plans.step as s')
    .innerJoin('plans.stepText as t', (join) => join.onRef('t.regionCode', '=', 's.regionCode').onRef('t.stepId', '=', 's.id'))
    .select(['s.id', 's.ownerOrganisation', 's.madeBy', 't.title'])
    .where('s.regionCode', '=', person.regionCode)
    .where('s.personId', '=', person.id)
    .where('s.id', '=', stepId)
    .where('s.sensitivity', '=', 'special')
    .executeTakeFirst()
  touched(tx, person.regionCode, person.id, 'step')
  return row ?? notFound()
}

/** Who is named for a step, and who still can be: colleagues who guide here, and workers of the organisation that does it. */
export async function namedFor(tx: Tx, actor: Actor, person: File, step: { id: string; ownerOrganisation: string | null }) {
  const rows = await tx
    .selectFrom('plans.stepNamed')
    .select('accountId')
    .where('regionCode', '=', person.regionCode)
    .where('stepId', '=', step.id)
    .execute()
  const names = await accountNames(
    tx,
    rows.map(({ accountId }) => accountId),
  )
  const colleagues = (await guidesIn(tx, person.regionCode, actor.today)).filter((guide) => guide.organisationId === actor.organisationId)
  const theirs = step.ownerOrganisation ? await staffWithRoles(tx, step.ownerOrganisation, ['partner', 'guide'], actor.today) : []
  const isNamed = new Set(rows.map(({ accountId }) => accountId))
  return {
    named: [...isNamed].map((id) => ({ id, name: names.get(id) ?? '' })),
    others: [...new Map([...colleagues, ...theirs].map(({ id, name }) => [id, name]))].filter(([id]) => !isNamed.has(id)),
    theirs: new Set(theirs.map(({ id }) => id)),
  }
}

/** One more worker may know what the step is; of the organisation that does it, it is their task from then on. policy: E2 */
export async function nameWorker(tx: Tx, actor: Actor, person: File, stepId: string, account: string): Promise<void> {
  const step = await requireSpecial(tx, actor, person, stepId)
  const { named, others, theirs } = await namedFor(tx, actor, person, step)
  if (named.some(({ id }) => id === account)) return
  if (!others.some(([id]) => id === account)) invalid('worker', 'notAColleague')
  await insertNamed(tx, actor, person, stepId, account)
  if (theirs.has(account))
    await giveSight(tx, actor, {
      regionCode: person.regionCode,
      personId: person.id,
      organisationId: step.ownerOrganisation!,
      accountId: account,
      scope: 'part',
      purpose: 'partner-task',
      because: 'task',
      record: stepId,
    })
}

/** Takes a name away again; somebody always keeps the step. */
export async function unnameWorker(tx: Tx, actor: Actor, person: File, stepId: string, account: string): Promise<void> {
  const step = await requireSpecial(tx, actor, person, stepId)
  if (account === step.madeBy) invalid('worker', 'makerStays')
  await tx
    .deleteFrom('plans.stepNamed')
    .where('regionCode', '=', person.regionCode)
    .where('stepId', '=', stepId)
    .where('accountId', '=', account)
    .execute()
  await endSight(tx, actor, { regionCode: person.regionCode, personId: person.id, record: stepId, because: 'task', accountId: account })
}

/** A row for one named worker. */
export async function insertNamed(tx: Tx, actor: Actor, person: File, stepId: string, accountId: string): Promise<void> {
  await tx
    .insertInto('plans.stepNamed')
    .values({
      regionCode: person.regionCode,
      stepId,
      personId: person.id,
      accountId,
      namedBy: actor.accountId!,
      namedAt: actor.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
