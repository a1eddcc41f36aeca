import type { Temporal } from 'temporal-polyfill'
import { dateOf } from '../../../platform/clock.ts'

/** Where a service stands as it was shown on the day of a referral, whatever became of it since. policy: D1 */
export function asItWas({ serviceId, madeAt }: { serviceId: string; madeAt: Temporal.Instant }): string {
  return `/diensten/${serviceId}/geschiedenis?op=${dateOf(madeAt)}`
}
