import type { Tx } from '../../../platform/db/context.ts'
import { draftLinesOf } from './lines.ts'
import type { DraftRow } from './queries.ts'
import type { Set } from './save.ts'

/** The draft says this already: a form that was sent twice. */
export async function saysAlready(tx: Tx, draft: DraftRow, set: Set): Promise<boolean> {
  if (set.part !== 'payment') {
    const { part: _, ...typed } = set
    const now: Record<string, unknown> = { ...draft }
    return Object.entries(typed).every(([field, value]) => (now[field] ?? null) === (value ?? null))
  }
  const lines = await draftLinesOf(tx, draft)
  if ('drop' in set) return !lines.some(({ id }) => id === set.drop)
  const { id, payer, payerOrganisation, payerAmount, payerAccount, payerBy } = set.line
  if (payer === 'free') return draft.payer === 'free'
  return lines.some(
    (line) =>
      line.id === id &&
      line.source === payer &&
      line.payerOrganisation === (payerOrganisation ?? null) &&
      line.amountCents === (payerAmount === undefined ? null : Math.round(payerAmount * 100)) &&
      (payerAccount === undefined || line.ownerAccount === payerAccount) &&
      (payerBy === undefined || line.arrangeBy === payerBy),
  )
}

/** One payer more takes nothing away of what the same writer put there. */
export async function isNewLine(tx: Tx, draft: DraftRow, set: Set): Promise<boolean> {
  if (set.part !== 'payment' || 'drop' in set || set.line.payer === 'free') return false
  return !(await draftLinesOf(tx, draft)).some(({ id }) => id === set.line.id)
}
