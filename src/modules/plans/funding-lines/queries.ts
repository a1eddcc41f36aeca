import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { accountNames } from '../../access/index.ts'
import { organisationsById } from '../../regions/index.ts'
import { regionsOf } from '../queries.ts'
import { fundingFrom, type Funding } from './rules.ts'

interface Of {
  regionCode: string
  personId: string
  id: string
}

/** Who pays what of a referral now. */
export async function fundingOf(tx: Tx, referral: Of & { priceCents: number | null }): Promise<Funding> {
  return fundingFrom(await linesOf(tx, referral), await factsOn(tx, referral), referral.priceCents)
}

/** Every line of a referral, the first one first. */
export async function linesOf(tx: Tx, { regionCode, personId, id }: Of) {
  touched(tx, regionCode, personId, 'cost')
  const rows = await tx
    .selectFrom('plans.fundingLine')
    .select(['id', 'source', 'payerOrganisation', 'ownerAccount', 'arrangeBy', 'replaces', 'endedOn', 'madeAt'])
    .where('regionCode', '=', regionCode)
    .where('referralId', '=', id)
    .orderBy('madeAt')
    .orderBy('id')
    .execute()
  return withNames(tx, rows)
}

interface Line {
  payerOrganisation: string | null
  ownerAccount?: string | null
}

/** The same rows, with what the payer is called and who arranges it. */
export async function withNames<R extends Line>(
  tx: Tx,
  rows: R[],
): Promise<(R & { payerName: string | null; ownerName: string | null })[]> {
  const organisations = [...new Set(rows.flatMap((row) => row.payerOrganisation ?? []))]
  const accounts = [...new Set(rows.flatMap((row) => row.ownerAccount ?? []))]
  const payers = await organisationsById(tx, organisations)
  const owners = await accountNames(tx, accounts)
  return rows.map((row) => ({
    ...row,
    payerName: row.payerOrganisation ? (payers.get(row.payerOrganisation)?.name ?? null) : null,
    ownerName: row.ownerAccount ? (owners.get(row.ownerAccount) ?? null) : null,
  }))
}

/** Every fact on amounts of a referral, the newest first. */
export async function factsOn(tx: Tx, { regionCode, id }: Of) {
  return tx
    .selectFrom('plans.fundingFact')
    .select(['id', 'lineId', 'kind', 'amountCents', 'corrects', 'byAccount', 'at'])
    .where('regionCode', '=', regionCode)
    .where('referralId', '=', id)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
}
export type FundingFactRow = Awaited<ReturnType<typeof factsOn>>[number]

/** Who pays, for the provider: no amounts. */
export async function sourcesOf(tx: Tx, { regionCode, id }: Of): Promise<{ source: string; payerName: string | null }[]> {
  const rows = await tx
    .selectFrom('plans.fundingLine')
    .select(['source', 'payerOrganisation'])
    .where('regionCode', '=', regionCode)
    .where('referralId', '=', id)
    .where('endedOn', 'is', null)
    .orderBy('madeAt')
    .orderBy('id')
    .execute()
  return withNames(tx, rows)
}

/** Payments that this worker arranges, the first day first. */
export async function toArrangeFor(tx: Tx, actor: Actor) {
  if (!actor.accountId) return []
  const rows = await tx
    .selectFrom('plans.fundingLine as l')
    .innerJoin('plans.referral as r', (join) => join.onRef('r.regionCode', '=', 'l.regionCode').onRef('r.id', '=', 'l.referralId'))
    .select(['l.regionCode', 'l.id', 'l.personId', 'l.referralId', 'l.arrangeBy', 'r.serviceId'])
    .where('l.regionCode', 'in', regionsOf(actor))
    .where('l.ownerAccount', '=', actor.accountId)
    .where('l.endedOn', 'is', null)
    .orderBy('l.arrangeBy')
    .limit(50)
    .execute()
  for (const row of rows) touched(tx, row.regionCode, row.personId, 'cost')
  return rows
}

/** What each source pays in a region: sums, nobody in person. policy: I11 */
export async function bySource(tx: Tx, regionCode: string) {
  const { rows } = await sql<{ source: string; lines: number; expectedCents: number; committedCents: number; settledCents: number }>`
    select source, lines, expected_cents, committed_cents, settled_cents from plans.funding_by_source(${regionCode})`.execute(tx)
  return rows
}

/** Lines and facts of one person, for the copy of the file. */
export async function fundingCopy(tx: Tx, regionCode: string, personId: string) {
  const rows = await tx
    .selectFrom('plans.fundingLine as l')
    .leftJoin('plans.fundingFact as f', (join) => join.onRef('f.regionCode', '=', 'l.regionCode').onRef('f.lineId', '=', 'l.id'))
    .select(['l.source', 'l.payerOrganisation', 'l.arrangeBy', 'l.endedOn', 'f.kind', 'f.amountCents', 'f.at'])
    .where('l.regionCode', '=', regionCode)
    .where('l.personId', '=', personId)
    .orderBy('l.madeAt')
    .orderBy('f.at')
    .execute()
  return (await withNames(tx, rows)).map(({ payerOrganisation: _, ownerName: __, ...row }) => row)
}
