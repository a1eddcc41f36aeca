import type { z } from 'zod'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import type { Person } from '../queries.ts'
import type { OwnDetails } from '../schema.ts'

/** Changes name and contact data; of a shielded person no postcode is kept. */
export async function changeDetails(tx: Tx, person: Person, input: z.output<typeof OwnDetails>): Promise<void> {
  await tx
    .updateTable('people.personText')
    .set({
      firstName: input.firstName,
      lastName: input.lastName ?? null,
      email: input.email ?? null,
      phone: input.phone ?? null,
      postcode: person.shielded ? null : (input.postcode ?? null),
      birthDate: input.birthDate ?? null,
    })
    .where('regionCode', '=', person.regionCode)
    .where('personId', '=', person.id)
    .execute()
  touched(tx, person.regionCode, person.id, 'contact')
}
