import { hasRole, worksIn, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { organisationsById, regionsOn, rolesOf } from '../../regions/index.ts'
import { sql } from 'kysely'

/** Systems this actor keeps, what waits first. */
export async function systemsKeptBy(tx: Tx, actor: Actor) {
  const all = systems(tx)
  const mine = hasRole(actor, 'administrator') ? all : all.where(sql<boolean>`regions <@ ${[...actor.regions]}::text[]`)
  return withNames(tx, actor, await mine.execute())
}

/** Systems of the own organisation. */
export async function systemsOfOwn(tx: Tx, actor: Actor) {
  if (actor.organisationId === null) return []
  return withNames(tx, actor, await systems(tx).where('organisationId', '=', actor.organisationId).execute())
}

/** Where the own organisation takes part and this worker works. */
export async function regionsToAsk(tx: Tx, actor: Actor) {
  if (actor.organisationId === null) return []
  const there = new Set((await rolesOf(tx, actor.organisationId, actor.today)).map(({ regionCode }) => regionCode))
  const regions = await regionsOn(tx, actor.today)
  return regions.filter(({ code }) => there.has(code) && worksIn(actor, code))
}

/** How many systems wait for a region to let them in, and since when. */
export async function systemsWaiting(tx: Tx, regions: readonly string[]): Promise<{ count: number; on: string | null }> {
  const { rows } = await sql<{ count: number; on: string | null }>`
    select count(*)::int as count, min(asked_on)::text as on from access.api_client
    where asked_on is not null and regions <@ ${[...regions]}::text[]`.execute(tx)
  return rows[0]!
}

function systems(tx: Tx) {
  return tx
    .selectFrom('access.apiClient')
    .select(['id', 'clientId', 'organisationId', 'name', 'scopes', 'regions', 'askedOn', 'blockedOn'])
    .orderBy('askedOn')
    .orderBy('name')
    .orderBy('id')
    .limit(200)
}

type Row = Awaited<ReturnType<ReturnType<typeof systems>['execute']>>[number]
export interface SystemLine extends Row {
  organisation: string
  /** Names of its regions; of the whole country none. */
  regionNames: string[]
}

async function withNames(tx: Tx, actor: Actor, rows: Row[]): Promise<SystemLine[]> {
  const organisations = await organisationsById(
    tx,
    rows.map((row) => row.organisationId),
  )
  const names = new Map((await regionsOn(tx, actor.today)).map((region) => [region.code, region.displayName]))
  return rows.map((row) => ({
    ...row,
    organisation: organisations.get(row.organisationId)?.name ?? '',
    regionNames: row.regions.flatMap((code) => names.get(code) ?? []),
  }))
}
