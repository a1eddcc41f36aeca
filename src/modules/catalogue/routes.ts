import type { Route } from '../../platform/route.ts'
import { findRoutes } from './find/routes.tsx'
import { portalRoutes } from './portal/routes.tsx'

export const routes: Route[] = [...findRoutes, ...portalRoutes]
