import type { Route } from '../../platform/route.ts'
import { admissionRoutes } from './admission/routes.tsx'
import { copyRoutes } from './copies/routes.tsx'
import { alertRoutes } from './alerts/routes.tsx'
import { bundleRoutes } from './bundles/routes.tsx'
import { checkRoutes } from './check/routes.tsx'
import { confidentialRoutes } from './confidential/routes.tsx'
import { correctionRoutes } from './corrections/routes.tsx'
import { embedRoutes } from './embed/routes.tsx'
import { feedRoutes } from './feeds/routes.tsx'
import { findRoutes } from './find/routes.tsx'
import { hsdsRoutes } from './hsds/routes.ts'
import { instrumentRoutes } from './instruments/routes.tsx'
import { locationRoutes } from './locations/routes.tsx'
import { missingRoutes } from './missing/routes.tsx'
import { peopleRoutes } from './portal/people-routes.tsx'
import { portalRoutes } from './portal/routes.tsx'
import { providerRoutes } from './region/provider-routes.tsx'
import { takenOverRoutes } from './region/taken-over-routes.tsx'
import { regionRoutes } from './region/routes.tsx'
import { schemeRoutes } from './schemes/routes.tsx'
import { sheetRoutes } from './sheets/routes.tsx'
import { shownInRoutes } from './shown-in/routes.tsx'
import { twinRoutes } from './twins/routes.tsx'

export const routes: Route[] = [
  ...sheetRoutes,
  ...embedRoutes,
  ...alertRoutes,
  ...confidentialRoutes,
  ...instrumentRoutes,
  ...findRoutes,
  ...schemeRoutes,
  ...correctionRoutes,
  ...bundleRoutes,
  ...portalRoutes,
  ...copyRoutes,
  ...peopleRoutes,
  ...regionRoutes,
  ...shownInRoutes,
  ...admissionRoutes,
  ...takenOverRoutes,
  ...providerRoutes,
  ...twinRoutes,
  ...locationRoutes,
  ...missingRoutes,
  ...feedRoutes,
  ...checkRoutes,
  ...hsdsRoutes,
]
