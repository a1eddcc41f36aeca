import { bookRoutes } from './book/routes.tsx'
import { inviteRoutes } from './invite/routes.tsx'
import { paperRoutes } from './papers/routes.tsx'
import { readyRoutes } from './ready/routes.tsx'

export { sweeps, tasks } from './jobs.ts'
export { texts } from './texts.ts'

export const routes = [...readyRoutes, ...bookRoutes, ...inviteRoutes, ...paperRoutes]
