import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { monthsAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { staffCounts } from '../../access/index.ts'
import { receivingIn } from '../../appointments/index.ts'
import { reviewedIn } from '../../content/index.ts'
import { CHECK_MONTHS, crisisContactsOf } from '../../intake/index.ts'
import { actingFor, locationsOf, municipalitiesOn, organisationsWithRole, stageFactsOf, type Region } from '../../regions/index.ts'
import { readiness, type Line } from './items.ts'

/** How ready a region is today, from what stands in the program. policy: K6 */
export async function readinessOf(tx: Tx, actor: Actor, region: Region): Promise<Line[]> {
  const { today } = actor
  const municipalities = await municipalitiesOn(tx, today, region.code)
  const codes = municipalities.map(({ code }) => code)
  const acting = await actingFor(tx, codes, today)
  const crisis = await crisisContactsOf(tx, codes)
  const locations = await locationsOf(tx, region.code, today)
  const moments = new Set((await receivingIn(tx, region.code, today)).map(({ locationId }) => locationId))
  const counts = await staffCounts(tx, region.code, today)
  const checkedAfter = monthsAfter(today, -CHECK_MONTHS)
  const practised = (await stageFactsOf(tx, region.code)).find(({ what }) => what === 'practice-ended')
  return readiness({
    reached: region.phone !== null || region.email !== null,
    guideEmployers: (await organisationsWithRole(tx, region.code, 'guide-employer', today)).length,
    places: locations.map(({ id, name, openingHours }) => ({ name, hasHours: openingHours.length > 0, hasMoments: moments.has(id) })),
    guides: counts.get('guide') ?? 0,
    municipalities: municipalities.map(({ code, name }) => ({
      name,
      actedFor: acting.has(code),
      crisis: (crisis.get(code)?.checkedOn ?? '') > checkedAfter,
    })),
    providers: (await organisationsWithRole(tx, region.code, 'provider', today)).length,
    officers: counts.get('privacy-officer') ?? 0,
    content: await reviewedIn(tx, region.code, today),
    said: await saidOf(tx, region.code),
    practised: practised?.onDate ?? null,
  })
}

/** What people said is done, with the day; the newest holds. */
async function saidOf(tx: Tx, regionCode: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ item: string; onDate: string }>`
    select item, on_date from (
      select distinct on (item) item, done, on_date from setup.confirmation where region_code = ${regionCode} order by item, at desc, id desc
    ) newest where done`.execute(tx)
  return new Map(rows.map(({ item, onDate }) => [item, onDate]))
}
