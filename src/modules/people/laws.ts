import { sql } from 'kysely'
import type { Tx } from '../../platform/db/context.ts'

/** On which law an organisation relies for a purpose on a day, in words; the page that passes somebody on shows it. policy: L2 */
export async function lawsFor(tx: Tx, purpose: string, organisationId: string, date: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('people.legalBasis as b')
    .select('b.lawNl')
    .where('b.purpose', '=', purpose)
    .where('b.validFrom', '<=', date)
    .where((on) => on.or([on('b.validUntil', 'is', null), on('b.validUntil', '>', date)]))
    .where((on) =>
      on.or([
        on('b.organisationType', '=', '*'),
        on(
          'b.organisationType',
          'in',
          on.selectFrom('regions.organisationTypeShared').select('type').where('organisationId', '=', organisationId),
        ),
      ]),
    )
    .orderBy('b.lawNl')
    .execute()
  return [...new Set(rows.map((row) => row.lawNl))]
}

/** What personal data may be used for on a day, with every law it rests on; the words are Dutch, as the law is. policy: L2 */
export async function purposesOn(
  tx: Tx,
  date: string,
): Promise<{ code: string; titleNl: string; explanationNl: string; laws: string[] }[]> {
  const { rows } = await sql<{ code: string; titleNl: string; explanationNl: string; laws: string[] }>`
    select p.code, p.title_nl, p.explanation_nl, array(select distinct b.law_nl from people.legal_basis b where b.purpose = p.code
      and b.valid_from <= ${date} and (b.valid_until is null or b.valid_until > ${date}) order by b.law_nl) as laws
    from people.purpose p order by p.title_nl`.execute(tx)
  return rows
}
