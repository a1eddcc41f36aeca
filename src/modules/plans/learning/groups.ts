import { sql } from 'kysely'

/**
 * The groups of lists for learning, of the person of referral `r`: age at the day of the referral, the route (benefit or work) of the last
 * conversation, and the door somebody came by. None of them is a special category of data. policy: K8
 */
export const groupColumns = sql`g.age, g.route, g.door`

export const groupJoins = sql`cross join lateral plans.groups_of(r.region_code, r.person_id, r.made_at) g`

/** Each row of `k` once per group it belongs to. */
export const groupsOfRow = sql`('age', k.age), ('route', k.route), ('door', k.door)`
