import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { readReference, regionOfReference } from '../../../platform/ids.ts'
import { sendMail, type OutgoingMail } from '../../../platform/mail.ts'
import type { JobSurroundings, Module } from '../../../platform/module.ts'
import { addJob, type OutboxEvent, type Subscribers } from '../../../platform/outbox.ts'
import { localPath, type Language } from '../../../platform/languages.ts'
import { sendSms } from '../../../platform/sms.ts'
import { formatIn } from '../../../platform/ui/index.ts'
import { stageOf } from '../../regions/index.ts'
import { isAsked } from '../states.ts'
import { texts } from '../texts.ts'
import { makeCode, makeLink } from './link.ts'
import { colleagueFor } from './reach.ts'
import { languageOf, opens } from './rules.ts'

interface Job {
  regionCode: string
  id: string
}

/** What is news for who has a link, beside the request itself. */
type News = 'withdrawn' | 'answered' | 'questioned'
const news = (what: News) => ({
  name: `plans.link-${what}`,
  run: (tx: Tx, { regionCode, subject }: OutboxEvent) => addJob(tx, 'plans.link-news', { regionCode, id: subject, what }),
})

/** Who gets a link hears that a referral came, that it was taken back and that a proposal was answered; no mail says anything of the person. policy: D6 */
export const linkSubscribers: Subscribers = {
  'nl.wegwijzer.plans.referral-sent.v1': [
    { name: 'plans.link', run: (tx, { regionCode, subject }) => addJob(tx, 'plans.link-mail', { regionCode, id: subject }) },
  ],
  'nl.wegwijzer.plans.referral-withdrawn.v1': [news('withdrawn')],
  'nl.wegwijzer.plans.proposal-decided.v1': [news('answered')],
  'nl.wegwijzer.plans.proposal-asked.v1': [news('questioned')],
}

/** Mails the link and what is news of it, and sends the code. */
export const linkTasks: NonNullable<Module['tasks']> = {
  ...mails('plans.link-mail', theLink),
  ...mails('plans.link-reminder', theReminder),
  ...mails('plans.link-news', theNews),
  'plans.link-code': (payload, around) => sendCode(payload as unknown as Job, around),
}

/** The task that makes a mail of how it stands then, and sends it where there is one. */
function mails<J extends Job>(
  name: string,
  make: (tx: Tx, actor: Actor, job: J, baseUrl: string) => Promise<OutgoingMail | null>,
): NonNullable<Module['tasks']> {
  return {
    async [name](payload, around) {
      const mail = await around.asSystem('none', name, (tx, actor) => make(tx, actor, payload as unknown as J, around.baseUrl))
      if (mail) await sendMail(mail)
    },
  }
}

async function theLink(tx: Tx, actor: Actor, job: Job, baseUrl: string): Promise<OutgoingMail | null> {
  const found = await colleagueOf(tx, actor, job)
  if (!found || !opens(found.referral.state)) return null
  const { referral, colleague } = found
  const token = await makeLink(tx, actor, referral, colleague.id)
  return mailTo(found, baseUrl, (mail, url) => ({
    subject: mail.subject,
    lines: [mail.news(referral.reference), mail.link(url(`/aanvraag/${token}`)), mail.gone(url('/aanvraag'))],
  }))
}

/** The last day to answer comes: a mail that names nobody, and leaves the link that was sent as it is. policy: D6 */
async function theReminder(tx: Tx, actor: Actor, job: Job, baseUrl: string): Promise<OutgoingMail | null> {
  const found = await colleagueOf(tx, actor, job)
  if (!found || !isAsked(found.referral.state) || found.referral.acceptBy === null) return null
  const { reference, acceptBy } = found.referral
  return mailTo(found, baseUrl, (mail, url, language) => ({
    subject: mail.reminder,
    lines: [mail.answerBy(reference, formatIn(language).date(acceptBy)), mail.gone(url('/aanvraag'))],
  }))
}

