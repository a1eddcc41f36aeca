import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import { priceOn } from '../../catalogue/index.ts'
import type { Person } from '../../people/index.ts'
import { requireArranger, requirePayer } from '../funding-lines/payers.ts'
import { withNames } from '../funding-lines/queries.ts'
import type { DraftLine } from './lines-rules.ts'

interface Draft {
  regionCode: string
  id: string
  personId: string
  serviceId: string
  payer: string | null
}
/** What is typed of one payer. */
export interface LineTyped {
  id: string
  payer: string
  payerOrganisation?: string | undefined
  payerAmount?: number | undefined
  payerAccount?: string | undefined
  payerBy?: string | undefined
}

/** Who is to pay, in the order in which it was put there. */
export async function draftLinesOf(
  tx: Tx,
  { regionCode, id, personId }: Pick<Draft, 'regionCode' | 'id' | 'personId'>,
): Promise<DraftLine[]> {
  touched(tx, regionCode, personId, 'cost')
  const rows = await tx
    .selectFrom('plans.draftLine')
    .select(['id', 'source', 'payerOrganisation', 'amountCents', 'ownerAccount', 'arrangeBy'])
    .where('regionCode', '=', regionCode)
    .where('draftId', '=', id)
    .orderBy('madeAt')
    .orderBy('id')
    .limit(50)
    .execute()
  return withNames(tx, rows)
}

/** What is typed of a payer as it is kept. */
export function saysOf({ payer, payerOrganisation, payerAmount }: LineTyped) {
  return {
    source: payer,
    payerOrganisation: payerOrganisation ?? null,
    amountCents: payerAmount === undefined ? null : Math.round(payerAmount * 100),
  }
}

/** One payer more, or one that was there as it is now; that it is free takes away who would pay. Gives what the draft says in short. policy: D5 */
export async function putLine(
  tx: Tx,
  actor: Actor,
  person: Person,
  draft: Draft,
  lines: readonly DraftLine[],
  typed: LineTyped,
): Promise<string> {
  if (typed.payer === 'free') {
    await dropLinesOf(tx, draft)
    return 'free'
  }
  const restTaken = typed.payerAmount === undefined && lines.some((line) => line.id !== typed.id && line.amountCents === null)
  if (restTaken && (await priceOn(tx, draft.serviceId, actor.today))) invalid('payerAmount', 'restTaken')
  await requirePayer(tx, actor, person.regionCode, typed.payer, typed.payerOrganisation)
  const says = { ...saysOf(typed), ...(await requireArranger(tx, actor, person, typed.payer, typed)) }
  touched(tx, draft.regionCode, draft.personId, 'cost')
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('plans.draftLine')
    .values({
      regionCode: draft.regionCode,
      id: typed.id,
      draftId: draft.id,
      personId: draft.personId,
      ...says,
      madeBy: actor.accountId!,
      madeAt: actor.now.toString(),
    })
    .onConflict((conflict) => conflict.columns(['regionCode', 'id']).doUpdateSet(says).where('plans.draftLine.draftId', '=', draft.id))
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) notFound()
  const [first] = lines
  return first && first.id !== typed.id ? first.source : typed.payer
}

/** Takes one payer out of a draft; gives what it says in short then. */
export async function dropLine(tx: Tx, draft: Draft, lines: readonly DraftLine[], lineId: string): Promise<string | null> {
  if (!lines.some(({ id }) => id === lineId)) notFound()
  await tx
    .deleteFrom('plans.draftLine')
    .where('regionCode', '=', draft.regionCode)
    .where('draftId', '=', draft.id)
    .where('id', '=', lineId)
    .execute()
  return lines.find(({ id }) => id !== lineId)?.source ?? null
}

/** Takes out every payer: it is free, or the draft ends. */
export async function dropLinesOf(tx: Tx, { regionCode, id }: Pick<Draft, 'regionCode' | 'id'>): Promise<void> {
  await tx.deleteFrom('plans.draftLine').where('regionCode', '=', regionCode).where('draftId', '=', id).execute()
}
