import type { Route } from '../../platform/route.ts'
import { roleRoutes } from './role-routes.tsx'
import { signInRoutes } from './sign-in-routes.tsx'
import { tokenRoutes } from './token-route.ts'

export const routes: Route[] = [...signInRoutes, ...roleRoutes, ...tokenRoutes]
