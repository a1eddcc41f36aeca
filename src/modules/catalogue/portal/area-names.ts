import type { Tx } from '../../../platform/db/context.ts'
import { municipalitiesOn, regionsOn } from '../../regions/index.ts'
import type { ChangePart } from './part-bodies.ts'

/** Names of regions and municipalities by code, where one of these changes speaks of them. */
export async function areaNamesFor(tx: Tx, changes: readonly { part: ChangePart }[], today: string): Promise<Map<string, string>> {
  if (!changes.some(({ part }) => part === 'area')) return new Map()
  return new Map([...(await regionsOn(tx, today)), ...(await municipalitiesOn(tx, today))].map(({ code, name }) => [code, name]))
}
