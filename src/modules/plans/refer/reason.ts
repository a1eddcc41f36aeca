import type { Tx } from '../../../platform/db/context.ts'

/** Keeps why, beside the referral: the provider sees the referral, never this. */
export async function keepReason(
  tx: Tx,
  referral: { regionCode: string; personId: string; id: string },
  reason: { contrary: boolean; words: string | undefined },
): Promise<void> {
  await tx
    .insertInto('plans.referralReason')
    .values({
      regionCode: referral.regionCode,
      referralId: referral.id,
      personId: referral.personId,
      contrary: reason.contrary,
      words: reason.words ?? null,
    })
    .execute()
}
