import type { Tx } from '../../../platform/db/context.ts'
import { organisationsById } from '../../regions/index.ts'
import { areaCodesOn } from '../offer/reference.ts'
import type { Body, ChangePart } from './part-bodies.ts'

/** Names of regions and municipalities by code, and of organisations with a contract by id, where one of these changes speaks of them. */
export async function areaNamesFor(
  tx: Tx,
  changes: readonly { part: ChangePart; before: Body; body: Body }[],
  today: string,
): Promise<Map<string, string>> {
  const names = changes.some(({ part }) => part === 'area') ? await areaCodesOn(tx, today) : new Map<string, string>()
  const lines = changes.flatMap(({ before, body }) =>
    [before, body].flatMap((one) => (one.lines ?? []) as { confidentialFor: string | null }[]),
  )
  const contracts = [...new Set(lines.flatMap((line) => line.confidentialFor ?? []))]
  if (contracts.length > 0) for (const [id, { name }] of await organisationsById(tx, contracts)) names.set(id, name)
  return names
}
