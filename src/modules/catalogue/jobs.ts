import type { Module, Sweep } from '../../platform/module.ts'
import { alertSweeps } from './alerts/sweeps.ts'
import { alertTasks } from './alerts/tasks.ts'
import { checkFeed, checkTonight } from './check/check.ts'
import { fetchDue, fetchSource } from './feeds/fetch.ts'
import { takeAgain } from './feeds/follow.ts'
import { emptySource } from './feeds/take.ts'
import { lateSweeps } from './notices/late.ts'
import { shownSweep } from './shown-in/decide.ts'
import { copySweep } from './copies/news.ts'
import { sendNotice } from './notices/notice.ts'
import { scoreSweep } from './offer/kept-score.ts'
import { certificateSweeps } from './portal/certificates.ts'
import { forgetExpired, sendInvitation } from './portal/invite.ts'
import { pauseSweeps } from './portal/pause-sweeps.ts'
import { priceSweep } from './portal/price-ends.ts'
import { sendReminder } from './portal/reminder.ts'
import { rhythmSweeps } from './portal/rhythm-sweeps.ts'
import { forgetSheets } from './sheets/uploads.ts'
import { findTwins, lookTonight } from './twins/detect/pass.ts'

/** What falls due by the clock in the catalogue. policy: D1, D4 */
export const sweeps: Sweep[] = [
  ...rhythmSweeps,
  ...certificateSweeps,
  ...lateSweeps,
  shownSweep,
  copySweep,
  priceSweep,
  ...pauseSweeps,
  scoreSweep,
  ...alertSweeps,
  { name: 'catalogue.invitation-expired', run: forgetExpired },
  { name: 'catalogue.check-feed', run: checkTonight },
  { name: 'catalogue.feeds', run: fetchDue },
  { name: 'catalogue.twins', run: lookTonight },
  { name: 'catalogue.sheets', run: forgetSheets },
]

export const tasks: NonNullable<Module['tasks']> = {
  ...alertTasks,
  'catalogue.check-feed': (_, around) => checkFeed(around),
  'catalogue.fetch': (payload, around) => fetchSource(String(payload.sourceId), around),
  'catalogue.empty-source': (payload, around) => emptySource(String(payload.sourceId), around),
  'catalogue.follow-source': (payload, around) => takeAgain(String(payload.serviceId), around),
  'catalogue.notice': (payload, around) => sendNotice(String(payload.occasion), String(payload.id), around),
  'catalogue.twins': (_, around) => findTwins(around),
  'catalogue.remind': (payload, around) => sendReminder(String(payload.organisationId), around),
  'catalogue.invite': (payload, around) => sendInvitation(String(payload.id), around),
}
