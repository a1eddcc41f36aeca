import type { Tx } from '../../../platform/db/context.ts'
import type { NoticeChoice } from './rules.ts'

/** What these workers chose, by account; absent where nobody chose yet. */
export async function choicesOf(tx: Tx, accounts: readonly string[]): Promise<Map<string, NoticeChoice>> {
  const rows = await tx
    .selectFrom('messages.noticeChoice')
    .select(['accountId', 'rhythm', 'atOnce', 'off'])
    .where('accountId', 'in', [...accounts])
    .execute()
  return new Map(rows.map(({ accountId, ...row }) => [accountId, row as NoticeChoice]))
}
