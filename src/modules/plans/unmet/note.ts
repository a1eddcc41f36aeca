import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import type { Person } from '../../people/index.ts'
import { addStep, endStep } from '../commands/step.ts'
import { kindFor } from '../talk/agreed.ts'
import type { UnmetInput } from './schema.ts'

/**
 * A step could not be met: it stays visible with why, and the next best is a step with who and by when, as confidential as it was itself.
 * The same form twice is one. policy: B10, E3, H2
 */
export async function noteUnmet(tx: Tx, actor: Actor, person: Person, stepId: string, input: UnmetInput): Promise<void> {
  const excluded = input.unmetReason === 'scheme-excludes'
  if (excluded && !input.scheme) invalid('scheme', 'schemeNeeded')
  if (excluded && !input.excludedBecause) invalid('excludedBecause', 'whyExcluded')
  if (input.nextBy < actor.today) invalid('nextBy', 'duePast')
  const before = await tx
    .selectFrom('plans.unmet')
    .select('nextStep')
    .where('regionCode', '=', person.regionCode)
    .where('stepId', '=', stepId)
    .executeTakeFirst()
  if (before?.nextStep === input.id) return
  const { sensitivity } = await endStep(tx, actor, person, stepId, input.unmetReason)
  await addStep(tx, actor, person, {
    id: input.id,
    title: input.nextWhat,
    kind: kindFor(input.nextWho),
    owner: input.nextWho,
    dueOn: input.nextBy,
    discreet: sensitivity === 'discreet',
    special: sensitivity === 'special',
  })
  await tx
    .insertInto('plans.unmet')
    .values({
      regionCode: person.regionCode,
      stepId,
      personId: person.id,
      reason: input.unmetReason,
      need: input.need,
      municipalityCode: person.municipalityCode,
      scheme: excluded ? (input.scheme ?? null) : null,
      excludedBecause: excluded ? (input.excludedBecause ?? null) : null,
      nextStep: input.id,
      notedOn: actor.today,
      notedBy: actor.accountId,
    })
    .execute()
  touched(tx, person.regionCode, person.id, 'step')
}

/** What could not be met in these files, by step: the scheme and why, and the step that comes next. */
export async function unmetOf(tx: Tx, regionCode: string, personIds: readonly string[]) {
  const rows = await tx
    .selectFrom('plans.unmet')
    .select(['stepId', 'need', 'scheme', 'excludedBecause', 'nextStep'])
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .limit(200)
    .execute()
  touched(tx, regionCode, personIds, 'step')
  return new Map(rows.map((row) => [row.stepId, row]))
}
