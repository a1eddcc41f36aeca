import type { DraftLine } from './lines-rules.ts'
import { saysOf } from './lines.ts'
import type { DraftRow } from './queries.ts'
import type { Set } from './save.ts'

/** The draft says this already: a form that was sent twice. */
export function saysAlready(draft: DraftRow, lines: readonly DraftLine[], set: Set): boolean {
  if (set.part !== 'payment') {
    const { part: _, ...typed } = set
    const now: Record<string, unknown> = { ...draft }
    return Object.entries(typed).every(([field, value]) => (now[field] ?? null) === (value ?? null))
  }
  if ('drop' in set) return !lines.some(({ id }) => id === set.drop)
  const { id, payer, payerAccount, payerBy } = set.line
  const says = saysOf(set.line)
  if (payer === 'free') return draft.payer === 'free'
  return lines.some(
    (line) =>
      line.id === id &&
      line.source === says.source &&
      line.payerOrganisation === says.payerOrganisation &&
      line.amountCents === says.amountCents &&
      (payerAccount === undefined || line.ownerAccount === payerAccount) &&
      (payerBy === undefined || line.arrangeBy === payerBy),
  )
}

/** One payer more takes nothing away of what the same writer put there. */
export function isNewLine(lines: readonly DraftLine[], set: Set): boolean {
  if (set.part !== 'payment' || 'drop' in set || set.line.payer === 'free') return false
  const { id } = set.line
  return !lines.some((line) => line.id === id)
}
