import { useCopy } from '../../../platform/copy/index.ts'
import type { RequestContext } from '../../../platform/request.ts'
import { catalogueCopy, pointsOf } from '../../catalogue/index.ts'
import type { PointsAt } from './shown.ts'

/** Where services are, as the list of everybody knows it. */
export async function pointsFrom(c: RequestContext): Promise<PointsAt> {
  const copy = await useCopy(c.db, catalogueCopy)
  return (serviceId) => pointsOf(copy, serviceId)
}
