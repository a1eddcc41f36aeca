import { hashSecret, newSecret } from '../../../platform/ids.ts'
import { sendMail } from '../../../platform/mail.ts'
import type { JobSurroundings } from '../../../platform/module.ts'
import { formatIn } from '../../../platform/ui/index.ts'
import { counterName, regionByCode } from '../../regions/index.ts'
import { texts } from '../texts.ts'

/** Tells who asked what the region decided; the link is made here, so that only its hash is kept. In Dutch, the language of the work. */
export async function sendSenderMail(regionCode: string, id: string, around: JobSurroundings): Promise<void> {
  const mail = await around.asSystem('none', 'intake.sender-mail', async (tx, actor) => {
    const row = await tx
      .selectFrom('intake.senderRequest as r')
      .innerJoin('intake.senderContact as c', (join) => join.onRef('c.regionCode', '=', 'r.regionCode').onRef('c.requestId', '=', 'r.id'))
      .select(['r.state', 'r.expiresOn', 'c.email'])
      .where('r.regionCode', '=', regionCode)
      .where('r.id', '=', id)
      .executeTakeFirst()
    const region = row && (await regionByCode(tx, regionCode, actor.today))
    if (!row || !region) return null
    const { mail: t } = texts({ language: 'nl' }).senders
    const name = counterName(region)
    if (row.state === 'refused') {
      await tx.deleteFrom('intake.senderContact').where('regionCode', '=', regionCode).where('requestId', '=', id).execute()
      return { to: row.email, subject: t.subject(name), text: [t.refused(name), t.closing].join('\n\n') }
    }
    if (row.state !== 'let-in') return null
    const token = `${regionCode.slice(2)}.${newSecret()}`
    await tx
      .updateTable('intake.senderRequest')
      .set({ tokenHash: hashSecret(token) })
      .where('regionCode', '=', regionCode)
      .where('id', '=', id)
      .execute()
    const link = t.link(`${around.baseUrl}/verwijzer/${token}`, formatIn('nl').date(row.expiresOn!))
    return { to: row.email, subject: t.subject(name), text: [t.letIn(name), link, t.closing].join('\n\n') }
  })
  if (mail) await sendMail({ sender: 'Werkcentrum', ...mail })
}
