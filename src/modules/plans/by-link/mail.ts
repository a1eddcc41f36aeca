import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { readReference, regionOfReference } from '../../../platform/ids.ts'
import { sendMail, type OutgoingMail } from '../../../platform/mail.ts'
import type { JobSurroundings, Module } from '../../../platform/module.ts'
import { addJob, type Subscribers } from '../../../platform/outbox.ts'
import { sendSms } from '../../../platform/sms.ts'
import { formatIn } from '../../../platform/ui/index.ts'
import { stageOf } from '../../regions/index.ts'
import { isAsked } from '../states.ts'
import { texts } from '../texts.ts'
import { makeCode, makeLink } from './link.ts'
import { colleagueFor } from './reach.ts'
import { opens } from './rules.ts'

interface Job {
  regionCode: string
  id: string
}

/** Who gets a link hears that a referral came; the mail says nothing of the person. policy: D6 */
export const linkSubscribers: Subscribers = {
  'nl.wegwijzer.plans.referral-sent.v1': [
    { name: 'plans.link', run: (tx, { regionCode, subject }) => addJob(tx, 'plans.link-mail', { regionCode, id: subject }) },
  ],
}

/** Mails the link, and sends the code. */
export const linkTasks: NonNullable<Module['tasks']> = {
  'plans.link-mail': (payload, around) => mailLink(payload as unknown as Job, around),
  'plans.link-reminder': (payload, around) => remind(payload as unknown as Job, around),
  'plans.link-code': (payload, around) => sendCode(payload as unknown as Job, around),
}

async function mailLink(job: Job, around: JobSurroundings): Promise<void> {
  const mail = await around.asSystem('none', 'plans.link-mail', (tx, actor) => prepare(tx, actor, job, around.baseUrl))
  if (mail) await sendMail(mail)
}

async function prepare(tx: Tx, actor: Actor, { regionCode, id }: Job, baseUrl: string): Promise<OutgoingMail | null> {
  // A region that practises with invented people sends nothing. policy: K6
  if ((await stageOf(tx, regionCode, actor.today)) === 'practice') return null
  const referral = await tx
    .selectFrom('plans.referral')
    .select(['regionCode', 'id', 'personId', 'providerOrganisation', 'state', 'reference', 'acceptBy'])
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!referral || !opens(referral.state)) return null
  const { colleague } = await colleagueFor(tx, actor, referral)
  if (!colleague) return null
  const token = await makeLink(tx, actor, referral, colleague.id)
  const { mail } = texts({ language: 'nl' }).byLink
  return {
    sender: mail.sender,
    to: colleague.email,
    subject: mail.subject,
    text: [
      mail.greeting(colleague.name),
      mail.news(referral.reference),
      mail.link(`${baseUrl}/aanvraag/${token}`),
      mail.gone(`${baseUrl}/aanvraag`),
      mail.closing,
    ].join('\n\n'),
    about: { regionCode, personId: referral.personId },
  }
}

/** The last day to answer comes: a mail that names nobody, and leaves the link that was sent as it is. policy: D6 */
async function remind({ regionCode, id }: Job, around: JobSurroundings): Promise<void> {
  const mail = await around.asSystem('none', 'plans.link-reminder', async (tx, actor): Promise<OutgoingMail | null> => {
    const referral = await tx
      .selectFrom('plans.referral')
      .select(['regionCode', 'id', 'personId', 'providerOrganisation', 'state', 'reference', 'acceptBy'])
      .where('regionCode', '=', regionCode)
      .where('id', '=', id)
      .executeTakeFirst()
    if (!referral || !isAsked(referral.state) || referral.acceptBy === null) return null
    if ((await stageOf(tx, regionCode, actor.today)) === 'practice') return null
    const { colleague } = await colleagueFor(tx, actor, referral)
    if (!colleague) return null
    const { mail } = texts({ language: 'nl' }).byLink
    return {
      sender: mail.sender,
      to: colleague.email,
      subject: mail.reminder,
      text: [
        mail.greeting(colleague.name),
        mail.answerBy(referral.reference, formatIn('nl').date(referral.acceptBy)),
        mail.gone(`${around.baseUrl}/aanvraag`),
        mail.closing,
      ].join('\n\n'),
      about: { regionCode, personId: referral.personId },
    }
  })
  if (mail) await sendMail(mail)
}

async function sendCode({ regionCode, id }: Job, around: JobSurroundings): Promise<void> {
  const made = await around.asSystem('none', 'plans.link-code', (tx) => makeCode(tx, regionCode, id))
  if (!made) return
  await sendSms({
    to: made.to,
    text: texts({ language: 'nl' }).byLink.sms(made.code),
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
