import { sql } from 'kysely'
import { addJob, type Subscribers } from '../../platform/outbox.ts'
import type { Module, Sweep } from '../../platform/module.ts'
import { touched } from '../../platform/log.ts'
import { deliver } from './deliver.ts'
import { noticeSweep, sendNotices } from './notices/digest.ts'
import { goOtherwise } from './receipt.ts'
import { notifyOwn } from './notices/own.ts'
import type { OwnKind } from './notices/rules.ts'
import { KINDS } from './rules.ts'
import { tell } from './tell.ts'

/** What goes to a person at once only where they did not choose the digest for it. */
const CHOSEN: Record<string, OwnKind> = { 'note-written': 'note' }

/** Each event a person should hear of makes one message. */
export const subscribers: Subscribers = Object.fromEntries(
  Object.entries(KINDS).flatMap(([kind, { event }]) =>
    event === null
      ? []
      : [
          [
            event,
            [
              {
                name: `messages.${kind}`,
                async run(tx, { regionCode, subject, data }, actor) {
                  const own = { regionCode, personId: String(data.personId) }
                  const chosen = CHOSEN[kind]
                  if (chosen && !(await notifyOwn(tx, actor, own, chosen, subject))) return
                  await tell(tx, actor, { ...own, kind, record: subject, channel: typeof data.channel === 'string' ? data.channel : null })
                },
              },
            ],
          ],
        ],
  ),
)

/** Mail and SMS that waited for the hours a person chose go out when those begin. */
export const sweeps: Sweep[] = [
  noticeSweep,
  {
    name: 'messages.waiting',
    async run(tx, actor) {
      const rows = await tx
        .selectFrom('messages.message')
        .select(['regionCode', 'id', 'personId'])
        .where('state', '=', 'waiting')
        .where(sql<boolean>`not_before <= ${actor.now.toString()}::timestamptz`)
        .limit(200)
        .forUpdate()
        .skipLocked()
        .execute()
      for (const row of rows) {
        touched(tx, row.regionCode, row.personId, 'message')
        await addJob(tx, 'messages.deliver', { regionCode: row.regionCode, id: row.id })
      }
      if (rows.length > 0)
        await tx
          .updateTable('messages.message')
          .set({ notBefore: null })
          .where(
            'id',
            'in',
            rows.map((row) => row.id),
          )
          .where('state', '=', 'waiting')
          .execute()
      return rows.length
    },
  },
]

export const tasks: NonNullable<Module['tasks']> = {
  'messages.notice-mail': (payload, around) => sendNotices(payload as { accountId: string; counts: Record<string, number> }, around),
  'messages.deliver': (payload, around) => deliver(payload as { regionCode: string; id: string }, around),
  'messages.not-arrived': (payload, { asSystem }) =>
    asSystem('messages', 'messages.not-arrived', (tx, actor) => goOtherwise(tx, actor, payload as { regionCode: string; id: string })),
}
