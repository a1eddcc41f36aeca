import { noteOwnWork } from '../../modules/plans/index.ts'
import { planProfile } from '../../modules/policy/index.ts'
import { daysAfter } from '../../platform/clock.ts'
import { FIRST } from '../accounts.ts'
import type { Acting } from './acting.ts'
import { guides } from './choosing.ts'
import type { Tellers } from './teller.ts'

/** The region lays down that its counter is there for who cannot return to the own work, from the next day on; the other region does not. */
export function agreeOnOwnWork(act: Acting, today: string): Promise<void> {
  return act.as('coordinator', 'none', (tx, actor) =>
    planProfile(tx, actor, FIRST, { profile: 'werkcentrum-na-een-jaar', fromOn: daysAfter(today, 1) }),
  )
}

/** Somebody agrees that the employer and the insurer are named in the plan. */
export const ownWork: Tellers<'parties-named'> = {
  'parties-named': (story, { employer, at, phone, insurer, mail }, { act }) =>
    guides(act, story, (tx, actor, person) =>
      noteOwnWork(tx, actor, person, {
        afterFirstYear: 'yes',
        employerName: employer,
        employerContact: at,
        employerPhone: phone,
        insurerName: insurer,
        insurerEmail: mail,
        partiesAgreed: 'desk',
      }),
    ),
}
