import { retention, setRetention } from '../modules/privacy/index.ts'
import type { Acting } from './story/acting.ts'

const MONTHS = 24
/** What needs no long memory. */
const SHORT: Record<string, number> = { appointment: 12, messages: 12, 'outside-look': 12, deadlines: 12, coordination: 12 }

/** The administrator of the demo lays down how long data is kept, so that people see a term at their rights. */
export async function layDownTerms(act: Acting): Promise<void> {
  await act.as('beheer', 'rights', async (tx, actor) => {
    for (const { purpose, organisationType } of await retention(tx))
      await setRetention(tx, actor, { purpose, organisationType, months: SHORT[purpose] ?? MONTHS })
  })
}
