import { sql } from 'kysely'
import { daysAfter } from '../../platform/clock.ts'
import type { Tx } from '../../platform/db/context.ts'
import { notFound } from '../../platform/errors.ts'
import { read } from '../../platform/request.ts'
import { page, type Route } from '../../platform/route.ts'
import { organisationsById } from '../regions/index.ts'
import { OwnInstrumentsPage } from './pages/own-instruments-page.tsx'
import { texts } from './texts.ts'

/** How often each organisation referred in a year, and how often to itself. policy: C11 */
async function ownInstruments(tx: Tx, regionCode: string, since: string) {
  const { rows } = await sql<{ organisationId: string; referrals: number; own: number }>`
    select organisation_id, referrals, own from plans.own_instruments(${regionCode}, ${since}::date)`.execute(tx)
  const organisations = await organisationsById(
    tx,
    rows.map((row) => row.organisationId),
  )
  return rows
    .map((row) => ({ ...row, name: organisations.get(row.organisationId)?.name ?? '' }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
}

/** What the coordinator of a region sees of referrals: how many, never who. */
export const coordinatorRoutes: Route[] = [
  page({
    get: '/beheer/eigen-instrumenten',
    may: ['coordinator'],
    purpose: 'coordination',
    async show(c) {
      const region = c.region ?? notFound()
      const since = daysAfter(c.actor.today, -365)
      return <OwnInstrumentsPage t={texts(c)} since={since} rows={await read(c, (tx) => ownInstruments(tx, region.code, since))} />
    },
  }),
]
