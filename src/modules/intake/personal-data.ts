import { sql } from 'kysely'
import type { PersonalData } from '../../platform/module.ts'
import { givenAnswersOf } from './questions/given.ts'
import { handoversOf } from './queries.ts'

/** Handovers, visits and answers of before of one person; erasing empties the words and the answers. */
export const personalData: PersonalData = {
  async export(tx, regionCode, personId) {
    const handovers = await handoversOf(tx, regionCode, [personId])
    const visits = await tx
      .selectFrom('intake.visit')
      .select(['onDate', 'questionKind', 'number', 'spoken', 'sentBy', 'outcome', 'route', 'onBehalf', 'onBehalfBecause'])
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .execute()
    const answers = await givenAnswersOf(tx, regionCode, [personId], 'nl')
    return { handovers, visits, answers }
  },
  async erase(tx, regionCode, personId) {
    await tx
      .updateTable('intake.handoverText')
      .set({ explanation: null, returnNote: null })
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .execute()
    await tx
      .updateTable('intake.readingLink')
      .set({ colleagueName: null, colleagueMail: null })
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .execute()
    await tx
      .updateTable('intake.givenAnswers')
      .set({ answers: '[]' })
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .execute()
  },
  async held(tx, regionCode, personIds) {
    const { rows } = await sql<{ personId: string; purpose: string; organisationId: string }>`
      select distinct h.person_id, 'handover' as purpose, h.sender_organisation as organisation_id
      from intake.handover h join intake.handover_text t on t.region_code = h.region_code and t.handover_id = h.id
      where h.region_code = ${regionCode} and h.person_id = any(${[...personIds]}::uuid[])
        and coalesce(t.explanation, t.return_note) is not null`.execute(tx)
    return rows
  },
  async erasePart(tx, regionCode, personId, { purpose, organisationId }) {
    if (purpose !== 'handover') return
    const { rows } = await sql<{ id: string }>`
      select id from intake.handover
      where region_code = ${regionCode} and person_id = ${personId} and sender_organisation = ${organisationId}`.execute(tx)
    await sql`
      update intake.handover_text set explanation = null, return_note = null
      where region_code = ${regionCode} and handover_id = any(${rows.map(({ id }) => id)}::uuid[])`.execute(tx)
  },
}
