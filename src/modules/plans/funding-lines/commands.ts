import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import type { Person } from '../../people/index.ts'
import { idsOf } from '../../people/index.ts'
import { lockInFile } from '../commands/moves.ts'
import type { Payer } from '../schema.ts'
import { requireArranger, requirePayer } from './payers.ts'
import { factsOn, fundingOf, linesOf } from './queries.ts'
import { inForce } from './rules.ts'
import type { ArrangeLine, NewAmount, NewLine } from './schema.ts'

interface Of {
  regionCode: string
  personId: string
  id: string
}

/** Whoever the draft named is a line, with what is expected of it as its first fact. policy: D5, D11 */
export async function linesAsSent(tx: Tx, actor: Actor, referral: Of, payers: readonly Payer[]): Promise<void> {
  for (const { id, source, payerOrganisation, cents, ownerAccount, arrangeBy } of payers) {
    await addLine(tx, actor, referral, { id, source, payerOrganisation, ownerAccount, arrangeBy })
    if (cents !== null) await addFact(tx, actor, referral, { id: newId(), lineId: id, kind: 'expected', cents, corrects: null })
  }
}

/** One more source, with what is expected of it; or that it is not arranged yet, by whom and when. policy: D5 */
export async function addSource(tx: Tx, actor: Actor, person: Person, referralId: string, input: z.output<typeof NewLine>): Promise<void> {
  const referral = await ownReferral(tx, person, referralId)
  await requirePayer(tx, actor, person.regionCode, input.source, input.payerOrganisation)
  const arranges = await requireArranger(tx, actor, person, input.source, input)
  if (input.amount === undefined) invalid('amount', 'amountNeeded')
  const line = { id: input.id, source: input.source, payerOrganisation: input.payerOrganisation ?? null, ...arranges }
  if (!(await addLine(tx, actor, referral, line))) return
  const cents = Math.round(input.amount * 100)
  await addFact(tx, actor, referral, { id: newId(), lineId: input.id, kind: 'expected', cents, corrects: null })
}

/** An amount on a line: as one more, or in the place of the last one of its kind, which stays to read. policy: D5 */
export async function addAmount(
  tx: Tx,
  actor: Actor,
  person: Person,
  { referralId, lineId }: { referralId: string; lineId: string },
  input: z.output<typeof NewAmount>,
): Promise<void> {
  const referral = await ownReferral(tx, person, referralId)
  await requireLine(tx, referral, lineId)
  const mine = inForce(await factsOn(tx, referral)).filter((fact) => fact.lineId === lineId && fact.kind === input.amountKind)
  const corrects = input.amountHow === 'correct' ? (mine[0]?.id ?? null) : null
  const cents = Math.round(input.amount * 100)
  await addFact(tx, actor, referral, { id: input.id, lineId, kind: input.amountKind, cents, corrects })
}

/** What was not arranged yet is: another line comes in its place with what was expected. policy: D5 */
export async function arrange(
  tx: Tx,
  actor: Actor,
  person: Person,
  { referralId, lineId }: { referralId: string; lineId: string },
  input: z.output<typeof ArrangeLine>,
): Promise<void> {
  const referral = await ownReferral(tx, person, referralId)
  const line = await requireLine(tx, referral, lineId)
  refuseUnless(line.source === 'not-yet-arranged', 'plans.notPossible', 409)
  await requirePayer(tx, actor, person.regionCode, input.arrangedBy, input.payerOrganisation)
  const { lines } = await fundingOf(tx, { ...referral, priceCents: null })
  await endLine(tx, actor, referral, lineId)
  await addLine(tx, actor, referral, {
    id: input.id,
    source: input.arrangedBy,
    payerOrganisation: input.payerOrganisation ?? null,
    ownerAccount: null,
    arrangeBy: null,
    replaces: lineId,
  })
  const expected = lines.find((one) => one.id === lineId)?.expected ?? null
  if (expected !== null)
    await addFact(tx, actor, referral, { id: newId(), lineId: input.id, kind: 'expected', cents: expected, corrects: null })
  // The page of a referral names one payer: the first that is known.
  await tx
    .updateTable('plans.referral')
    .set({ payer: input.arrangedBy, payerOwner: null, payerBy: null })
    .where('regionCode', '=', referral.regionCode)
    .where('id', '=', referral.id)
    .where('payer', '=', 'not-yet-arranged')
    .execute()
}

/** A source that does not pay after all; its amounts stay to read and count no more. */
export async function dropLine(tx: Tx, actor: Actor, person: Person, ids: { referralId: string; lineId: string }): Promise<void> {
  const referral = await ownReferral(tx, person, ids.referralId)
  await requireLine(tx, referral, ids.lineId)
  await endLine(tx, actor, referral, ids.lineId)
}

async function ownReferral(tx: Tx, person: Person, referralId: string) {
  return lockInFile(tx, { regionCode: person.regionCode, ids: await idsOf(tx, person.regionCode, person.id) }, referralId)
}

async function requireLine(tx: Tx, referral: Of, lineId: string) {
  const line = (await linesOf(tx, referral)).find((one) => one.id === lineId) ?? notFound()
  refuseUnless(line.endedOn === null, 'plans.notPossible', 409)
  return line
}

async function endLine(tx: Tx, actor: Actor, referral: Of, lineId: string): Promise<void> {
  await tx
    .updateTable('plans.fundingLine')
    .set({ endedOn: actor.today })
    .where('regionCode', '=', referral.regionCode)
    .where('id', '=', lineId)
    .execute()
}

/** False where this line is there already: a form sent twice is one line. */
async function addLine(
  tx: Tx,
  actor: Actor,
  referral: Of,
  line: Omit<Payer, 'cents' | 'ownerName'> & { replaces?: string },
): Promise<boolean> {
  touched(tx, referral.regionCode, referral.personId, 'cost')
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('plans.fundingLine')
    .values({
      regionCode: referral.regionCode,
      referralId: referral.id,
      personId: referral.personId,
      ...line,
      madeBy: actor.accountId!,
      madeAt: actor.now.toString(),
    })
    .onConflict((conflict) => conflict.columns(['regionCode', 'id']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows !== 0n
}

async function addFact(
  tx: Tx,
  actor: Actor,
  referral: Of,
  fact: { id: string; lineId: string; kind: string; cents: number; corrects: string | null },
): Promise<void> {
  const { cents, ...rest } = fact
  touched(tx, referral.regionCode, referral.personId, 'cost')
  await tx
    .insertInto('plans.fundingFact')
    .values({
      regionCode: referral.regionCode,
      referralId: referral.id,
      personId: referral.personId,
      ...rest,
      amountCents: cents,
      byAccount: actor.accountId!,
      at: actor.now.toString(),
    })
    .onConflict((conflict) => conflict.columns(['regionCode', 'id']).doNothing())
    .execute()
  await sql`select plans.sum_line(${referral.regionCode}, ${fact.lineId})`.execute(tx)
}
