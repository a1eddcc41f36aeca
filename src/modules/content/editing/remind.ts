import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import { LANGUAGES, localPath, type Language } from '../../../platform/languages.ts'
import { sendMail, type OutgoingMail } from '../../../platform/mail.ts'
import type { JobSurroundings } from '../../../platform/module.ts'
import { formatIn } from '../../../platform/ui/index.ts'
import { mailOfStaff } from '../../access/index.ts'
import { organisationById } from '../../regions/index.ts'
import { texts } from '../texts.ts'

interface Stale {
  id: string
  title: string
  reviewOn: string
}

/** One mail with every page an organisation has to look over: to its own address, else to its editors. */
export async function sendReminder(organisationId: string, around: JobSurroundings): Promise<void> {
  const mails = await around.asSystem('none', 'content.remind', async (tx, actor): Promise<OutgoingMail[]> => {
    const stale = await staleOf(tx, organisationId, actor.today)
    if (stale.length === 0) return []
    const address = (await organisationById(tx, organisationId))?.email
    const to = address ? [{ email: address, language: LANGUAGES[0] }] : await mailOfStaff(tx, organisationId, 'editor', actor.today)
    return to.map(({ email, language }) => ({ to: email, ...reminderIn(language, stale, around.baseUrl) }))
  })
  for (const mail of mails) await sendMail(mail)
}

/** The words of a reminder in the language of who reads it. */
function reminderIn(language: Language, stale: readonly Stale[], baseUrl: string): Omit<OutgoingMail, 'to'> {
  const t = texts({ language }).reminder
  const f = formatIn(language)
  const lines = stale.map((page) =>
    t.line(page.title, f.date(page.reviewOn), `${baseUrl}${localPath(language, `/beheer/paginas/${page.id}`)}`),
  )
  return { sender: t.sender, subject: t.subject(stale.length), text: [t.lead, lines.join('\n'), t.closing].join('\n\n') }
}

async function staleOf(tx: Tx, organisationId: string, today: string): Promise<Stale[]> {
  const { rows } = await sql<Stale>`
    select p.id, t.title, p.review_on from content.page p
    join content.text t on t.page_id = p.id and t.number = p.live and t.language = 'nl'
    where p.owner_id = ${organisationId} and p.withdrawn_on is null and p.review_on <= ${today}
    order by p.review_on, t.title limit 100`.execute(tx)
  return rows
}
