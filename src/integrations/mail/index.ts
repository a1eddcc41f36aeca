import { createTransport } from 'nodemailer'

/** One mail: plain text, no personal content in the subject. */
export interface Mail {
  to: string
  subject: string
  text: string
  attachments?: { filename: string; contentType: string; content: string }[]
}

/** Gives a mail to the post office; throws when it was not taken, so that the job tries again. */
export type SendMail = (mail: Mail) => Promise<void>

/** Mail over SMTP, from one neutral sender. */
export function smtp(url: string, sender: string): SendMail {
  const transport = createTransport(url, { from: sender })
  return async (mail) => {
    await transport.sendMail({ ...mail, headers: { 'Auto-Submitted': 'auto-generated' } })
  }
}
