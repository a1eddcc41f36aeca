import { createTransport } from 'nodemailer'

/** One mail: plain text, no personal content in the subject. */
export interface Mail {
  /** The name in From, which a mailbox shows in its list. */
  sender: string
  to: string
  subject: string
  text: string
  /** Where one post stops these mails (RFC 8058). */
  unsubscribe?: string
  attachments?: { filename: string; contentType: string; content: string }[]
}

/** Gives a mail to the post office; throws when it was not taken, so that the job tries again. */
export type SendMail = (mail: Mail) => Promise<void>

/** Mail over SMTP, from one address; the name beside it says as much as the person allows. */
export function smtp(url: string, address: string): SendMail {
  const transport = createTransport(url)
  return async ({ sender, unsubscribe, ...mail }) => {
    const stop = unsubscribe ? { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}
    await transport.sendMail({ ...mail, from: { name: sender, address }, headers: { 'Auto-Submitted': 'auto-generated', ...stop } })
  }
}
