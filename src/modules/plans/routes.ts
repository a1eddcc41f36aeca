import type { Route } from '../../platform/route.ts'
import { guideRoutes } from './guide-routes.tsx'
import { partnerRoutes } from './partner-routes.tsx'
import { personRoutes } from './person-routes.tsx'

export const routes: Route[] = [...guideRoutes, ...partnerRoutes, ...personRoutes]
