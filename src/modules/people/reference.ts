import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tx } from '../../platform/db/context.ts'
import { newId } from '../../platform/ids.ts'

interface PurposeRow {
  code: string
  titleNl: string
  titleEn: string
  explanationNl: string
  explanationEn: string
}
interface BasisRow {
  purpose: string
  organisationTypes: string[]
  lawNl: string
  validFrom: string
}

/** Loads purposes and their legal bases from db/reference/people; a basis once loaded is ended by date, never changed. policy: L2 */
export async function loadPeopleReference(tx: Tx): Promise<void> {
  const purposes = rowsOf<PurposeRow>('purposes')
  await tx
    .insertInto('people.purpose')
    .values(purposes)
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet((row) => ({
        titleNl: row.ref('excluded.titleNl'),
        titleEn: row.ref('excluded.titleEn'),
        explanationNl: row.ref('excluded.explanationNl'),
        explanationEn: row.ref('excluded.explanationEn'),
      })),
    )
    .execute()
  const bases = rowsOf<BasisRow>('legal-bases')
  await tx
    .insertInto('people.legalBasis')
    .values(
      bases.flatMap((basis) =>
        basis.organisationTypes.map((organisationType) => ({
          id: newId(),
          purpose: basis.purpose,
          organisationType,
          lawNl: basis.lawNl,
          validFrom: basis.validFrom,
        })),
      ),
    )
    .onConflict((conflict) => conflict.columns(['purpose', 'organisationType', 'lawNl', 'validFrom']).doNothing())
    .execute()
}

/** The codes of all purposes there are; a route that names another does not start. */
export function knownPurposes(): string[] {
  return rowsOf<PurposeRow>('purposes').map((purpose) => purpose.code)
}

function rowsOf<T>(name: string): T[] {
  return JSON.parse(readFileSync(join(process.cwd(), 'db', 'reference', 'people', `${name}.json`), 'utf8')) as T[]
}
