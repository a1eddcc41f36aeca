import { read, type RequestContext } from '../../platform/request.ts'
import { page, type Route } from '../../platform/route.ts'
import { idsOf, ownFile } from '../people/index.ts'
import { MoneyPage } from './pages/money-page.tsx'
import { costsOf, namesForCosts } from './cost-queries.ts'
import { texts } from './texts.ts'

async function moneyPage(c: RequestContext) {
  const rows = await read(c, async (tx, actor) => {
    const file = ownFile(actor)
    const costs = await costsOf(tx, file.regionCode, await idsOf(tx, file.regionCode, file.personId))
    const names = await namesForCosts(
      tx,
      costs.map((row) => row.serviceId),
      actor.today,
      Boolean(actor.acting),
    )
    return costs.map((row) => ({ ...row, service: names.get(row.serviceId) ?? null }))
  })
  return <MoneyPage t={texts(c)} rows={rows} />
}

/** What help costs and who pays: all that a money administrator sees of a plan. policy: A12 */
export const moneyRoutes: Route[] = [
  page({ get: '/mijn/geld', may: ['person', 'representative'], part: 'money', purpose: 'own-file', show: moneyPage }),
]
