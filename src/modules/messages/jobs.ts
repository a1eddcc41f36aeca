import { sql } from 'kysely'
import { addJob, type Subscribers } from '../../platform/outbox.ts'
import type { Tx } from '../../platform/db/context.ts'
import type { Module, Sweep } from '../../platform/module.ts'
import { touched } from '../../platform/log.ts'
import { sendMail } from '../../platform/mail.ts'
import { newLink } from '../../platform/safe-link.ts'
import { stageOf } from '../regions/index.ts'
import { findPerson, safeContactOf } from '../people/index.ts'
import { KINDS } from './rules.ts'
import { tell } from './tell.ts'
import { texts } from './texts.ts'

/** Each event a person should hear of makes one message. */
export const subscribers: Subscribers = Object.fromEntries(
  Object.entries(KINDS).map(([kind, { event }]) => [
    event,
    [
      {
        name: `messages.${kind}`,
        run: (tx, { regionCode, subject, data }, actor) =>
          tell(tx, actor, { regionCode, personId: String(data.personId), kind, record: subject }),
      },
    ],
  ]),
)

/** Mails that waited for the hours a person chose go out when those begin. */
export const sweeps: Sweep[] = [
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

/** Sends a waiting mail. The link is made here, so that only its hash is ever stored. */
export const tasks: NonNullable<Module['tasks']> = {
  'messages.deliver': async (payload, around) => {
    const { regionCode, id } = payload as { regionCode: string; id: string }
    const mail = await around.asSystem('messages', 'messages.deliver', async (tx, actor) => {
      const message = await tx
        .selectFrom('messages.message')
        .select(['personId', 'kind', 'record', 'state'])
        .where('regionCode', '=', regionCode)
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()
      if (!message || message.state !== 'waiting') return null
      if ((await stageOf(tx, regionCode, actor.today)) === 'practice') {
        await settleState(tx, regionCode, id, 'kept-back', actor.now.toString())
        return null
      }
      const person = await findPerson(tx, actor, message.personId)
      if (!person?.email) return null
      touched(tx, regionCode, person.id, 'message')
      const about = KINDS[message.kind]!
      const language = person.language === 'nl' ? 'nl' : 'en'
      const t = texts({ language })
      const neutral = person.shielded || (await safeContactOf(tx, regionCode, person.id))?.neutral === true
      const url = about.link
        ? `${around.baseUrl}${language === 'en' ? '/en' : ''}${LINK_PATHS[about.link]!}/${await newLink(tx, actor, { regionCode, record: message.record, what: about.link, personId: person.id, days: about.days })}`
        : `${around.baseUrl}${language === 'en' ? '/en' : ''}${about.path!}`
      const said = neutral ? { subject: t.neutralSubject, news: t.neutralNews } : t.kinds[message.kind]!
      return {
        sender: neutral ? t.neutralSender : t.sender,
        to: person.email,
        subject: said.subject,
        text: [t.greeting, said.news, t.linkLine(url), t.closing].join('\n\n'),
        about: { regionCode, personId: person.id },
      }
    })
    if (!mail) return
    await sendMail(mail)
    await around.asSystem('messages', 'messages.sent', (tx, actor) => settleState(tx, regionCode, id, 'sent', actor.now.toString()))
  },
}

/** Sent, or kept back because the region practises with invented people: then nothing leaves. policy: K6 */
async function settleState(tx: Tx, regionCode: string, id: string, state: 'sent' | 'kept-back', at: string): Promise<void> {
  const set = { state, sentAt: at }
  await tx.updateTable('messages.message').set(set).where('regionCode', '=', regionCode).where('id', '=', id).execute()
}

/** Where each kind of safe link is opened. */
export const LINK_PATHS: Record<string, string> = {
  handover: '/volg',
  appointment: '/afspraak',
  outcome: '/hoe-gaat-het',
  shortlist: '/keuzelijst',
  'missing-help': '/gegevens-van-hulp',
}
