import type { Route } from '../../../../platform/route.ts'
import { queueRoutes } from './queue.tsx'
import { registerRoutes } from './register.tsx'
import { screenRoutes } from './screen.tsx'
import { visitRoutes } from './visit.tsx'

export const walkInRoutes: Route[] = [...registerRoutes, ...screenRoutes, ...queueRoutes, ...visitRoutes]
