import { sql } from 'kysely'
import type { JobSurroundings, Sweep } from '../../../platform/module.ts'
import { sendMail } from '../../../platform/mail.ts'
import { localPath } from '../../../platform/languages.ts'
import { addJobs } from '../../../platform/outbox.ts'
import { mailOfAccount } from '../../access/index.ts'
import { texts } from '../texts.ts'
import { ownDigest } from './own.ts'
import { dueBefore } from './due.ts'
import { isWorkTime, NOTICE_KINDS } from './rules.ts'

/** So many workers are told in one go, each about all that waits. */
const MOST_AT_ONCE = 200

/** Tells each worker, and each person, in one message what changed: the digest whose day has come, and what goes at once. Without news there is no mail. */
export const noticeSweep: Sweep = {
  name: 'messages.notices',
  async run(tx, actor) {
    if (!isWorkTime(actor.now)) return 0
    const due = sql`w.told_at is null and (w.at_once or w.made_at < ${dueBefore(actor.now)})`
    const waiting = sql`messages.notice w left join messages.notice_choice c on c.account_id = w.account_id`
    const { rows } = await sql<{ accountId: string; kind: string; itemId: string }>`
      update messages.notice n set told_at = ${actor.now.toString()}::timestamptz
      from (select w.id from ${waiting}
        where ${due} and w.account_id in (
          select w.account_id from ${waiting} where ${due} group by 1 order by min(w.made_at) limit ${MOST_AT_ONCE})) d
      where n.id = d.id and n.told_at is null
      returning n.account_id, n.kind, n.item_id`.execute(tx)
    const jobs = [...Map.groupBy(rows, (row) => row.accountId)].map(([accountId, all]) => ({ accountId, counts: countsOf(all) }))
    await addJobs(tx, 'messages.notice-mail', jobs)
    return rows.length + (await ownDigest(tx, actor))
  },
}

/** Of each kind about how many records there is news. */
function countsOf(rows: readonly { kind: string; itemId: string }[]): Record<string, number> {
  const kinds = Map.groupBy(rows, (row) => row.kind)
  return Object.fromEntries([...kinds].map(([kind, all]) => [kind, new Set(all.map((row) => row.itemId)).size]))
}

/** The mail: counts and a link, no names. */
export async function sendNotices(payload: { accountId: string; counts: Record<string, number> }, around: JobSurroundings): Promise<void> {
  const [reader] = await around.asSystem('none', 'messages.notice-mail', (tx) => mailOfAccount(tx, payload.accountId))
  if (!reader) return
  const t = texts({ language: reader.language })
  // Who hears of missed clocks alone steers a region.
  const home = Object.keys(payload.counts).every((kind) => kind === 'missed') ? '/beheer' : '/werk'
  const lines = NOTICE_KINDS.flatMap((kind) => (payload.counts[kind] ? [`- ${t.notices.counted[kind](payload.counts[kind])}`] : []))
  await sendMail({
    sender: t.sender,
    to: reader.email,
    subject: t.notices.subject,
    text: [
      t.greeting,
      `${t.notices.news}\n\n${lines.join('\n')}`,
      t.linkLine(around.baseUrl + localPath(reader.language, home)),
      t.notices.choose(around.baseUrl + localPath(reader.language, `${home}/meldingen`)),
    ].join('\n\n'),
  })
}
