import type { Route } from '../../platform/route.ts'
import { officerRoutes } from './officer-routes.tsx'
import { ownRoutes } from './own-routes.tsx'

/** What people do with their rights, and what privacy officers and administrators keep. */
export const routes: Route[] = [...ownRoutes, ...officerRoutes]
