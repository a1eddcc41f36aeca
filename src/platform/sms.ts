import type { FileRef } from './actor.ts'
import type { Db } from './db/pool.ts'
import { newId } from './ids.ts'

/** One SMS: a few words without personal content. */
export interface OutgoingSms {
  to: string
  text: string
  /** By this name the carrier knows it, and tells what became of it. */
  reference: string
  /** It was tried before, and nobody knows whether it was taken. */
  again?: boolean
  /** The person it is about: what the demo caught goes when they are erased. */
  about?: FileRef
}
/** The carrier will never take this one: it goes another way. */
export class SmsRefused extends Error {
  constructor() {
    super('the carrier of SMS refused it')
  }
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

/** Sends one SMS; throws when it was not taken: SmsRefused when a second try makes no sense. */
export async function sendSms(sms: OutgoingSms): Promise<void> {
  if (!office) throw new Error('no carrier of SMS was chosen at start')
  await office(sms)
}

/** Sends one SMS; false when the carrier will never take it, so that it goes another way. */
export async function trySms(sms: OutgoingSms): Promise<boolean> {
  try {
    await sendSms(sms)
    return true
  } catch (error) {
    if (error instanceof SmsRefused) return false
    throw error
  }
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
