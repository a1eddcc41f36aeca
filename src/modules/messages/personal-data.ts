import type { PersonalData } from '../../platform/module.ts'
import { messagesOf } from './queries.ts'

/** Messages of one person: kind, channel and moment. Their words are texts of the program, so there is nothing to empty. */
export const personalData: PersonalData = {
  export: async (tx, regionCode, personId) => ({ messages: await messagesOf(tx, regionCode, [personId], null, 1000) }),
  erase: async () => {},
}
