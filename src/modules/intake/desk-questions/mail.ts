import type { Tx } from '../../../platform/db/context.ts'
import { hashSecret, newSecret } from '../../../platform/ids.ts'
import { localPath, PAGE_LANGUAGES } from '../../../platform/languages.ts'
import { sendMail, type OutgoingMail } from '../../../platform/mail.ts'
import type { JobSurroundings } from '../../../platform/module.ts'
import { addJob } from '../../../platform/outbox.ts'
import { unreviewed } from '../../../platform/reviews.ts'
import { formatIn, uiTexts } from '../../../platform/ui/index.ts'
import { texts } from '../texts.ts'

export type DeskMail = 'received' | 'answered'

/** Mails whoever asked and left an address, after this transaction. policy: C10 */
export async function mailLater(tx: Tx, kind: DeskMail, regionCode: string, id: string): Promise<void> {
  await addJob(tx, 'intake.desk-mail', { kind, regionCode, id })
}

/** A receipt with the day promised, or that the answer is there; neither says what was asked. The link is made here, its hash alone is kept. */
export async function sendDeskMail(kind: DeskMail, regionCode: string, id: string, around: JobSurroundings): Promise<void> {
  const mail = await around.asSystem('none', 'intake.desk-mail', (tx) => mailOf(tx, { kind, regionCode, id, baseUrl: around.baseUrl }))
  if (mail) await sendMail(mail)
}

async function mailOf(
  tx: Tx,
  { kind, regionCode, id, baseUrl }: { kind: DeskMail; regionCode: string; id: string; baseUrl: string },
): Promise<OutgoingMail | null> {
  const question = await tx
    .selectFrom('intake.deskQuestion as q')
    .innerJoin('intake.deskAsker as a', (join) => join.onRef('a.regionCode', '=', 'q.regionCode').onRef('a.questionId', '=', 'q.id'))
    .select(['q.answerBy', 'q.state', 'q.language', 'a.email'])
    .where('q.regionCode', '=', regionCode)
    .where('q.id', '=', id)
    .executeTakeFirst()
  if (!question?.email || (kind === 'received') !== (question.state === 'open')) return null
  const token = `${regionCode.slice(2)}.${newSecret()}`
  await tx
    .insertInto('intake.deskLink')
    .values({ regionCode, questionId: id, tokenHash: hashSecret(token) })
    .execute()
  const language = PAGE_LANGUAGES.find((one) => one === question.language) ?? 'en'
  const t = texts.of(language).deskQuestions.mail
  const translated = unreviewed(language) ? [uiTexts.of(language).notReviewed] : []
  const said = t[kind](formatIn(language).date(question.answerBy))
  const url = baseUrl + localPath(language, `/vraagbaak/volg/${token}`)
  return {
    sender: t.sender,
    to: question.email,
    subject: said.subject,
    text: [said.text, t.link(url), t.closing, ...translated].join('\n\n'),
  }
}
