import type { PersonalData } from '../../platform/module.ts'
import { handoversOf, passesOf, wordsOf } from './queries.ts'

/** Handovers and visits of one person; erasing empties the words and the sender's own number. */
export const personalData: PersonalData = {
  async export(tx, regionCode, personId) {
    const handovers = []
    for (const handover of await handoversOf(tx, regionCode, [personId])) {
      handovers.push({ ...handover, ...(await wordsOf(tx, regionCode, handover.id)), passes: await passesOf(tx, regionCode, handover.id) })
    }
    const visits = await tx
      .selectFrom('intake.visit')
      .select(['onDate', 'questionKind', 'number'])
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .execute()
    return { handovers, visits }
  },
  async erase(tx, regionCode, personId) {
    await tx
      .updateTable('intake.handoverText')
      .set({ explanation: null, returnNote: null })
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .execute()
    await tx
      .updateTable('intake.handover')
      .set({ ownCaseNumber: null })
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .execute()
  },
}
