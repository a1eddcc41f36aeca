import type { Route } from '../../platform/route.ts'
import { findRoutes } from './find/routes.tsx'
import { peopleRoutes } from './portal/people-routes.tsx'
import { portalRoutes } from './portal/routes.tsx'
import { providerRoutes } from './region/provider-routes.tsx'
import { regionRoutes } from './region/routes.tsx'

export const routes: Route[] = [...findRoutes, ...portalRoutes, ...peopleRoutes, ...regionRoutes, ...providerRoutes]
