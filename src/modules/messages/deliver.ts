import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { touched } from '../../platform/log.ts'
import { localPath, PAGE_LANGUAGES, textLanguage } from '../../platform/languages.ts'
import { senderAddress, sendMail, type OutgoingMail } from '../../platform/mail.ts'
import type { JobSurroundings } from '../../platform/module.ts'
import { unreviewed } from '../../platform/reviews.ts'
import { newLink } from '../../platform/safe-link.ts'
import { smsRuns, trySms, type OutgoingSms } from '../../platform/sms.ts'
import { uiTexts } from '../../platform/ui/index.ts'
import { findPerson, safeContactOf, type Person } from '../people/index.ts'
import { stageOf } from '../regions/index.ts'
import { partsOf } from './parts.ts'
import { goOtherwise, referenceOf } from './receipt.ts'
import { KINDS } from './rules.ts'
import { texts } from './texts.ts'

interface Waiting {
  regionCode: string
  id: string
}

/** Sends a waiting mail or SMS. The link is made here, so that only its hash is ever stored. */
export async function deliver(waiting: Waiting, around: JobSurroundings): Promise<void> {
  const ready = await around.asSystem('messages', 'messages.deliver', (tx, actor) => prepare(tx, actor, waiting, around.baseUrl))
  if (!ready) return
  const went = 'mail' in ready ? await sendMail(ready.mail).then(() => true) : await trySms({ ...ready.sms, again: around.again })
  if (went) await around.asSystem('messages', 'messages.sent', (tx, actor) => settle(tx, actor, waiting, 'sent'))
  else await around.asSystem('messages', 'messages.refused', (tx, actor) => goOtherwise(tx, actor, waiting))
}

async function prepare(
  tx: Tx,
  actor: Actor,
  { regionCode, id }: Waiting,
  baseUrl: string,
): Promise<{ mail: OutgoingMail } | { sms: OutgoingSms } | null> {
  const message = await tx
    .selectFrom('messages.message')
    .select(['personId', 'kind', 'record', 'state', 'channel'])
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!message || message.state !== 'waiting') return null
  // A region that practises with invented people sends nothing. policy: K6
  if ((await stageOf(tx, regionCode, actor.today)) === 'practice') {
    await settle(tx, actor, { regionCode, id }, 'kept-back')
    return null
  }
  const person = await findPerson(tx, actor, message.personId)
  if (!person) return null
  touched(tx, regionCode, person.id, 'message')
  const said = await wordsOf(tx, actor, { ...message, regionCode }, person, baseUrl)
  const about = { regionCode, personId: person.id }
  if (message.channel === 'sms' && person.phone && smsRuns())
    return { sms: { to: person.phone, text: said.short, reference: referenceOf({ regionCode, id }), about } }
  if (!person.email) return null
  const { sender, subject, text, attachments } = said
  return { mail: { sender, to: person.email, subject, text, attachments, about } }
}

async function wordsOf(
  tx: Tx,
  actor: Actor,
  message: { regionCode: string; kind: string; record: string; channel: string },
  person: Person,
  baseUrl: string,
) {
  const { regionCode, kind, record } = message
  const about = KINDS[kind]!
  const language = PAGE_LANGUAGES.find((one) => one === person.language) ?? 'en'
  const t = texts.of(language)
  const neutral = person.shielded || (await safeContactOf(tx, regionCode, person.id))?.neutral === true
  const token = about.link && (await newLink(tx, actor, { regionCode, record, what: about.link, personId: person.id, days: about.days }))
  const there = about.link === null || !FRONT_LINKS.has(about.link) ? textLanguage(language) : language
  const url = baseUrl + localPath(there, about.link ? `${LINK_PATHS[about.link]!}/${token}` : about.path!)
  const { subject, news } = neutral ? { subject: t.neutralSubject, news: t.neutralNews } : t.kinds[kind]!
  const between = { from: senderAddress(baseUrl), to: message.channel === 'mail' ? person.email : null }
  const more = neutral ? null : await partsOf(kind)(tx, actor, { regionCode, record, language, url, ...between })
  const otherwise = there === language ? [] : [t.inEnglish]
  const unread = unreviewed(language) ? [uiTexts.of(language).notReviewed] : []
  return {
    sender: neutral ? t.neutralSender : t.sender,
    subject,
    text: [t.greeting, more ? `${news}\n\n${more.line}` : news, t.linkLine(url), ...otherwise, t.closing, ...unread].join('\n\n'),
    short: t.short([closed(subject), ...(more ? [more.line] : [])].join(' '), url),
    attachments: more?.attachments ?? [],
  }
}

/** A subject as a sentence among others. */
function closed(subject: string): string {
  return /[.?!]$/.test(subject) ? subject : `${subject}.`
}

/** Sent, or kept back: then nothing leaves. */
async function settle(tx: Tx, actor: Actor, { regionCode, id }: Waiting, state: 'sent' | 'kept-back'): Promise<void> {
  await tx
    .updateTable('messages.message')
    .set({ state, sentAt: actor.now.toString() })
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .execute()
}

/** Of these links the page is there in every language of the front door. */
const FRONT_LINKS: ReadonlySet<string> = new Set(['handover', 'appointment', 'waiting', 'callback'])

/** Where each kind of safe link is opened. */
const LINK_PATHS: Record<string, string> = {
  handover: '/volg',
  appointment: '/afspraak',
  waiting: '/wachtlijst',
  callback: '/terugbellen',
  outcome: '/hoe-gaat-het',
  'end-report': '/eindverslag',
  shortlist: '/keuzelijst',
  'referral-draft': '/doorverwijzing',
  'missing-help': '/gegevens-van-hulp',
}
