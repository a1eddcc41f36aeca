import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import { municipalitiesOn } from '../../regions/index.ts'

/** The code of a region and of the municipalities in it: where an offer can be for who lives there. */
export async function codesOfRegion(tx: Tx, regionCode: string, today: string): Promise<string[]> {
  return [regionCode, ...(await municipalitiesOn(tx, today, regionCode)).map(({ code }) => code)]
}

/** True where a service, as `s`, is offered in one of these regions and municipalities, or everywhere. */
export function offeredIn(codes: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`(s.national or exists (select from catalogue.service_area a where a.service_id = s.id and a.area = any(${[...codes]})))`
}
