import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, refuseUnless } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import type { Person } from '../../people/index.ts'
import { hasOwnWorkRoute, policyOn } from '../../policy/index.ts'
import { ownWorkProblem } from './rules.ts'
import type { OwnWorkInput } from './schema.ts'

export const NOBODY = {
  employerName: null,
  employerContact: null,
  employerPhone: null,
  employerEmail: null,
  insurerName: null,
  insurerContact: null,
  insurerPhone: null,
  insurerEmail: null,
}

/** Notes it, where the profile of the region has this route and the person agrees to who is named. Nobody named sees the file. policy: B2, E6, L2 */
export async function noteOwnWork(tx: Tx, actor: Actor, person: Person, input: OwnWorkInput): Promise<void> {
  refuseUnless(actor.organisationId && actor.accountId, 'platform.notFound', 404)
  refuseUnless(person.closedOn === null, 'plans.fileClosed', 409)
  refuseUnless(hasOwnWorkRoute(await policyOn(tx, person.regionCode, actor.today)), 'plans.noOwnWorkRoute', 409)
  const problem = ownWorkProblem(input)
  if (problem) invalid(problem.field, problem.code)
  const { afterFirstYear, partiesAgreed, ...parties } = input
  const named = Boolean(parties.employerName || parties.insurerName)
  const row = {
    ...NOBODY,
    ...Object.fromEntries(Object.entries(parties).filter(([, value]) => value !== undefined && value !== '')),
    afterFirstYear: afterFirstYear === 'yes',
    agreedHow: named ? partiesAgreed! : null,
    withdrawnAt: null,
    organisationId: actor.organisationId,
    notedBy: actor.accountId,
    notedAt: actor.now.toString(),
  }
  await tx
    .insertInto('plans.ownWork')
    .values({ regionCode: person.regionCode, personId: person.id, ...row })
    .onConflict((conflict) => conflict.columns(['regionCode', 'personId']).doUpdateSet(row))
    .execute()
  touched(tx, person.regionCode, person.id, 'plan')
}

/** The person takes the yes back: nobody is named any more, and the regular contact sees since when. policy: C16, L2 */
export async function unnameParties(tx: Tx, actor: Actor, regionCode: string, personIds: readonly string[]): Promise<void> {
  await tx
    .updateTable('plans.ownWork')
    .set({ ...NOBODY, agreedHow: null, withdrawnAt: actor.now.toString() })
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .where('agreedHow', 'is not', null)
    .execute()
  touched(tx, regionCode, personIds, 'plan')
}
