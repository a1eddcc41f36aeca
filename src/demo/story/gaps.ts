import { noteRefused } from '../../modules/access/index.ts'
import { addGap, changeGap } from '../../modules/plans/index.ts'
import { daysAfter } from '../../platform/clock.ts'
import { newId } from '../../platform/ids.ts'
import { FIRST } from '../accounts.ts'
import type { Acting } from './acting.ts'

/** Somebody asked the counter for data for enforcement; it was refused. */
export function refuseEnforcement(act: Acting): Promise<void> {
  return act.as('coordinator', 'none', (tx, actor) =>
    noteRefused(tx, actor, FIRST, { way: 'desk', about: 'one-person', asker: 'Afdeling Toezicht' }),
  )
}

/** What lacks in the first region, with what its coordinator agreed about it. */
export async function keepGap(act: Acting, today: string): Promise<void> {
  await act.as('coordinator', 'none', async (tx, actor) => {
    const [id, takenUpBy, reviewOn] = [newId(), actor.organisationId!, daysAfter(today, 60)]
    await addGap(tx, actor, FIRST, { id, gapWords: 'Geen taalles in de avond', need: 'language', takenUpBy, reviewOn })
    const measure = 'Avondles bij de bibliotheek, samen met het taalhuis'
    await changeGap(tx, actor, FIRST, id, {
      version: 0,
      gapState: 'agreed',
      takenUpBy,
      reviewOn,
      measure,
      said: 'Besproken met de gemeenten',
    })
  })
}
