import type { Module, Sweep } from '../../platform/module.ts'
import { certificateSweeps } from './portal/certificates.ts'
import { forgetExpired, sendInvitation } from './portal/invite.ts'
import { sendReminder } from './portal/reminder.ts'
import { rhythmSweeps } from './portal/rhythm-sweeps.ts'

/** What falls due by the clock in the catalogue. policy: D1, D4 */
export const sweeps: Sweep[] = [...rhythmSweeps, ...certificateSweeps, { name: 'catalogue.invitation-expired', run: forgetExpired }]

export const tasks: NonNullable<Module['tasks']> = {
  'catalogue.remind': (payload, around) => sendReminder(String(payload.organisationId), around),
  'catalogue.invite': (payload, around) => sendInvitation(String(payload.id), around),
}
