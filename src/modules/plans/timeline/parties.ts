import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { organisationsById } from '../../regions/index.ts'
import { planOf, referralsOf, stepsOf } from '../queries.ts'
import { sightsBeside } from '../sharing/queries.ts'

/** Organisations around a file, to choose from; who does a step or referral that this reader may not know is not among them. policy: E2 */
export async function partiesOf(tx: Tx, actor: Actor, file: { regionCode: string; personIds: readonly string[] }) {
  const plan = await planOf(tx, file.regionCode, file.personIds)
  const steps = await stepsOf(tx, actor, file.regionCode, file.personIds, plan?.leadAccount ?? null)
  const referrals = await referralsOf(tx, file.regionCode, file.personIds)
  const sights = await sightsBeside(tx, actor, file.regionCode, file.personIds, [...steps, ...referrals])
  const organisations = await organisationsById(
    tx,
    sights.map((row) => row.organisationId),
  )
  return [...organisations.values()].map(({ id, name }) => ({ value: id, label: name })).sort((a, b) => a.label.localeCompare(b.label))
}
