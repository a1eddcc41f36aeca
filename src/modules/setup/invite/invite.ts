import { systemActor, type Actor } from '../../../platform/actor.ts'
import { daysAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuse } from '../../../platform/errors.ts'
import { hashSecret, newSecret } from '../../../platform/ids.ts'
import { localPath, type Language } from '../../../platform/languages.ts'
import { audit } from '../../../platform/log.ts'
import { sendMail } from '../../../platform/mail.ts'
import type { JobSurroundings } from '../../../platform/module.ts'
import { addJob } from '../../../platform/outbox.ts'
import { formatIn } from '../../../platform/ui/index.ts'
import { grantRole } from '../../access/index.ts'
import { counterName, regionByCode } from '../../regions/index.ts'
import { texts } from '../texts.ts'
import type { InvitedRole } from './workers.ts'

/** How long an invitation can be taken. */
const DAYS = 30

export interface NewInvitation {
  id: string
  regionCode: string
  organisationId: string
  role: InvitedRole
  name: string
  email: string
}

/** Asks a worker by mail to come and work in a region. Whoever calls has judged whether the actor may. policy: C2 */
export async function inviteWorker(tx: Tx, actor: Actor, { name, email, ...given }: NewInvitation): Promise<void> {
  await tx
    .insertInto('setup.invitation')
    .values({
      ...given,
      tokenHash: hashSecret(newSecret()),
      madeBy: actor.accountId ?? notFound(),
      madeAt: actor.now.toString(),
      expiresOn: daysAfter(actor.today, DAYS),
    })
    .execute()
  await tx.insertInto('setup.invitationMail').values({ invitationId: given.id, name, email, language: actor.language }).execute()
  await audit(tx, actor, {
    what: 'setup.invited',
    subject: given.organisationId,
    regionCode: given.regionCode,
    after: { role: given.role },
  })
  await addJob(tx, 'setup.invite', { id: given.id })
}

/** Sends the invitation. The link is made here, so that only its hash is ever stored. */
export async function sendInvitation(id: string, around: JobSurroundings): Promise<void> {
  const mail = await around.asSystem('none', 'setup.invite', async (tx, actor) => {
    const row = await tx
      .selectFrom('setup.invitation as i')
      .innerJoin('setup.invitationMail as m', 'm.invitationId', 'i.id')
      .select(['i.regionCode', 'i.role', 'i.expiresOn', 'm.name', 'm.email', 'm.language'])
      .where('i.id', '=', id)
      .where('i.revokedAt', 'is', null)
      .where('i.takenAt', 'is', null)
      .executeTakeFirst()
    const region = row && (await regionByCode(tx, row.regionCode, actor.today))
    if (!row || !region) return null
    const token = newSecret()
    await tx
      .updateTable('setup.invitation')
      .set({ tokenHash: hashSecret(token) })
      .where('id', '=', id)
      .execute()
    const language = row.language as Language
    const t = texts({ language }).invite
    const url = around.baseUrl + localPath(language, `/uitnodiging/medewerker/${token}`)
    const said = t.mail.lead(row.name, counterName(region), t.roles[row.role as InvitedRole])
    return {
      sender: t.mail.sender,
      to: row.email,
      subject: t.mail.subject(counterName(region)),
      text: [said, t.mail.link(url), t.mail.until(formatIn(language).date(row.expiresOn))].join('\n\n'),
    }
  })
  if (mail) await sendMail(mail)
}

/** The invitation behind a link. Wrong, taken, revoked and expired look alike. */
export async function invitationOf(tx: Tx, today: string, token: string) {
  const row = await tx
    .selectFrom('setup.invitation')
    .select(['id', 'regionCode', 'organisationId', 'role', 'madeBy'])
    .where('tokenHash', '=', hashSecret(token))
    .where('revokedAt', 'is', null)
    .where('takenAt', 'is', null)
    .where('expiresOn', '>', today)
    .forUpdate()
    .executeTakeFirst()
  return row ?? refuse('platform.linkGone', 410)
}

/** Somebody who signed in takes the invitation: the role is given in the name of who invited them. */
export async function takeInvitation(tx: Tx, actor: Actor, token: string): Promise<void> {
  const { accountId } = actor
  if (accountId === null) refuse('platform.signInFirst', 401)
  const { id, regionCode, organisationId, role, madeBy } = await invitationOf(tx, actor.today, token)
  const inviter = { ...systemActor({ now: actor.now, today: actor.today, requestId: actor.requestId }), accountId: madeBy }
  await grantRole(tx, inviter, { accountId, organisationId, regionCode, role: role as InvitedRole })
  await tx.updateTable('setup.invitation').set({ takenBy: accountId, takenAt: actor.now.toString() }).where('id', '=', id).execute()
  await tx.deleteFrom('setup.invitationMail').where('invitationId', '=', id).execute()
  await audit(tx, actor, { what: 'setup.invitation-taken', subject: organisationId, regionCode })
}

/** Mail addresses of invitations that nobody took in time are not kept. */
export async function forgetExpired(tx: Tx, actor: Actor): Promise<number> {
  const rows = await tx
    .deleteFrom('setup.invitationMail')
    .where('invitationId', 'in', (invitation) =>
      invitation.selectFrom('setup.invitation').select('id').where('expiresOn', '<=', actor.today),
    )
    .returning('invitationId')
    .execute()
  return rows.length
}
