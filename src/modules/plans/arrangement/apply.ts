import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { partId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { bundles, findBundle, type Bundle, type BundleLine } from '../../catalogue/index.ts'
import type { Person } from '../../people/index.ts'
import { organisationsById } from '../../regions/index.ts'
import { requirePlan } from '../queries.ts'
import { isDiscreet } from '../shortlist/rules.ts'

const MOST_LETTERS = 160

/** The public arrangements for people of a region: its own, and those of the country. */
export async function arrangementsFor(tx: Tx, regionCode: string): Promise<Bundle[]> {
  return (await bundles(tx, null)).filter((one) => one.regionCode === null || one.regionCode === regionCode)
}

/** One of them with its steps, or the one 404. */
export async function requireArrangement(tx: Tx, actor: Actor, regionCode: string, id: string) {
  const found = (await findBundle(tx, id, actor.today)) ?? notFound()
  const { bundle } = found
  if (bundle.status !== 'public' || (bundle.regionCode !== null && bundle.regionCode !== regionCode)) notFound()
  return found
}

/**
 * Puts the steps of an arrangement that run on the plan, in one go: for the guide, who refers to each when its turn comes.
 * Nobody is referred by it, and what does not run now is left out. Sent twice it is the same. policy: D14, E1
 */
export async function applyArrangement(tx: Tx, actor: Actor, person: Person, given: { id: string; arrangement: string }): Promise<void> {
  refuseUnless(person.closedOn === null, 'plans.fileClosed', 409)
  const { lines } = await requireArrangement(tx, actor, person.regionCode, given.arrangement)
  const plan = await requirePlan(tx, person)
  const organisations = await organisationsById(tx, [...new Set(lines.map(({ service }) => service.organisationId))])
  const key = { regionCode: person.regionCode, personId: person.id }
  const steps = lines.flatMap((line, index) =>
    line.runs
      ? [
          {
            id: partId(given.id, index),
            title: titleOf(line, lines[index - 1]?.condition ?? null),
            discreet: isDiscreet(line.service, organisations.get(line.service.organisationId)),
          },
        ]
      : [],
  )
  refuseUnless(steps.length > 0, 'plans.nothingRuns', 409)
  const added = await tx
    .insertInto('plans.step')
    .values(
      steps.map(({ id, discreet }) => ({
        ...key,
        id,
        planId: plan.id,
        kind: 'task',
        ownerKind: 'guide',
        sensitivity: discreet ? 'discreet' : 'normal',
        state: 'open',
        madeAt: actor.now.toString(),
        madeBy: actor.accountId,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  touched(tx, person.regionCode, person.id, 'step')
  if (added.numInsertedOrUpdatedRows === 0n) return
  await tx
    .insertInto('plans.stepText')
    .values(steps.map(({ id, title }) => ({ ...key, stepId: id, title })))
    .execute()
  await tellLater(tx, actor, 'nl.wegwijzer.plans.arrangement-applied.v1', {
    regionCode: person.regionCode,
    subject: plan.id,
    data: { personId: person.id, arrangementId: given.arrangement },
  })
}

/** What, with whom, and what has to be there first. */
function titleOf({ position, service }: BundleLine, after: string | null): string {
  const title = `${position}. ${service.name}, ${service.organisation}`
  const whole = after ? `${title} (${after})` : title
  return whole.length <= MOST_LETTERS ? whole : `${whole.slice(0, MOST_LETTERS - 1)}…`
}
