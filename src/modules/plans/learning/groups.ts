import { sql } from 'kysely'

/**
 * The groups of lists for learning, of the person of referral `r`: age at the day of the referral, the route (benefit or work) of the last
 * conversation, and the door somebody came by. None of them is a special category of data. policy: K8
 */
export const groupColumns = sql`
  case when b.birth_date is null then 'unknown' else (select case when years < 27 then 'to-27' when years < 50 then '27-to-50' else 'from-50' end
    from (select extract(year from age((r.made_at at time zone 'Europe/Amsterdam')::date, b.birth_date))::int as years) a) end as age,
  coalesce((select c.route from contacts.route_shared c where c.region_code = r.region_code and c.person_id = r.person_id
    order by c.happened_on desc limit 1), 'unknown') as route,
  coalesce(d.door, 'unknown') as door`

export const groupJoins = sql`
  left join people.birth_shared b on b.region_code = r.region_code and b.person_id = r.person_id
  left join people.person_shared d on d.region_code = r.region_code and d.id = r.person_id`

/** Each row of `k` once per group it belongs to. */
export const groupsOfRow = sql`('age', k.age), ('route', k.route), ('door', k.door)`
