import type { Route } from '../../platform/route.ts'
import { chanceRoutes } from './chances/routes.tsx'
import { educationRoutes } from './education/routes.tsx'
import { wishRoutes } from './wishes/routes.tsx'

/** Education, wishes and limits of one record, and figures on the chance of work. */
export const routes: Route[] = [...educationRoutes, ...wishRoutes, ...chanceRoutes]
