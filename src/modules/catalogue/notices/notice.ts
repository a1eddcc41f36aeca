import type { Tx } from '../../../platform/db/context.ts'
import { localPath } from '../../../platform/languages.ts'
import { sendMail, type OutgoingMail } from '../../../platform/mail.ts'
import type { JobSurroundings } from '../../../platform/module.ts'
import { addJob } from '../../../platform/outbox.ts'
import { formatIn } from '../../../platform/ui/index.ts'
import { texts } from '../texts.ts'
import { occasions, type Occasion, type Told } from './occasions.ts'

/** Tells by mail, after this transaction, whoever must do something now or waits for it. Telling twice is one mail. */
export async function noticeLater(tx: Tx, occasion: Occasion, id: string): Promise<void> {
  await addJob(tx, 'catalogue.notice', { occasion, id }, `catalogue.notice:${occasion}:${id}`)
}

/** Sends the mails of one occasion, each in the language of who reads it; what was settled in the meantime sends nothing. They name an offer, never a person. */
export async function sendNotice(occasion: string, id: string, around: JobSurroundings): Promise<void> {
  const mails = await around.asSystem('none', 'catalogue.notice', async (tx, actor): Promise<OutgoingMail[]> => {
    const told: Told | null = await occasions[occasion as Occasion](tx, actor, id)
    if (!told) return []
    return told.to.map(({ email, language }) => {
      const t = texts({ language }).notices
      const said = t[occasion as Occasion](told.about, told.by ? formatIn(language).date(told.by) : '')
      const text = [said.lead, t.link(around.baseUrl + localPath(language, told.path)), t.closing].join('\n\n')
      return { sender: t.sender, to: email, subject: said.subject, text }
    })
  })
  for (const mail of mails) await sendMail(mail)
}
