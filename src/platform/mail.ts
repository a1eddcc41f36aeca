import type { FileRef } from './actor.ts'
import type { Tx } from './db/context.ts'
import type { Db } from './db/pool.ts'
import { newId } from './ids.ts'
import type { Attachment } from './module.ts'

export interface OutgoingMail {
  /** The name in From; the address is always the same. */
  sender: string
  to: string
  subject: string
  text: string
  /** Where one post without a cookie stops these mails (RFC 8058). */
  unsubscribe?: string
  attachments?: Attachment[]
  /** The person it is about: what the demo caught goes when they are erased. */
  about?: FileRef
}
export type PostOffice = (mail: OutgoingMail) => Promise<void>

/** The address every mail comes from: of the host the program is reached by. */
export function senderAddress(baseUrl: string): string {
  return `no-reply@${new URL(baseUrl).hostname}`
}

let office: PostOffice = async () => {
  throw new Error('no post office was chosen at start')
}

/** Chooses at start how mail leaves: SMTP, or caught in the demo. */
export function usePostOffice(chosen: PostOffice): void {
  office = chosen
}

/** Sends one mail; throws when it was not taken. */
export function sendMail(mail: OutgoingMail): Promise<void> {
  return office(mail)
}

/** The demo's post office: nothing leaves, everything is shown. */
export function catchMail(db: Db, now: () => { toString(): string }): PostOffice {
  return async (mail) => {
    await db
      .insertInto('platform.caughtMail')
      .values({
        id: newId(),
        at: now().toString(),
        sender: mail.sender,
        toAddress: mail.to,
        subject: mail.subject,
        body: mail.text,
        attachments: JSON.stringify(mail.attachments ?? []),
        regionCode: mail.about?.regionCode ?? null,
        personId: mail.about?.personId ?? null,
      })
      .execute()
  }
}

/** Takes away what the demo caught about a person. */
export async function forgetMail(tx: Tx, { regionCode, personId }: FileRef): Promise<void> {
  await tx.deleteFrom('platform.caughtMail').where('regionCode', '=', regionCode).where('personId', '=', personId).execute()
}

/** True when the server says that this address does not exist (RFC 3463, 5.1.x): trying again is of no use. */
export function isBadAddress(error: unknown): boolean {
  const refused = (error as { rejectedErrors?: { response?: unknown }[] } | null)?.rejectedErrors
  return (
    Array.isArray(refused) && refused.length > 0 && refused.every(({ response }) => /^5\d\d[ -]5\.1\.(1|2|3|6|10)\b/.test(String(response)))
  )
}
