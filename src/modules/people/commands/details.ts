import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, refuseUnless } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import { opensOwnFile, type Person } from '../queries.ts'
import { canBeBorn, isOldEnough } from '../rules.ts'
import type { DeskDetails, OwnDetails } from '../schema.ts'
import { barOwnFile } from './own-file.ts'

/** Changes name and contact data; of a shielded person no postcode is kept. */
export async function changeDetails(tx: Tx, actor: Actor, person: Person, input: z.output<typeof OwnDetails>): Promise<void> {
  const born = input.birthDate ?? null
  if (born && !canBeBorn(born, actor.today)) invalid('birthDate', 'notBorn')
  // Whoever acts on the own file has an account, which is from 16.
  if (!actor.acting && (!born || !isOldEnough(born, actor.today))) invalid('birthDate', 'tooYoung')
  await put(tx, person, input, { postcode: person.shielded ? null : (input.postcode ?? null) })
  await barOwnFile(tx, actor, { regionCode: person.regionCode, personId: person.id })
}

/** Corrects name and contact data at the desk; with an account on the file the person stays 16 or older. */
export async function correctDetails(tx: Tx, actor: Actor, person: Person, input: z.output<typeof DeskDetails>): Promise<void> {
  const born = input.birthDate ?? null
  if (born && !canBeBorn(born, actor.today)) invalid('birthDate', 'notBorn')
  if (!(born && isOldEnough(born, actor.today)) && (await opensOwnFile(tx, person.regionCode, person.id)))
    invalid('birthDate', 'accountNeedsAge')
  await put(tx, person, input)
  refuseUnless(!(await barOwnFile(tx, actor, { regionCode: person.regionCode, personId: person.id })), 'people.ownFile')
}

async function put(tx: Tx, person: Person, input: z.output<typeof DeskDetails>, more: { postcode?: string | null } = {}): Promise<void> {
  await tx
    .updateTable('people.personText')
    .set({
      firstName: input.firstName,
      lastName: input.lastName ?? null,
      email: input.email ?? null,
      phone: input.phone ?? null,
      birthDate: input.birthDate ?? null,
      ...more,
    })
    .where('regionCode', '=', person.regionCode)
    .where('personId', '=', person.id)
    .execute()
  touched(tx, person.regionCode, person.id, 'contact')
}
