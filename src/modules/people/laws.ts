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
