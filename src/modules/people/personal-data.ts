import { sql } from 'kysely'
import type { Tx } from '../../platform/db/context.ts'
import type { PersonalData } from '../../platform/module.ts'
import { eraseAccount, exportAccount } from '../access/index.ts'

/** What this module holds of one person; erasing empties name and contact data and keeps that a file was. */
export const personalData: PersonalData = {
  async export(tx, regionCode, personId) {
    const [person] = await select(tx, 'people.person', regionCode, 'id', personId)
    const [details] = await select(tx, 'people.personText', regionCode, 'personId', personId)
    const [safeContact] = await select(tx, 'people.safeContact', regionCode, 'personId', personId)
    return {
      reference: person?.reference,
      registeredAt: String(person?.registeredAt),
      door: person?.door,
      language: person?.language,
      shielded: person?.shielded,
      details,
      safeContact,
      account: await accountOf(tx, regionCode, personId),
      representation: await select(tx, 'people.representation', regionCode, 'personId', personId),
      agreements: await select(tx, 'people.agreement', regionCode, 'personId', personId),
    }
  },
  async erase(tx, regionCode, personId) {
    await tx
      .updateTable('people.person')
      .set({ erasedAt: sql<string>`registered_at` })
      .where('regionCode', '=', regionCode)
      .where('id', '=', personId)
      .where('erasedAt', 'is', null)
      .execute()
    await tx
      .updateTable('people.personText')
      .set({
        firstName: null,
        lastName: null,
        email: null,
        phone: null,
        street: null,
        postcode: null,
        municipalityCode: null,
        birthDate: null,
      })
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .execute()
    await tx.deleteFrom('people.safeContact').where('regionCode', '=', regionCode).where('personId', '=', personId).execute()
    await tx.deleteFrom('people.claimCode').where('regionCode', '=', regionCode).where('personId', '=', personId).execute()
    await tx.deleteFrom('people.representation').where('regionCode', '=', regionCode).where('personId', '=', personId).execute()
    await eraseAccounts(tx, regionCode, personId)
    await tx.deleteFrom('people.fileAccount').where('regionCode', '=', regionCode).where('personId', '=', personId).execute()
  },
  // Name and contact go last, with the file: whoever still keeps something must know of whom.
  async held(tx, regionCode, personIds) {
    const { rows } = await sql<{ personId: string; purpose: string; organisationId: string }>`
      select id as person_id, 'reception' as purpose, registered_by as organisation_id from people.person
      where region_code = ${regionCode} and id = any(${[...personIds]}::uuid[]) and erased_at is null`.execute(tx)
    return rows
  },
}

function select(tx: Tx, table: string, regionCode: string, column: string, personId: string): Promise<Record<string, unknown>[]> {
  return tx
    .selectFrom(table as never)
    .selectAll()
    .where('regionCode' as never, '=', regionCode as never)
    .where(column as never, '=', personId as never)
    .execute()
}

/** The sign-in accounts of this file that open no other file. */
async function accountsOnlyHere(tx: Tx, regionCode: string, personId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('people.fileAccount as f')
    .select('f.accountId')
    .where('f.regionCode', '=', regionCode)
    .where('f.personId', '=', personId)
    .where((on) =>
      on.not(
        on.exists(
          on
            .selectFrom('people.fileAccount as o')
            .select('o.accountId')
            .whereRef('o.accountId', '=', 'f.accountId')
            .where('o.personId', '<>', personId),
        ),
      ),
    )
    .execute()
  return rows.map((row) => row.accountId)
}

async function eraseAccounts(tx: Tx, regionCode: string, personId: string): Promise<void> {
  for (const accountId of await accountsOnlyHere(tx, regionCode, personId)) await eraseAccount(tx, accountId)
}

async function accountOf(tx: Tx, regionCode: string, personId: string): Promise<Record<string, unknown> | null> {
  const row = await tx
    .selectFrom('people.fileAccount')
    .select('accountId')
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return row ? exportAccount(tx, row.accountId) : null
}
