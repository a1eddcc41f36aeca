import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { daysAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, refuse } from '../../../platform/errors.ts'
import { hashSecret, newId, newTypedCode, readTypedCode } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { canBeBorn } from '../rules.ts'

const CODE_DAYS = 90

/** How a claim ended. Wrong, used and expired codes and links, and those of a file with another account, look alike. */
export type Claimed = { outcome: 'unknown' } | { outcome: 'birth-date' | 'too-young' | 'claimed'; regionCode: string; personId: string }

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

/** Ties the file of this code to the account that signed in, for people of 16 and older. */
export async function claimByCode(tx: Tx, actor: Actor, typed: string, birthDate: string | undefined): Promise<Claimed> {
  const code = readTypedCode(typed)
  if (!code) return { outcome: 'unknown' }
  return claim(tx, actor, { regionCode: code.slice(0, 4), how: 'code', secret: code, birthDate })
}

/** The same with the link of a message about a handover; links of other kinds open their one record only. */
export async function claimByLink(tx: Tx, actor: Actor, token: string, birthDate: string | undefined): Promise<Claimed> {
  return claim(tx, actor, { regionCode: `AM${token.slice(0, 2)}`, how: 'link', secret: token, birthDate })
}

async function claim(
  tx: Tx,
  actor: Actor,
  given: { regionCode: string; how: 'code' | 'link'; secret: string; birthDate: string | undefined },
): Promise<Claimed> {
  const { regionCode, how, secret, birthDate } = given
  if (actor.kind !== 'person' || !actor.accountId || actor.acting) refuse('people.signInAsPerson')
  if (birthDate && !canBeBorn(birthDate, actor.today)) invalid('birthDate', 'notBorn')
  const { rows } = await sql<{ outcome: Claimed['outcome']; person: string | null }>`
    select outcome, person from people.claim(${regionCode}, ${how}, ${hashSecret(secret)}, ${birthDate ?? null}::date, ${actor.today}::date,
      ${actor.now.toString()}::timestamptz)`.execute(tx)
  const [row] = rows
  if (!row?.person || row.outcome === 'unknown') return { outcome: 'unknown' }
  touched(tx, regionCode, row.person, 'account')
  return { outcome: row.outcome, regionCode, personId: row.person }
}
