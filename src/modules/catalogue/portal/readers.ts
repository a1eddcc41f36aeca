import type { Tx } from '../../../platform/db/context.ts'
import { LANGUAGES } from '../../../platform/languages.ts'
import { mailOfStaff, type Reader } from '../../access/index.ts'
import { organisationById } from '../../regions/index.ts'

/** Who reads mail to a provider: its people here, else its own address. */
export async function readersOfProvider(tx: Tx, organisationId: string, today: string): Promise<Reader[]> {
  const people = await mailOfStaff(tx, organisationId, 'provider', today)
  if (people.length > 0) return people
  const email = (await organisationById(tx, organisationId))?.email
  return email ? [{ email, language: LANGUAGES[0] }] : []
}
