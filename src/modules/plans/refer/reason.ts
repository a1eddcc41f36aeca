import type { Tx } from '../../../platform/db/context.ts'

/** Why somebody was referred there, in words; and whether the file said that it does not suit. */
export function reasonOf(tx: Tx, { regionCode, id }: { regionCode: string; id: string }) {
  return tx
    .selectFrom('plans.referralReason')
    .select(['contrary', 'words'])
    .where('regionCode', '=', regionCode)
    .where('referralId', '=', id)
    .executeTakeFirst()
}

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
