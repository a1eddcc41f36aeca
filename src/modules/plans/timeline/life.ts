import { sql, type RawBuilder } from 'kysely'
import { noonOf } from '../../../platform/moments.ts'

type Part = RawBuilder<unknown>

/** The life of the plan itself: what the person said to it, a goal that changed, its end, and that it began again. */
export function planLife(file: (name: string) => Part): Part {
  return sql`
      union all
      select a.id::text, a.at, true, 'plan', a.answer, null, 'person', a.plan_id, null, false, false
      from plans.plan_answer a where ${file('a')}
      union all
      select c.plan_id::text || '-' || c.version, c.at, true, 'plan', c.what, null,
        case c.by_kind when 'person' then 'person' else c.organisation_id::text end, c.plan_id, null, false, false
      from plans.plan_change c where ${file('c')} and c.what = 'goal'
      union all
      select e.id::text, ${noonOf(sql`e.ended_on`)}, false, 'plan', 'ended', null, e.organisation_id::text, e.plan_id, null, false, false
      from plans.plan_end e where ${file('e')}
      union all
      select e.id::text || '-again', ${noonOf(sql`e.reopened_on`)}, false, 'plan', 'reopened', null, null, e.plan_id, null, false, false
      from plans.plan_end e where ${file('e')} and e.reopened_on is not null`
}
