import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { daysAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, refuse } from '../../../platform/errors.ts'
import { hashSecret, newId, newTypedCode, readTypedCode } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { isOldEnough } from '../rules.ts'

const CODE_DAYS = 90

/** A one-time code on paper, with which the person claims the file after signing in. An earlier code stays valid until it is used. */
export async function newClaimCode(tx: Tx, actor: Actor, regionCode: string, personId: string): Promise<string> {
  const code = newTypedCode(regionCode)
  await tx
    .insertInto('people.claimCode')
    .values({
      regionCode,
      id: newId(),
      personId,
      codeHash: hashSecret(code),
      madeAt: actor.now.toString(),
      expiresOn: daysAfter(actor.today, CODE_DAYS),
    })
    .execute()
  touched(tx, regionCode, personId, 'claim-code')
  return code
}

/** Ties the file of this code to the account that signed in. Wrong, used and expired codes look alike. */
export async function claimFile(tx: Tx, actor: Actor, typed: string): Promise<{ regionCode: string; personId: string }> {
  if (actor.kind !== 'person' || !actor.accountId) refuse('people.signInAsPerson')
  const code = readTypedCode(typed)
  if (!code) invalid('code', 'codeUnknown')
  const regionCode = code.slice(0, 4)
  const { rows } = await sql<{ claim: string | null }>`
    select people.claim(${regionCode}, ${hashSecret(code)}, ${actor.today}::date, ${actor.now.toString()}::timestamptz) as claim`.execute(
    tx,
  )
  const personId = rows[0]?.claim
  if (!personId) invalid('code', 'codeUnknown')
  touched(tx, regionCode, personId, 'account')
  return { regionCode, personId }
}

/** Ties a file to an account at the desk: a document was seen, no copy kept. Accounts are for people of 16 and older. */
export async function tieAtDesk(
  tx: Tx,
  actor: Actor,
  person: { regionCode: string; id: string; birthDate: string | null },
  accountId: string,
): Promise<void> {
  if (!isOldEnough(person.birthDate, actor.today)) refuse('people.tooYoung')
  await tx
    .insertInto('people.fileAccount')
    .values({ regionCode: person.regionCode, personId: person.id, accountId, since: actor.now.toString(), how: 'desk', documentSeen: true })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  touched(tx, person.regionCode, person.id, 'account')
}
