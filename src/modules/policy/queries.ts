import { sql } from 'kysely'
import type { Tx } from '../../platform/db/context.ts'
import { Parameters, type Profile } from './schema.ts'

/** The profile that governs a region on a day; every region has one. policy: B5 */
export async function policyOn(tx: Tx, regionCode: string, date: string): Promise<Profile> {
  const row = await tx
    .selectFrom('policy.regionProfile as r')
    .innerJoin('policy.profile as p', 'p.id', 'r.profileId')
    .select(['p.code', 'p.nameNl', 'p.nameEn', 'p.version', 'p.parameters'])
    .where('r.regionCode', '=', regionCode)
    .where('r.fromOn', '<=', date)
    .where((on) => on.or([on('r.untilOn', 'is', null), on('r.untilOn', '>', date)]))
    .executeTakeFirst()
  if (!row) throw new Error(`no policy profile governs ${regionCode} on ${date}`)
  return { ...row, parameters: Parameters.parse(row.parameters) }
}

/** The profile of each of these regions on a day. */
export async function policiesOn(tx: Tx, regionCodes: readonly string[], date: string): Promise<Map<string, Profile>> {
  if (regionCodes.length === 0) return new Map()
  return byRegion(
    await governing(tx, date)
      .where('r.regionCode', 'in', [...regionCodes])
      .execute(),
  )
}

/** Regions that agreed on the same thing on a day, for work that is done for all regions at once. */
export async function regionsByAgreement<T>(tx: Tx, date: string, agreed: (parameters: Parameters) => T): Promise<Map<T, string[]>> {
  const profiles = byRegion(await governing(tx, date).execute())
  const groups = Map.groupBy(profiles, ([, { parameters }]) => agreed(parameters))
  return new Map([...groups].map(([value, regions]) => [value, regions.map(([code]) => code)]))
}

function governing(tx: Tx, date: string) {
  return tx
    .selectFrom('policy.regionProfile as r')
    .innerJoin('policy.profile as p', 'p.id', 'r.profileId')
    .select(['r.regionCode', 'p.code', 'p.nameNl', 'p.nameEn', 'p.version', 'p.parameters'])
    .where('r.fromOn', '<=', date)
    .where((on) => on.or([on('r.untilOn', 'is', null), on('r.untilOn', '>', date)]))
}

function byRegion(rows: Awaited<ReturnType<ReturnType<typeof governing>['execute']>>): Map<string, Profile> {
  return new Map(rows.map(({ regionCode, ...row }) => [regionCode, { ...row, parameters: Parameters.parse(row.parameters) }]))
}

/** All profiles, by name. */
export async function allProfiles(tx: Tx): Promise<Profile[]> {
  const rows = await tx
    .selectFrom('policy.profile')
    .select(['code', 'nameNl', 'nameEn', 'version', 'parameters'])
    .orderBy('nameNl')
    .execute()
  return rows.map((row) => ({ ...row, parameters: Parameters.parse(row.parameters) }))
}

/** Which profiles govern a region, past, present and planned, the newest first. */
export function periodsOf(tx: Tx, regionCode: string) {
  return tx
    .selectFrom('policy.regionProfile as r')
    .innerJoin('policy.profile as p', 'p.id', 'r.profileId')
    .select(['p.code', 'p.nameNl', 'p.nameEn', 'r.fromOn', 'r.untilOn'])
    .where('r.regionCode', '=', regionCode)
    .orderBy('r.fromOn', 'desc')
    .execute()
}

/** The regions whose profile on a day asks this of a provider. policy: D4 */
export async function regionsThatAsk(tx: Tx, date: string, what: keyof Parameters['providerRequirements']): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('policy.regionProfile as r')
    .innerJoin('policy.profile as p', 'p.id', 'r.profileId')
    .select('r.regionCode')
    .where('r.fromOn', '<=', date)
    .where((on) => on.or([on('r.untilOn', 'is', null), on('r.untilOn', '>', date)]))
    .where(sql<boolean>`(p.parameters -> 'providerRequirements' ->> ${what})::boolean`)
    .execute()
  return new Set(rows.map((row) => row.regionCode))
}
