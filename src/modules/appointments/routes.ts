import type { Route } from '../../platform/route.ts'
import { personRoutes } from './person-routes.tsx'
import { publicRoutes } from './public-routes.tsx'

export const routes: Route[] = [...publicRoutes, ...personRoutes]
