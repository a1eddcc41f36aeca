import type { Route } from '../../platform/route.ts'
import { historyRoutes } from './editing/history-routes.tsx'
import { editRoutes } from './editing/routes.tsx'
import { editSiteRoutes } from './editing/site-routes.tsx'
import { nameRoutes } from './names/routes.tsx'
import { siteRoutes } from './site/routes.tsx'
import { wordRoutes } from './words/routes.tsx'

export const routes: Route[] = [...siteRoutes, ...editSiteRoutes, ...editRoutes, ...historyRoutes, ...nameRoutes, ...wordRoutes]
