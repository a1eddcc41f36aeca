import { hasRole, type Actor } from '../../../../platform/actor.ts'
import { daysAfter } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/db/context.ts'
import { giveSight, newClaimCode, registerPerson } from '../../../people/index.ts'
import { requireNamed } from '../../by-name.ts'
import { numbersOf } from '../queries.ts'
import { requirePlace } from '../places.ts'
import { noteStep, workerOf } from './step.ts'
import { lockNumbers } from './take-in.ts'

interface WithFile {
  id: string
  firstName: string
  questionKind: string
  language: string
  location: string
  shielded?: boolean
  forWorker?: string | undefined
}

/**
 * Registers somebody who walks in with a file at once: whose address is secret, so that only named workers see them wait.
 * A first name and a question; no identity, no benefit asked. policy: A7, B1
 */
export async function registerVisit(tx: Tx, actor: Actor, input: WithFile): Promise<{ code: string | null }> {
  const { accountId, organisationId } = workerOf(actor)
  const location = await requirePlace(tx, actor, input.location)
  const file = { regionCode: location.regionCode, personId: input.id }
  const named = input.shielded ? await namedWorkers(tx, actor, accountId, { ...file, organisationId, forWorker: input.forWorker }) : [null]
  const added = await registerPerson(tx, actor, {
    id: input.id,
    regionCode: file.regionCode,
    registeredBy: organisationId,
    door: 'walk-in',
    firstName: input.firstName,
    language: input.language,
    shielded: input.shielded ?? false,
  })
  if (!added) return { code: null }
  const queue = {
    scope: 'part' as const,
    purpose: 'reception',
    because: 'queue' as const,
    record: input.id,
    untilOn: daysAfter(actor.today, 1),
  }
  for (const worker of named) await giveSight(tx, actor, { ...file, ...queue, organisationId, accountId: worker })
  await lockNumbers(tx, actor, location.id)
  const taken = await numbersOf(tx, actor, file.regionCode, location.id)
  await tx
    .insertInto('intake.visit')
    .values({
      ...file,
      id: input.id,
      locationId: location.id,
      organisationId,
      questionKind: input.questionKind,
      spoken: input.language,
      registeredBy: accountId,
      number: Math.max(0, ...taken.map((one) => one.number)) + 1,
      onDate: actor.today,
      cameAt: actor.now.toString(),
    })
    .execute()
  await noteStep(tx, actor, { regionCode: file.regionCode, id: input.id }, 'registered')
  return { code: await newClaimCode(tx, actor, file.regionCode, input.id) }
}

/** Who sees a shielded person wait: who registers, and the guide who is named; a host cannot help and names one. */
async function namedWorkers(
  tx: Tx,
  actor: Actor,
  accountId: string,
  visit: { regionCode: string; organisationId: string; forWorker: string | undefined },
): Promise<string[]> {
  if (hasRole(actor, 'guide') && !visit.forWorker) return [accountId]
  return [...new Set([accountId, ...(await requireNamed(tx, visit.regionCode, visit.organisationId, visit.forWorker))])]
}
