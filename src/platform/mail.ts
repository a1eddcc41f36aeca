import type { Db } from './db/pool.ts'
import { newId } from './ids.ts'

export interface OutgoingMail {
  to: string
  subject: string
  text: string
}
export type PostOffice = (mail: OutgoingMail) => Promise<void>

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
      .values({ id: newId(), at: now().toString(), toAddress: mail.to, subject: mail.subject, body: mail.text })
      .execute()
  }
}
