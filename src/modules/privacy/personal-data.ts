import type { PersonalData } from '../../platform/module.ts'
import { requestsOf } from './queries.ts'

/** Requests of one person; erasing empties their words and keeps that there was one. */
export const personalData: PersonalData = {
  export: async (tx, regionCode, personId) => ({ requests: await requestsOf(tx, regionCode, personId) }),
  erase: async (tx, regionCode, personId) => {
    await tx
      .updateTable('privacy.requestText')
      .set({ asked: null, answer: null })
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .execute()
  },
}
