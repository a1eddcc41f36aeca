import { sql } from 'kysely'

/** Each row of `k` once per group it belongs to, as `plans.groups_of` tells them of a person at the day of a referral. policy: K8 */
export const groupsOfRow = sql`('age', k.age), ('route', k.route), ('door', k.door)`
