import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'

/** What regular contacts passed on about a person, and what was asked first, for the copy of the file. */
export async function leadCopy(tx: Tx, regionCode: string, personId: string) {
  const leads = await tx
    .selectFrom('plans.planLead as l')
    .innerJoin('plans.leadWords as w', (join) => join.onRef('w.regionCode', '=', 'l.regionCode').onRef('w.leadId', '=', 'l.id'))
    .select(['l.state', 'l.askedOn', 'l.answeredOn', 'w.agreed', 'w.stillOpen', 'w.watchFor', 'w.note as passedNote'])
    .where('l.regionCode', '=', regionCode)
    .where('l.personId', '=', personId)
    .orderBy('l.askedOn')
    .execute()
  const known = await tx
    .selectFrom('plans.knownContact as k')
    .leftJoin('plans.knownContactText as t', (join) => join.onRef('t.regionCode', '=', 'k.regionCode').onRef('t.contactId', '=', 'k.id'))
    .select(['k.answer', 'k.statutory', 'k.askedAt', 't.workerName'])
    .where('k.regionCode', '=', regionCode)
    .where('k.personId', '=', personId)
    .orderBy('k.askedAt')
    .execute()
  return { passedOn: leads, askedFirst: known }
}

/** Empties the words that were passed on and the name of a contact elsewhere. */
export async function eraseLead(tx: Tx, regionCode: string, personId: string): Promise<void> {
  await tx
    .updateTable('plans.leadWords')
    .set({ agreed: null, stillOpen: null, watchFor: null, note: null })
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .execute()
  await tx
    .updateTable('plans.knownContactText')
    .set({ workerName: null })
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .execute()
}

/** The same, of one organisation. policy: A4 */
export async function eraseLeadOf(tx: Tx, whose: { regionCode: string; personId: string; organisationId: string }): Promise<void> {
  const { regionCode, personId, organisationId } = whose
  await sql`
    update plans.lead_words set agreed = null, still_open = null, watch_for = null, note = null
    where region_code = ${regionCode} and person_id = ${personId} and organisation_id = ${organisationId}`.execute(tx)
  await sql`
    update plans.known_contact_text t set worker_name = null from plans.known_contact k
    where k.region_code = ${regionCode} and k.person_id = ${personId} and k.asked_organisation = ${organisationId}
      and t.region_code = k.region_code and t.contact_id = k.id`.execute(tx)
}
