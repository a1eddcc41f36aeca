import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, refuseUnless } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import { accountByReference } from '../../access/index.ts'
import type { Person } from '../queries.ts'
import { canBeBorn, isOldEnough } from '../rules.ts'
import { barOwnFile } from './own-file.ts'

/**
 * Ties a file to the account whose number the person reads out, after a document was seen; no copy and no number of it is kept.
 * An account it was tied to before gives way: whoever stands at the desk is the person.
 */
export async function tieAtDesk(
  tx: Tx,
  actor: Actor,
  person: Person,
  input: { accountReference: string; birthDate?: string | undefined },
): Promise<'tied' | 'too-young'> {
  const account = await accountByReference(tx, input.accountReference)
  if (account?.audience !== 'person' || account.represents !== '') invalid('accountReference', 'accountUnknown')
  const born = person.birthDate ?? input.birthDate ?? invalid('birthDate', 'birthDateNeeded')
  if (!canBeBorn(born, actor.today)) invalid('birthDate', 'notBorn')
  const file = { regionCode: person.regionCode, personId: person.id }
  touched(tx, file.regionCode, file.personId, 'account')
  // A date that opens nothing is not kept: it may have been typed wrong.
  if (!isOldEnough(born, actor.today)) return 'too-young'
  await tx
    .updateTable('people.personText')
    .set({ birthDate: born })
    .where('regionCode', '=', file.regionCode)
    .where('personId', '=', file.personId)
    .execute()
  await tieAccount(tx, actor, file, account.id)
  refuseUnless(!(await barOwnFile(tx, actor, file)), 'people.ownFile')
  return 'tied'
}

/** The file belongs to this account from now on, and to no other. */
export async function tieAccount(tx: Tx, actor: Actor, file: { regionCode: string; personId: string }, accountId: string): Promise<void> {
  await tx
    .updateTable('people.fileAccount')
    .set({ endedAt: actor.now.toString() })
    .where('regionCode', '=', file.regionCode)
    .where('personId', '=', file.personId)
    .where('accountId', '<>', accountId)
    .where('endedAt', 'is', null)
    .execute()
  const tied = { how: 'desk', documentSeen: true, endedAt: null }
  await tx
    .insertInto('people.fileAccount')
    .values({ ...file, ...tied, accountId, since: actor.now.toString() })
    .onConflict((conflict) => conflict.columns(['regionCode', 'personId', 'accountId']).doUpdateSet(tied))
    .execute()
}
