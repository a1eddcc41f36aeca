import type { Route } from '../platform/route.ts'
import { publicRoutes } from './public-routes.tsx'

export const routes: Route[] = [...publicRoutes]
