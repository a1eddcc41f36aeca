import type { PersonalData } from '../../platform/module.ts'
import { contactsOf, lifeDomainsOf } from './queries.ts'

/** Conversations of one person; erasing empties the words and keeps that there was a contact. */
export const personalData: PersonalData = {
  async export(tx, regionCode, personId) {
    const contacts = await contactsOf(tx, regionCode, [personId], 1000)
    return { contacts: contacts.map(({ removedAt: _, ...contact }) => contact), lifeDomains: await lifeDomainsOf(tx, regionCode, personId) }
  },
  async erase(tx, regionCode, personId) {
    await tx
      .updateTable('contacts.contactText')
      .set({ situation: null, wishes: null, agreed: null, ownView: null })
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .execute()
    await tx
      .updateTable('contacts.contact')
      .set({ ownCaseNumber: null })
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .execute()
    await tx.deleteFrom('contacts.lifeDomain').where('regionCode', '=', regionCode).where('personId', '=', personId).execute()
  },
}
