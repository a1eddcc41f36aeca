import type { Actor } from '../../../platform/actor.ts'
import { daysAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { partId } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import { organisationsWithRole } from '../../regions/index.ts'
import { openPlan, type OpenableFile } from '../commands/plan.ts'
import { addStep } from '../commands/step.ts'
import { planOf } from '../queries.ts'
import type { NewStep } from '../schema.ts'
import type { z } from 'zod'
import { stepsTyped, type TemplateStep } from './lines.ts'
import { requireTemplate } from './queries.ts'
import type { ChangeTemplateInput, KeepTemplateInput, TemplateWritten, UseTemplateInput } from './schema.ts'

/** A new template of a region. Sent twice it is one. policy: E1 */
export async function keepTemplate(tx: Tx, actor: Actor, regionCode: string, { id, ...written }: KeepTemplateInput): Promise<void> {
  const steps = stepsTyped(written)
  const added = await tx
    .insertInto('plans.template')
    .values({ id, regionCode, madeAt: actor.now.toString(), retiredOn: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  await holdOwn(tx, regionCode, id)
  if (added.numInsertedOrUpdatedRows !== 0n) await addVersion(tx, actor, { regionCode, id, version: 1 }, written, steps)
}

/**
 * The next version of a template; what plans got from an earlier one stays as it was. False for who had an older version in front of
 * them: nothing is overwritten unseen. policy: E1
 */
export async function changeTemplate(tx: Tx, actor: Actor, regionCode: string, id: string, input: ChangeTemplateInput): Promise<boolean> {
  const steps = stepsTyped(input)
  await holdOwn(tx, regionCode, id)
  const { version } = await tx
    .selectFrom('plans.templateVersion')
    .select((row) => row.fn.max('version').as('version'))
    .where('templateId', '=', id)
    .executeTakeFirstOrThrow()
  if (version !== input.version) return false
  await addVersion(tx, actor, { regionCode, id, version: version + 1 }, input, steps)
  return true
}

async function addVersion(
  tx: Tx,
  actor: Actor,
  { regionCode, id, version }: { regionCode: string; id: string; version: number },
  { templateName: name, templateAbout, templateGoal: goal }: TemplateWritten,
  steps: readonly TemplateStep[],
): Promise<void> {
  const key = { templateId: id, version }
  await tx
    .insertInto('plans.templateVersion')
    .values({ ...key, name, about: templateAbout ?? '', goal, madeBy: actor.accountId, madeAt: actor.now.toString() })
    .execute()
  await tx
    .insertInto('plans.templateStep')
    .values(steps.map((step) => ({ ...key, ...step })))
    .execute()
  await audit(tx, actor, { what: 'plans.template-kept', subject: id, regionCode, after: { version, name } })
}

/** No longer offered; plans that began from it go on. */
export async function retireTemplate(tx: Tx, actor: Actor, regionCode: string, id: string): Promise<void> {
  await holdOwn(tx, regionCode, id)
  await tx.updateTable('plans.template').set({ retiredOn: actor.today }).where('id', '=', id).execute()
  await audit(tx, actor, { what: 'plans.template-retired', subject: id, regionCode })
}

/** A template of this region, held until the end of the command; those of the country and of others are not there. */
async function holdOwn(tx: Tx, regionCode: string, id: string): Promise<void> {
  const row = await tx
    .selectFrom('plans.template')
    .select('id')
    .where('id', '=', id)
    .where('regionCode', '=', regionCode)
    .where('retiredOn', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!row) notFound()
}

/**
 * Begins a plan from a template, or adds its chosen steps to the one that runs, each with who does it and by when. The plan keeps which
 * version it was. Sent twice it is the same. policy: E1
 */
export async function useTemplate(tx: Tx, actor: Actor, person: OpenableFile, input: UseTemplateInput): Promise<void> {
  refuseUnless(person.closedOn === null, 'plans.fileClosed', 409)
  const template = await requireTemplate(tx, person.regionCode, input.templateId)
  refuseUnless(template.version === input.templateVersion, 'plans.templateChanged', 409)
  const chosen = template.steps.filter(({ position }) => input.templateSteps.includes(position))
  const owners = await ownersOf(tx, actor, person.regionCode, chosen, input)
  const running = await planOf(tx, person.regionCode, [person.id])
  const runs = running !== undefined && running.endedOn === null
  if (!runs && !input.goal) invalid('goal', 'goalNeeded')
  if (runs && chosen.length === 0) invalid('templateSteps', 'chooseSteps')
  const planId = runs ? running.id : partId(input.id, 0xff)
  if (!runs) refuseUnless(await openPlan(tx, actor, person, { id: planId, goal: input.goal! }), 'plans.planMeanwhile', 409)
  const added = await tx
    .insertInto('plans.planTemplate')
    .values({
      regionCode: person.regionCode,
      id: input.id,
      planId,
      personId: person.id,
      templateId: template.id,
      version: template.version,
      usedAt: actor.now.toString(),
      usedBy: actor.accountId!,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 0n) return
  for (const step of chosen)
    await addStep(tx, actor, person, {
      id: partId(input.id, step.position),
      title: step.title,
      kind: step.kind as z.output<typeof NewStep>['kind'],
      owner: owners.get(step.position)!,
      dueOn: daysAfter(actor.today, step.daysAfter),
      discreet: false,
    })
}

/** Who does each step: the person, the guide, or the organisation that was chosen for it. */
async function ownersOf(
  tx: Tx,
  actor: Actor,
  regionCode: string,
  steps: readonly { position: number; ownerKind: string }[],
  input: UseTemplateInput,
): Promise<Map<number, string>> {
  const named = new Map(input.stepOwners.map((said) => said.split(':') as [string, string]))
  const asked = steps.some(({ ownerKind }) => ownerKind === 'organisation')
  const partners = asked ? await organisationsWithRole(tx, regionCode, 'partner', actor.today) : []
  return new Map(
    steps.map(({ position, ownerKind }) => {
      if (ownerKind !== 'organisation') return [position, ownerKind]
      const id = named.get(String(position))
      return [position, partners.find((one) => one.id === id)?.id ?? invalid('stepOwners', 'whichOrganisation')]
    }),
  )
}
