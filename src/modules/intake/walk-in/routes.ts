import type { Route } from '../../../platform/route.ts'
import { queueRoutes } from './queue-routes.tsx'
import { registerRoutes } from './register-routes.tsx'
import { screenRoutes } from './screen-routes.tsx'
import { visitRoutes } from './visit-routes.tsx'

export const walkInRoutes: Route[] = [...registerRoutes, ...screenRoutes, ...queueRoutes, ...visitRoutes]
