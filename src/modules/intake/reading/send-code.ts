import { newId } from '../../../platform/ids.ts'
import { sendMail } from '../../../platform/mail.ts'
import type { JobSurroundings } from '../../../platform/module.ts'
import { trySms } from '../../../platform/sms.ts'
import { texts } from '../texts.ts'
import { makeCode } from './commands.ts'
import { hintedNumber, type CodeWay } from './rules.ts'

/**
 * Sends a colleague the code to one link, in Dutch, the language of the work. What goes by SMS is told to the address of the organisation,
 * so that nobody has it sent elsewhere unseen.
 */
export async function sendCode(regionCode: string, id: string, how: CodeWay, around: JobSurroundings): Promise<void> {
  const made = await around.asSystem('none', 'intake.reading-code', (tx, actor) => makeCode(tx, actor, regionCode, id, how))
  if (!made) return
  const { mail } = texts({ language: 'nl' }).reading
  const bySms = made.phone !== null && (await trySms({ to: made.phone, text: mail.text(made.code), reference: newId() }))
  const said = bySms ? mail.bySms(hintedNumber(made.phone!)) : mail.text(made.code)
  await sendMail({ sender: mail.sender, to: made.mail, subject: mail.subject, text: [said, mail.closing].join('\n\n') })
}
