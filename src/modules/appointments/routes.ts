import type { Route } from '../../platform/route.ts'
import { apiRoutes } from './desk/api-routes.ts'
import { availabilityRoutes } from './availability/routes.tsx'
import { bookingRoutes } from './booking/routes.tsx'
import { calendarRoutes } from './calendar/routes.tsx'
import { callRoutes } from './calls/routes.tsx'
import { linkRoutes } from './change/link-routes.tsx'
import { ownRoutes } from './change/own-routes.tsx'
import { forPersonRoutes } from './desk/for-person.tsx'
import { deskRoutes } from './desk/routes.tsx'
import { deskGroupRoutes } from './groups/desk-routes.tsx'
import { groupRoutes } from './groups/routes.tsx'
import { reminderRoutes } from './reminders/routes.tsx'

export const routes: Route[] = [
  ...bookingRoutes,
  ...linkRoutes,
  ...ownRoutes,
  ...groupRoutes,
  ...callRoutes,
  // Lists stand before the page of one appointment.
  ...reminderRoutes,
  ...deskRoutes,
  ...forPersonRoutes,
  ...deskGroupRoutes,
  ...calendarRoutes,
  ...availabilityRoutes,
  ...apiRoutes,
]
