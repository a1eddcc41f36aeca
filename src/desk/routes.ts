import type { Route } from '../platform/route.ts'
import { counterRoutes } from './counter/routes.tsx'
import { searchRoutes } from './search/routes.tsx'
import { manageRoutes } from './manage-routes.tsx'
import { mineRoutes } from './mine-routes.tsx'
import { personRoutes } from './person-routes.tsx'
import { publicRoutes } from './public-routes.tsx'
import { ownSkillRoutes } from './skills/routes.tsx'
import { timelineRoutes } from './timeline/routes.tsx'
import { todayRoutes } from './today-routes.tsx'

export const routes: Route[] = [
  ...publicRoutes,
  ...searchRoutes,
  ...counterRoutes,
  ...mineRoutes,
  ...ownSkillRoutes,
  ...todayRoutes,
  ...personRoutes,
  ...timelineRoutes,
  ...manageRoutes,
]
