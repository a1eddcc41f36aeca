import type { Route } from '../../platform/route.ts'
import { apiRoutes } from './api-routes.ts'
import { counterRoutes } from './counter-routes.tsx'
import { publicRoutes } from './public-routes.tsx'
import { staffRoutes } from './staff-routes.tsx'

export const routes: Route[] = [...publicRoutes, ...staffRoutes, ...counterRoutes, ...apiRoutes]
