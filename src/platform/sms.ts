import type { FileRef } from './actor.ts'
import type { Db } from './db/pool.ts'
import { newId } from './ids.ts'

/** One SMS: a few words without personal content. */
export interface OutgoingSms {
  to: string
  text: string
  /** By this name the carrier tells the same message from another; sent twice it is one. */
  reference: string
  /** The person it is about: what the demo caught goes when they are erased. */
  about?: FileRef
}
export type SmsOffice = (sms: OutgoingSms) => Promise<void>

let office: SmsOffice | null = null

/** Chooses at start how SMS leaves; null: not at all, and nobody is offered it. */
export function useSmsOffice(chosen: SmsOffice | null): void {
  office = chosen
}

/** Is there somebody who carries SMS? */
export function smsRuns(): boolean {
  return office !== null
}

/** Sends one SMS; throws when it was not taken. */
export async function sendSms(sms: OutgoingSms): Promise<void> {
  if (!office) throw new Error('no carrier of SMS was chosen at start')
  await office(sms)
}

/** The demo's carrier: nothing leaves, everything is shown beside the mail. */
export function catchSms(db: Db, now: () => { toString(): string }): SmsOffice {
  return async ({ to, text, about }) => {
    await db
      .insertInto('platform.caughtMail')
      .values({
        id: newId(),
        at: now().toString(),
        sender: 'SMS',
        toAddress: to,
        subject: 'SMS',
        body: text,
        regionCode: about?.regionCode ?? null,
        personId: about?.personId ?? null,
      })
      .execute()
  }
}
