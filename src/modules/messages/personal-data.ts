import type { PersonalData } from '../../platform/module.ts'
import { ownChoiceOf } from './notices/own.ts'
import { messagesOf } from './queries.ts'

/** Messages of one person: kind, channel and moment, and how news is told. Their words are texts of the program: only the choice goes. */
export const personalData: PersonalData = {
  async export(tx, regionCode, personId) {
    const { rhythm, atOnce, off } = await ownChoiceOf(tx, { regionCode, personId })
    return { messages: await messagesOf(tx, regionCode, [personId], null, 1000), noticeChoice: { rhythm, atOnce, off } }
  },
  async erase(tx, regionCode, personId) {
    for (const table of ['messages.ownNotice', 'messages.ownChoice'] as const)
      await tx.deleteFrom(table).where('regionCode', '=', regionCode).where('personId', '=', personId).execute()
  },
}
