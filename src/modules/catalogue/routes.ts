import type { Route } from '../../platform/route.ts'
import { findRoutes } from './find/routes.tsx'
import { portalRoutes } from './portal/routes.tsx'
import { regionRoutes } from './region/routes.tsx'

export const routes: Route[] = [...findRoutes, ...portalRoutes, ...regionRoutes]
