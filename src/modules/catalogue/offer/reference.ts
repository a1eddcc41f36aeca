import type { Tx } from '../../../platform/db/context.ts'
import { readReference } from '../../../platform/reference-file.ts'
import { municipalitiesOn, regionsOn } from '../../regions/index.ts'

/** Brings the lists of words that services are sorted by into the database; safe at every start. policy: D15 */
export async function loadTerms(tx: Tx): Promise<void> {
  const taxonomies = await readReference('catalogue/taxonomies.csv')
  const terms = await readReference('catalogue/terms.csv')
  await tx
    .insertInto('catalogue.taxonomy')
    .values(taxonomies.map(({ id, name, description, uri }) => ({ id: id!, name: name!, description, uri })))
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({ name: row.ref('excluded.name'), description: row.ref('excluded.description') })),
    )
    .execute()
  await tx
    .insertInto('catalogue.term')
    .values(terms.map(({ taxonomy, code, name }) => ({ taxonomy: taxonomy!, code: code!, name: name! })))
    .onConflict((conflict) => conflict.columns(['taxonomy', 'code']).doUpdateSet((row) => ({ name: row.ref('excluded.name') })))
    .execute()
}

/** The words of these lists in their order, by `list:code`. */
export async function termsOf(tx: Tx, taxonomies: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('catalogue.term')
    .select(['taxonomy', 'code', 'name'])
    .where('taxonomy', 'in', [...taxonomies])
    .orderBy('taxonomy')
    .orderBy('code')
    .limit(500)
    .execute()
  return new Map(rows.map(({ taxonomy, code, name }) => [`${taxonomy}:${code}`, name]))
}

/** Code and word of one of these lists, in their order. */
export function wordsOfList(terms: ReadonlyMap<string, string>, list: string): [code: string, name: string][] {
  return [...terms].flatMap(([key, name]): [string, string][] => (key.startsWith(`${list}:`) ? [[key.slice(list.length + 1), name]] : []))
}

/** The names of all regions and municipalities there are on a day, by code. */
export async function areaCodesOn(tx: Tx, date: string): Promise<Map<string, string>> {
  const all = [...(await regionsOn(tx, date)), ...(await municipalitiesOn(tx, date))]
  return new Map(all.map(({ code, name }) => [code, name]))
}
