import { systemActor, hasRole, type Actor } from '../../../platform/actor.ts'
import { daysAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuse, refuseUnless } from '../../../platform/errors.ts'
import { hashSecret, newSecret } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import { localPath, type Language } from '../../../platform/languages.ts'
import { sendMail } from '../../../platform/mail.ts'
import type { JobSurroundings } from '../../../platform/module.ts'
import { addJob } from '../../../platform/outbox.ts'
import { formatIn } from '../../../platform/ui/index.ts'
import { grantRole } from '../../access/index.ts'
import { organisationById, rolesOf } from '../../regions/index.ts'
import { texts } from '../texts.ts'

/** How long an invitation can be taken. */
const DAYS = 14

export interface InvitationGiven {
  id: string
  organisationId: string
  regionCode: string
  role: 'provider' | 'organisation-admin'
  email: string
  /** The language the mail is written in; who invites chooses it. */
  mailLanguage: Language
}

/** Asks somebody by mail to keep the offers of an organisation: a region for its providers, an organisation for its own. policy: D3 */
export async function invite(tx: Tx, actor: Actor, given: InvitationGiven): Promise<void> {
  const region = hasRole(actor, 'coordinator') && actor.regions.includes(given.regionCode)
  const own = hasRole(actor, 'organisation-admin') && actor.organisationId === given.organisationId
  refuseUnless(region || own || actor.kind === 'system', 'platform.notForYou')
  const held = await rolesOf(tx, given.organisationId, actor.today)
  if (!held.some(({ regionCode, role }) => regionCode === given.regionCode && role === 'provider')) notFound()
  const { email, mailLanguage: language, ...rest } = given
  const added = await tx
    .insertInto('catalogue.invitation')
    .values({
      ...rest,
      tokenHash: hashSecret(newSecret()),
      madeBy: actor.accountId ?? notFound(),
      madeAt: actor.now.toString(),
      expiresOn: daysAfter(actor.today, DAYS),
      revokedAt: null,
      takenBy: null,
      takenAt: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return
  await tx.insertInto('catalogue.invitationMail').values({ invitationId: given.id, email, language }).execute()
  await audit(tx, actor, {
    what: 'catalogue.invited',
    subject: given.organisationId,
    regionCode: given.regionCode,
    after: { role: given.role },
  })
  await addJob(tx, 'catalogue.invite', { id: given.id })
}

/** Sends the invitation. The link is made here, so that only its hash is ever stored. */
export async function sendInvitation(id: string, around: JobSurroundings): Promise<void> {
  const mail = await around.asSystem('none', 'catalogue.invite', async (tx) => {
    const row = await tx
      .selectFrom('catalogue.invitation as i')
      .innerJoin('catalogue.invitationMail as m', 'm.invitationId', 'i.id')
      .select(['i.organisationId', 'i.regionCode', 'i.expiresOn', 'm.email', 'm.language'])
      .where('i.id', '=', id)
      .where('i.revokedAt', 'is', null)
      .where('i.takenAt', 'is', null)
      .executeTakeFirst()
    if (!row) return null
    const token = `${row.regionCode.slice(2)}.${newSecret()}`
    await tx
      .updateTable('catalogue.invitation')
      .set({ tokenHash: hashSecret(token) })
      .where('id', '=', id)
      .execute()
    const language = row.language as Language
    const t = texts({ language }).people.mail
    const name = (await organisationById(tx, row.organisationId))?.name ?? ''
    const url = around.baseUrl + localPath(language, `/uitnodiging/${token}`)
    return {
      sender: t.sender,
      to: row.email,
      subject: t.subject,
      text: [t.lead(name), t.link(url), t.until(formatIn(language).date(row.expiresOn))].join('\n\n'),
    }
  })
  if (mail) await sendMail(mail)
}

export interface OpenInvitation {
  id: string
  organisationId: string
  regionCode: string
  role: 'provider' | 'organisation-admin'
  madeBy: string
}

/** The invitation behind a link. Wrong, taken, revoked and expired look alike. */
export async function invitationOf(tx: Tx, today: string, token: string): Promise<OpenInvitation> {
  const row = await tx
    .selectFrom('catalogue.invitation')
    .select(['id', 'organisationId', 'regionCode', 'role', 'madeBy'])
    .where('tokenHash', '=', hashSecret(token))
    .where('revokedAt', 'is', null)
    .where('takenAt', 'is', null)
    .where('expiresOn', '>', today)
    .forUpdate()
    .$castTo<OpenInvitation>()
    .executeTakeFirst()
  return row ?? refuse('platform.linkGone', 410)
}

/** Somebody who signed in takes the invitation: the role is given in the name of who invited them. */
export async function takeInvitation(tx: Tx, actor: Actor, token: string): Promise<void> {
  const { accountId } = actor
  if (accountId === null) refuse('platform.signInFirst', 401)
  const invitation = await invitationOf(tx, actor.today, token)
  const inviter: Actor = {
    ...systemActor({ now: actor.now, today: actor.today, requestId: actor.requestId }),
    accountId: invitation.madeBy,
  }
  const { organisationId, regionCode } = invitation
  await grantRole(tx, inviter, { accountId, organisationId, regionCode, role: 'provider' })
  if (invitation.role === 'organisation-admin')
    await grantRole(tx, inviter, { accountId, organisationId, regionCode: null, role: 'organisation-admin' })
  await tx
    .updateTable('catalogue.invitation')
    .set({ takenBy: accountId, takenAt: actor.now.toString() })
    .where('id', '=', invitation.id)
    .execute()
  await tx.deleteFrom('catalogue.invitationMail').where('invitationId', '=', invitation.id).execute()
  await audit(tx, actor, { what: 'catalogue.invitation-taken', subject: organisationId, regionCode })
}

/** Takes back an invitation that nobody took. */
export async function revokeInvitation(tx: Tx, actor: Actor, id: string): Promise<void> {
  const invitation = await tx
    .selectFrom('catalogue.invitation')
    .select(['organisationId', 'regionCode', 'takenAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  const region = invitation && hasRole(actor, 'coordinator') && actor.regions.includes(invitation.regionCode)
  const own = invitation && hasRole(actor, 'organisation-admin') && actor.organisationId === invitation.organisationId
  if (!region && !own) notFound()
  refuseUnless(invitation?.takenAt === null, 'catalogue.alreadyTaken', 409)
  await tx.updateTable('catalogue.invitation').set({ revokedAt: actor.now.toString() }).where('id', '=', id).execute()
  await tx.deleteFrom('catalogue.invitationMail').where('invitationId', '=', id).execute()
  await audit(tx, actor, { what: 'catalogue.invitation-revoked', subject: invitation.organisationId })
}

/** Mail addresses of invitations that nobody took in time are not kept. */
export async function forgetExpired(tx: Tx, actor: Actor): Promise<number> {
  const rows = await tx
    .deleteFrom('catalogue.invitationMail')
    .where('invitationId', 'in', (invitation) =>
      invitation.selectFrom('catalogue.invitation').select('id').where('expiresOn', '<=', actor.today),
    )
    .returning('invitationId')
    .execute()
  return rows.length
}
