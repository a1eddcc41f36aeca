import type { Sweep } from '../../platform/module.ts'
import { sweeps as groupSweeps } from './groups/jobs.ts'
import { sweeps as reminderSweeps } from './reminders/jobs.ts'

export { subscribers } from './groups/jobs.ts'
export { messageParts } from './calendar/event.ts'
/** What is due: reminders, offers whose term is over, places that came free. */
export const sweeps: Sweep[] = [...reminderSweeps, ...groupSweeps]
