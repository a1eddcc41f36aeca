import { sql } from 'kysely'
import type { Tx } from '../../platform/db/context.ts'
import { touched } from '../../platform/log.ts'

interface Row {
  part: 'education' | 'wishes' | 'saidBefore'
  said: Record<string, unknown>
}

/** Education, wishes and how they stood before, as the copy has them: one question for the three. No organisation means the own word. */
export async function saidCopy(tx: Tx, regionCode: string, personId: string): Promise<Record<Row['part'], Record<string, unknown>[]>> {
  const { rows } = await sql<Row>`
    select part, said from (
      select 'education' as part, noted_at as at, jsonb_build_object('label', what, 'level', level, 'finished', finished, 'year', year,
        'notedAt', noted_at, 'ownWord', responsible_organisation_id is null) as said
      from skills.person_education where region_code = ${regionCode} and person_id = ${personId}
      union all
      select 'wishes', noted_at, jsonb_build_object('subject', subject, 'value', value, 'notedAt', noted_at, 'ownWord', responsible_organisation_id is null)
      from skills.person_wish where region_code = ${regionCode} and person_id = ${personId}
      union all
      select 'saidBefore', changed_at, stood || jsonb_build_object('notedAt', noted_at, 'ownWord', responsible_organisation_id is null,
        'change', change, 'changedAt', changed_at, 'changedOrganisation', coalesce(changed_organisation_id::text, 'person'))
      from skills.person_said_before where region_code = ${regionCode} and person_id = ${personId}) every_one
    order by at`.execute(tx)
  if (rows.length > 0) touched(tx, regionCode, personId, 'skills')
  const of = (part: Row['part']) => rows.filter((row) => row.part === part).map(({ said }) => said)
  return { education: of('education'), wishes: of('wishes'), saidBefore: of('saidBefore') }
}