/** It was taken back or stopped by others, or there is an answer to a proposal: who has a link hears it as who has an account does. policy: C16, D6 */
async function theNews(tx: Tx, actor: Actor, { what, ...job }: Job & { what: News }, baseUrl: string): Promise<OutgoingMail | null> {
  const found = await colleagueOf(tx, actor, job)
  if (!found || !(await hasLink(tx, found.referral))) return null
  const { reference } = found.referral
  return mailTo(found, baseUrl, (mail, url) => ({
    subject: mail.changed[what].subject,
    lines: [mail.changed[what].says(reference), ...(what === 'withdrawn' ? [] : [mail.gone(url('/aanvraag'))])],
  }))
}

/** A referral with the colleague who gets the link; nothing where there is nobody, or in a region that practises with invented people. policy: K6 */
async function colleagueOf(tx: Tx, actor: Actor, { regionCode, id }: Job) {
  if ((await stageOf(tx, regionCode, actor.today)) === 'practice') return null
  const referral = await tx
    .selectFrom('plans.referral')
    .select(['regionCode', 'id', 'personId', 'providerOrganisation', 'state', 'reference', 'acceptBy'])
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  const colleague = referral && (await colleagueFor(tx, actor, referral)).colleague
  return colleague ? { referral, colleague } : null
}
type Found = NonNullable<Awaited<ReturnType<typeof colleagueOf>>>

/** Whether a link to it went out that nobody took back. */
async function hasLink(tx: Tx, { regionCode, id }: Found['referral']): Promise<boolean> {
  const link = await tx
    .selectFrom('plans.providerLink')
    .select('id')
    .where('regionCode', '=', regionCode)
    .where('referralId', '=', id)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  return link !== undefined
}

type Mail = ReturnType<typeof texts>['byLink']['mail']
/** A mail in the language of the colleague. */
function mailTo(
  { referral, colleague }: Found,
  baseUrl: string,
  says: (mail: Mail, url: (path: string) => string, language: Language) => { subject: string; lines: string[] },
): OutgoingMail {
  const language = languageOf(colleague.language)
  const { mail } = texts({ language }).byLink
  const { subject, lines } = says(mail, (path) => baseUrl + localPath(language, path), language)
  return {
    sender: mail.sender,
    to: colleague.email,
    subject,
    text: [mail.greeting(colleague.name), ...lines, mail.closing].join('\n\n'),
    about: { regionCode: referral.regionCode, personId: referral.personId },
  }
}

async function sendCode({ regionCode, id }: Job, around: JobSurroundings): Promise<void> {
  const made = await around.asSystem('none', 'plans.link-code', (tx) => makeCode(tx, regionCode, id))
  if (!made) return
  await sendSms({
    to: made.to,
    text: texts({ language: languageOf(made.language) }).byLink.sms(made.code),
    reference: crypto.randomUUID(),
    about: { regionCode, personId: made.personId },
  })
}

/** A provider whose link is gone gets a new one at the address that is registered; who asks learns nothing. Runs as the program. */
export async function renewByMail(tx: Tx, typed: { colleagueMail: string; reference: string }): Promise<void> {
  const reference = readReference(typed.reference)
  const regionCode = reference && regionOfReference(reference)
  if (!regionCode) return
  const found = await tx
    .selectFrom('plans.referral as r')
    .innerJoin('plans.linkColleague as k', (join) =>
      join.onRef('k.regionCode', '=', 'r.regionCode').onRef('k.organisationId', '=', 'r.providerOrganisation'),
    )
    // A link that a guide took back stays gone: only the guide sends another.
    .innerJoin('plans.providerLink as l', (join) =>
      join.onRef('l.regionCode', '=', 'r.regionCode').onRef('l.referralId', '=', 'r.id').on('l.revokedAt', 'is', null),
    )
    .select(['r.id', 'k.email'])
    .where('r.regionCode', '=', regionCode)
    .where('r.reference', '=', reference)
    .where('k.confirmedAt', 'is not', null)
    .where('k.endedAt', 'is', null)
    .executeTakeFirst()
  if (found && found.email.toLowerCase() === typed.colleagueMail.toLowerCase())
    await addJob(tx, 'plans.link-mail', { regionCode, id: found.id })
}
