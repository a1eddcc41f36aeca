import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { read } from '../../../platform/request.ts'
import { page, type Route } from '../../../platform/route.ts'
import { serviceNames } from '../../catalogue/index.ts'
import { texts } from '../texts.ts'
import { LearningPage, type ServiceLearned } from './pages.tsx'
import { countedOf, learnedOf, reasonsOf, usedIn } from './queries.ts'

async function learned(tx: Tx, serviceIds: readonly string[]): Promise<ServiceLearned[]> {
  if (serviceIds.length === 0) return []
  const rows = await learnedOf(tx, serviceIds)
  const names = await serviceNames(tx, serviceIds)
  const reasons = await reasonsOf(tx, serviceIds)
  return serviceIds.flatMap((id) => {
    const mine = rows.filter((row) => row.serviceId === id)
    const all = mine.find((row) => row.groupKind === 'all')
    if (!all) return []
    return [
      {
        id,
        name: names.get(id) ?? '',
        all,
        groups: mine.filter((row) => row !== all),
        reasons: reasons.filter((row) => row.serviceId === id),
      },
    ]
  })
}

/** What came of help, for who steers and for who gives it: the same numbers, of a provider only the own. policy: K8 */
export const learningRoutes: Route[] = [
  page({
    get: '/beheer/leren',
    may: ['coordinator'],
    purpose: 'coordination',
    async show(c) {
      const region = c.region ?? notFound()
      const services = await read(c, async (tx) => learned(tx, await usedIn(tx, region.code)))
      const t = texts(c)
      return <LearningPage t={t} services={services} back={{ href: '/beheer', label: t.caseload.work.back }} />
    },
  }),
  page({
    get: '/aanbieder/leren',
    may: ['provider'],
    purpose: null,
    async show(c) {
      const organisation = c.actor.organisationId ?? notFound()
      const services = await read(c, async (tx) => learned(tx, await countedOf(tx, organisation)))
      const t = texts(c)
      return <LearningPage t={t} services={services} back={{ href: '/aanbieder', label: t.provider.title }} />
    },
  }),
]
