import type { Route } from '../../platform/route.ts'
import { followRoutes } from './api/follow-routes.ts'
import { apiRoutes } from './api/routes.ts'
import { askedRoutes } from './asked/routes.tsx'
import { counterRoutes } from './counter-routes.tsx'
import { deskQuestionRoutes } from './desk-questions/routes.tsx'
import { figureRoutes } from './figures/routes.tsx'
import { bookRoutes } from './questions/book-routes.tsx'
import { claimRoutes } from './questions/claim-routes.tsx'
import { nodeRoutes } from './questions/editor/node-routes.tsx'
import { editorRoutes } from './questions/editor/routes.tsx'
import { questionRoutes } from './questions/routes.tsx'
import { publicRoutes } from './public-routes.tsx'
import { readingApiRoutes, readingRoutes } from './reading/routes.tsx'
import { senderRoutes } from './senders/routes.tsx'
import { staffRoutes } from './staff-routes.tsx'
import { urgentRoutes } from './urgent/routes.tsx'
import { walkInRoutes } from './walk-in/routes/index.ts'

export const routes: Route[] = [
  ...publicRoutes,
  ...questionRoutes,
  ...bookRoutes,
  ...claimRoutes,
  ...urgentRoutes,
  ...deskQuestionRoutes,
  ...editorRoutes,
  ...nodeRoutes,
  ...askedRoutes,
  ...readingRoutes,
  ...figureRoutes,
  ...senderRoutes,
  ...staffRoutes,
  ...walkInRoutes,
  ...counterRoutes,
  ...apiRoutes,
  ...followRoutes,
  ...readingApiRoutes,
]
