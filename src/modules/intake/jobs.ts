import type { Module, Sweep } from '../../platform/module.ts'
import { escalateOverdue, forgetAskers } from './desk-questions/commands.ts'
import { sendDeskMail, type DeskMail } from './desk-questions/mail.ts'
import { removeExpired } from './questions/journey.ts'
import { endDay } from './walk-in/forget.ts'
import { expireDue, expirePickUp, expireUrgent, remindHolders } from './commands/expire.ts'
import { forgetReaders } from './reading/commands.ts'
import type { CodeWay } from './reading/rules.ts'
import { sendCode } from './reading/send-code.ts'
import { forgetSenders } from './senders/commands.ts'
import { sendSenderMail } from './senders/mail.ts'
import { sendNotice, type Occasion } from './notices/notice.ts'

/** Clocks of handovers that ran out: they go on by themselves; answers of visitors are forgotten. policy: A6 */
export const sweeps: Sweep[] = [
  { name: 'intake.accept-by', run: expireDue },
  { name: 'intake.urgent-by', run: expireUrgent },
  { name: 'intake.pick-up-by', run: expirePickUp },
  { name: 'intake.remind', run: remindHolders },
  { name: 'intake.answers', run: removeExpired },
  { name: 'intake.desk-overdue', run: escalateOverdue },
  { name: 'intake.desk-askers', run: forgetAskers },
  { name: 'intake.walk-in', run: endDay },
  { name: 'intake.readers', run: forgetReaders },
  { name: 'intake.senders', run: forgetSenders },
]

/** Mail to workers who must do something with a handover. */
export const tasks: NonNullable<Module['tasks']> = {
  'intake.notice': (payload, around) => {
    const { occasion, regionCode, id } = payload as { occasion: Occasion; regionCode: string; id: string }
    return sendNotice(occasion, regionCode, id, around)
  },
  'intake.desk-mail': (payload, around) => {
    const { kind, regionCode, id } = payload as { kind: DeskMail; regionCode: string; id: string }
    return sendDeskMail(kind, regionCode, id, around)
  },
  'intake.sender-mail': (payload, around) => {
    const { regionCode, id } = payload as { regionCode: string; id: string }
    return sendSenderMail(regionCode, id, around)
  },
  'intake.reading-code': (payload, around) => {
    const { regionCode, id, how } = payload as { regionCode: string; id: string; how: CodeWay }
    return sendCode(regionCode, id, how, around)
  },
}
