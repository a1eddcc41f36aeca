import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { newReference } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import type { Door } from '../schema.ts'
import { barOwnFile } from './own-file.ts'

export interface NewPerson {
  id: string
  regionCode: string
  /** The organisation under whose responsibility the file is made. policy: A4 */
  registeredBy: string
  door: Door
  firstName: string | null
  lastName?: string | null
  email?: string | null
  phone?: string | null
  postcode?: string | null
  municipalityCode?: string | null
  birthDate?: string | null
  language?: string
  shielded?: boolean
  obligedBy?: string | null
}

/**
 * Makes a file: no identity, no benefit, no account needed (A7, B1). The caller gives sight, else nobody can open it.
 * False when a file of this id is there already: the same form came twice.
 */
export async function registerPerson(tx: Tx, actor: Actor, person: NewPerson): Promise<boolean> {
  const shielded = person.shielded ?? false
  const added = await tx
    .insertInto('people.person')
    .values({
      regionCode: person.regionCode,
      id: person.id,
      reference: newReference(person.regionCode),
      registeredAt: actor.now.toString(),
      registeredBy: person.registeredBy,
      door: person.door,
      language: person.language ?? 'nl',
      shielded,
      obligedBy: person.obligedBy ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 0n) return false
  await tx
    .insertInto('people.personText')
    .values({
      regionCode: person.regionCode,
      personId: person.id,
      shielded,
      firstName: person.firstName,
      lastName: person.lastName ?? null,
      email: person.email ?? null,
      phone: person.phone ?? null,
      postcode: shielded ? null : (person.postcode ?? null),
      municipalityCode: shielded ? null : (person.municipalityCode ?? null),
      birthDate: person.birthDate ?? null,
    })
    .execute()
  touched(tx, person.regionCode, person.id, 'contact')
  await barOwnFile(tx, actor, { regionCode: person.regionCode, personId: person.id })
  return true
}

/** True when this very form came before, a quarter of an hour ago at most: same id, same name, same mail and phone. */
export async function sameRegistration(
  tx: Tx,
  actor: Actor,
  person: Pick<NewPerson, 'id' | 'regionCode' | 'firstName' | 'email' | 'phone'>,
): Promise<boolean> {
  const { rows } = await sql<{ same: boolean }>`
    select people.same_registration(${person.regionCode}, ${person.id}, ${person.firstName}, ${person.email ?? null}, ${person.phone ?? null},
      ${actor.now.subtract({ minutes: 15 }).toString()}::timestamptz) as same`.execute(tx)
  return rows[0]?.same === true
}
