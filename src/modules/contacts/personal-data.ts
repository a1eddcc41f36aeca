import { sql } from 'kysely'
import type { PersonalData } from '../../platform/module.ts'
import { numbersHeld, numbersOf } from './own-numbers/queries.ts'
import { draftsFor } from './draft/draft.ts'
import { keptCopy } from './kept.ts'
import { contactsOf, lifeDomainsOf } from './queries.ts'

/** The purpose an organisation holds its own numbers for, by kind. */
const NUMBERS_FOR: Record<string, string> = { handover: 'handover', guidance: 'contact', 'partner-task': 'task' }

/** Conversations of one person; erasing empties the words and keeps that there was a contact. */
export const personalData: PersonalData = {
  async export(tx, regionCode, personId) {
    const contacts = await contactsOf(tx, regionCode, [personId], 1000)
    return {
      contacts: contacts.map(({ removedAt: _, removedParts: _parts, before: _before, ownCaseNumber: _own, ...contact }) => contact),
      keptConversations: await keptCopy(tx, regionCode, personId),
      lifeDomains: await lifeDomainsOf(tx, regionCode, personId),
      wordsBefore: contacts.flatMap(({ before }) => before),
      conversationDrafts: await draftsFor(tx, regionCode, personId),
      ownNumbers: await numbersOf(tx, regionCode, personId),
    }
  },
  async erase(tx, regionCode, personId) {
    await tx
      .updateTable('contacts.contactText')
      .set({ situation: null, wishes: null, agreed: null, ownView: null })
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .execute()
    await tx
      .updateTable('contacts.textBefore')
      .set({ situation: null, wishes: null, agreed: null })
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .execute()
    await tx.deleteFrom('contacts.draft').where('regionCode', '=', regionCode).where('personId', '=', personId).execute()
    await tx.deleteFrom('contacts.ownNumber').where('regionCode', '=', regionCode).where('personId', '=', personId).execute()
    await tx.deleteFrom('contacts.lifeDomain').where('regionCode', '=', regionCode).where('personId', '=', personId).execute()
  },
  async held(tx, regionCode, personIds) {
    const { rows } = await sql<{ personId: string; purpose: string; organisationId: string }>`
      select distinct c.person_id, 'guidance' as purpose, c.organisation_id
      from contacts.contact c
      join contacts.contact_text t on t.region_code = c.region_code and t.contact_id = c.id
      left join contacts.life_domain d on d.region_code = c.region_code and d.contact_id = c.id
      where c.region_code = ${regionCode} and c.person_id = any(${[...personIds]}::uuid[])
        and (coalesce(t.situation, t.wishes, t.agreed, t.own_view) is not null or d.domain is not null
          or exists (select from contacts.text_before b where b.region_code = c.region_code and b.contact_id = c.id
            and coalesce(b.situation, b.wishes, b.agreed) is not null))
      union select d.person_id, 'guidance', d.organisation_id from contacts.draft d
      where d.region_code = ${regionCode} and d.person_id = any(${[...personIds]}::uuid[])`.execute(tx)
    return [...rows, ...(await numbersHeld(tx, regionCode, personIds))]
  },
  async erasePart(tx, regionCode, personId, { purpose, organisationId }) {
    const kind = NUMBERS_FOR[purpose]
    if (kind)
      await tx
        .deleteFrom('contacts.ownNumber')
        .where('regionCode', '=', regionCode)
        .where('personId', '=', personId)
        .where('organisationId', '=', organisationId)
        .where('kind', '=', kind)
        .execute()
    if (purpose !== 'guidance') return
    const { rows } = await sql<{ id: string }>`
      select id from contacts.contact
      where region_code = ${regionCode} and person_id = ${personId} and organisation_id = ${organisationId}`.execute(tx)
    const ids = rows.map(({ id }) => id)
    await sql`
      update contacts.contact_text set situation = null, wishes = null, agreed = null, own_view = null
      where region_code = ${regionCode} and contact_id = any(${ids}::uuid[])`.execute(tx)
    await sql`
      update contacts.text_before set situation = null, wishes = null, agreed = null
      where region_code = ${regionCode} and contact_id = any(${ids}::uuid[])`.execute(tx)
    await sql`
      delete from contacts.draft
      where region_code = ${regionCode} and person_id = ${personId} and organisation_id = ${organisationId}`.execute(tx)
    await sql`delete from contacts.life_domain where region_code = ${regionCode} and contact_id = any(${ids}::uuid[])`.execute(tx)
  },
}
