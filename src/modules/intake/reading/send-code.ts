import { sendMail } from '../../../platform/mail.ts'
import type { JobSurroundings } from '../../../platform/module.ts'
import { texts } from '../texts.ts'
import { makeCode } from './commands.ts'

/** Mails a colleague the code to one link; in Dutch, the language of the work. */
export async function sendCode(regionCode: string, id: string, around: JobSurroundings): Promise<void> {
  const made = await around.asSystem('none', 'intake.reading-code', (tx, actor) => makeCode(tx, actor, regionCode, id))
  if (!made) return
  const { mail } = texts({ language: 'nl' }).reading
  await sendMail({ sender: mail.sender, to: made.to, subject: mail.subject, text: [mail.text(made.code), mail.closing].join('\n\n') })
}
