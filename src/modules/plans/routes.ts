import type { Route } from '../../platform/route.ts'
import { agreementRoutes } from './agreement/routes.tsx'
import { ownWorkRoutes } from './own-work/routes.tsx'
import { lookedAfterRoutes } from './aftercare/provider-routes.tsx'
import { aftercareRoutes } from './aftercare/routes.tsx'
import { agreedRoutes } from './agreed/routes.tsx'
import { arrangementRoutes } from './arrangement/routes.tsx'
import { colleagueRoutes } from './by-link/colleague-routes.tsx'
import { guideLinkRoutes } from './by-link/guide-routes.tsx'
import { byLinkRoutes } from './by-link/routes.tsx'
import { caseloadRoutes } from './caseload/routes.tsx'
import { closeRoutes } from './close-routes.tsx'
import { coordinatorRoutes } from './coordinator-routes.tsx'
import { myDraftRoutes } from './draft/mine-routes.tsx'
import { draftRoutes } from './draft/routes.tsx'
import { endingRoutes } from './ending/routes.tsx'
import { endReportRoutes } from './end-report/routes.tsx'
import { fundingRoutes } from './funding-lines/routes.tsx'
import { gapRoutes } from './gaps/routes.tsx'
import { guideRoutes } from './guide-routes.tsx'
import { helpRoutes } from './missing-help/routes.tsx'
import { leadRoutes } from './lead/routes.tsx'
import { learningRoutes } from './learning/routes.tsx'
import { moneyRoutes } from './money-routes.tsx'
import { missedRoutes } from './missed/routes.tsx'
import { noteRoutes } from './notes/routes.tsx'
import { partnerRoutes } from './partner-routes.tsx'
import { personRoutes } from './person-routes.tsx'
import { numberRoutes } from './refer/by-number.tsx'
import { myReferralRoutes } from './refer/mine-routes.tsx'
import { progressRoutes } from './progress/routes.tsx'
import { referRoutes } from './refer/routes.tsx'
import { listRoutes } from './shortlist/list-routes.tsx'
import { mineRoutes } from './shortlist/mine-routes.tsx'
import { templateRoutes } from './templates/routes.tsx'
import { teamRoutes } from './team/routes.tsx'
import { printRoutes } from './print/routes.tsx'
import { slotRoutes } from './slots/routes.tsx'
import { moveRoutes } from './move/routes.tsx'
import { specialRoutes } from './special/routes.tsx'
import { unmetRoutes } from './unmet/routes.tsx'
import { talkRoutes } from './talk/routes.tsx'
import { receivedRoutes } from './received-routes.tsx'
import { sharingRoutes } from './sharing/routes.tsx'
import { selfRoutes } from './self/routes.tsx'
import { withdrawRoutes } from './withdraw/routes.tsx'

export const routes: Route[] = [
  ...agreedRoutes,
  ...talkRoutes,
  ...specialRoutes,
  ...moveRoutes,
  ...unmetRoutes,
  ...ownWorkRoutes,
  ...gapRoutes,
  ...guideRoutes,
  ...caseloadRoutes,
  ...arrangementRoutes,
  ...draftRoutes,
  ...referRoutes,
  ...helpRoutes,
  ...listRoutes,
  ...mineRoutes,
  ...partnerRoutes,
  ...receivedRoutes,
  ...byLinkRoutes,
  ...teamRoutes,
  ...endReportRoutes,
  ...guideLinkRoutes,
  ...colleagueRoutes,
  ...personRoutes,
  ...agreementRoutes,
  ...endingRoutes,
  ...leadRoutes,
  ...templateRoutes,
  ...myDraftRoutes,
  ...myReferralRoutes,
  ...numberRoutes,
  ...sharingRoutes,
  ...noteRoutes,
  ...missedRoutes,
  ...printRoutes,
  ...selfRoutes,
  ...withdrawRoutes,
  ...slotRoutes,
  ...fundingRoutes,
  ...moneyRoutes,
  ...coordinatorRoutes,
  ...progressRoutes,
  ...learningRoutes,
  ...aftercareRoutes,
  ...lookedAfterRoutes,
  ...closeRoutes,
]
