import type { Route } from '../../platform/route.ts'
import { closeRoutes } from './close-routes.tsx'
import { coordinatorRoutes } from './coordinator-routes.tsx'
import { guideRoutes } from './guide-routes.tsx'
import { moneyRoutes } from './money-routes.tsx'
import { partnerRoutes } from './partner-routes.tsx'
import { personRoutes } from './person-routes.tsx'
import { receivedRoutes } from './received-routes.tsx'

export const routes: Route[] = [
  ...guideRoutes,
  ...partnerRoutes,
  ...receivedRoutes,
  ...personRoutes,
  ...moneyRoutes,
  ...coordinatorRoutes,
  ...closeRoutes,
]
