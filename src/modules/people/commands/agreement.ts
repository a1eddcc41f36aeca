import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { newId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'

export interface Agreement {
  regionCode: string
  personId: string
  /** What the person was shown, as a code: handover, referral, advance-contact … */
  what: string
  organisationId: string | null
  record: string | null
  agreed: boolean
  how: 'desk' | 'phone' | 'online' | 'link'
  /** Of what was shown, where that has versions of its own; else of the words that were asked. */
  version?: number
}

/** The words with which something is asked are the first ones still; whoever changes them gives them the next number here. */
const WORDS: Record<string, number> = { handover: 1, referral: 1, sharing: 1, 'shortlist-mail': 1, 'missing-help': 1, channel: 1 }

/** Keeps that the person was shown what goes where, and agreed or not. A safeguard, not a legal basis. policy: L2 */
export async function recordAgreement(tx: Tx, actor: Actor, agreement: Agreement): Promise<void> {
  await tx
    .insertInto('people.agreement')
    .values({
      ...agreement,
      id: newId(),
      recordedBy: actor.kind === 'person' ? null : actor.accountId,
      at: actor.now.toString(),
      version: agreement.version ?? WORDS[agreement.what] ?? 1,
      withdrawnAt: null,
    })
    .execute()
  touched(tx, agreement.regionCode, agreement.personId, 'agreement')
}

/** The person takes back what they agreed to for one record; that they did, and when, is kept. policy: L2 */
export async function withdrawAgreement(
  tx: Tx,
  actor: Actor,
  file: { regionCode: string; personId: string; record: string },
): Promise<void> {
  await tx
    .updateTable('people.agreement')
    .set({ withdrawnAt: actor.now.toString() })
    .where('regionCode', '=', file.regionCode)
    .where('personId', '=', file.personId)
    .where('record', '=', file.record)
    .where('agreed', '=', true)
    .where('withdrawnAt', 'is', null)
    .execute()
  touched(tx, file.regionCode, file.personId, 'agreement')
}
