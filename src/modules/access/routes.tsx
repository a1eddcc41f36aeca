import type { Route } from '../../platform/route.ts'
import { enforcementRoutes } from './enforcement/routes.tsx'
import { roleRoutes } from './roles/routes.tsx'
import { signInRoutes } from './sign-in/routes.tsx'
import { systemRoutes } from './systems/routes.tsx'
import { tokenRoutes } from './api/routes.ts'

export const routes: Route[] = [...signInRoutes, ...roleRoutes, ...systemRoutes, ...enforcementRoutes, ...tokenRoutes]
