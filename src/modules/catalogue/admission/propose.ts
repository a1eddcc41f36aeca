import { hasRole, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuse, refuseUnless } from '../../../platform/errors.ts'
import type { Language } from '../../../platform/languages.ts'
import { audit } from '../../../platform/log.ts'
import { policyOn } from '../../policy/index.ts'
import { regionsOn, rolesOf, type NewOrganisation } from '../../regions/index.ts'
import { noticeLater } from '../notices/notice.ts'
import { desksThatHelp } from './queries.ts'

export interface NewAdmission {
  regionCode: string
  /** The id of the invitation that follows on a yes; the same proposal twice is one. */
  id: string
  organisationId: string
  name: string
  /** What is entered with a yes; nothing of an organisation that is known. */
  given: NewOrganisation | null
  email: string
  mailLanguage: Language
}

/** Whether a second person must look at this before its door opens: by the profile, and not for who is let in already. policy: D3 */
export async function asksSecondLook(tx: Tx, actor: Actor, regionCode: string, organisationId: string): Promise<boolean> {
  const held = await rolesOf(tx, organisationId, actor.today)
  if (held.some((one) => one.regionCode === regionCode && one.role === 'provider')) return false
  return (await policyOn(tx, regionCode, actor.today)).parameters.catalogue.twoPeopleAdmit
}

/** Somebody of a region wants to let an organisation in: it waits for a second worker. policy: D3 */
export async function proposeAdmission(tx: Tx, actor: Actor, { email, ...proposal }: NewAdmission): Promise<void> {
  const { regionCode, id } = proposal
  const waits = await tx
    .selectFrom('catalogue.admission')
    .select('id')
    .where('regionCode', '=', regionCode)
    .where('organisationId', '=', proposal.organisationId)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  if (waits && waits.id !== id) refuse('catalogue.admissionWaits', 409)
  const added = await tx
    .insertInto('catalogue.admission')
    .values({
      ...proposal,
      given: JSON.stringify(proposal.given),
      invitationId: id,
      proposedBy: actor.accountId ?? notFound(),
      proposedAt: actor.now.toString(),
      state: 'waiting',
    })
    .onConflict((conflict) => conflict.columns(['regionCode', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return
  await tx.insertInto('catalogue.admissionMail').values({ regionCode, admissionId: id, email }).execute()
  await noticeLater(tx, 'admission-asked', id)
  await audit(tx, actor, { what: 'catalogue.admission-proposed', subject: proposal.organisationId, regionCode })
}

/** A region that has nobody else asks a neighbour or the national desk to look along. policy: D3 */
export async function askDesk(tx: Tx, actor: Actor, id: string, desk: string): Promise<void> {
  const own = await ownWaiting(tx, actor, id)
  const helps = await desksThatHelp(tx, actor.today, own.regionCode)
  const known =
    desk === 'NL' ? helps.national : helps.regions.includes(desk) && (await regionsOn(tx, actor.today)).some(({ code }) => code === desk)
  if (!known) invalid('desk', 'deskCannotHelp')
  await tx
    .updateTable('catalogue.admission')
    .set({ askedDesk: desk })
    .where('regionCode', '=', own.regionCode)
    .where('id', '=', id)
    .execute()
  await noticeLater(tx, 'admission-asked', id)
  await audit(tx, actor, { what: 'catalogue.admission-asked-elsewhere', subject: id, regionCode: own.regionCode, after: { desk } })
}

/** Whoever proposed it takes it back. */
export async function withdrawAdmission(tx: Tx, actor: Actor, id: string): Promise<void> {
  const own = await ownWaiting(tx, actor, id)
  await tx
    .updateTable('catalogue.admission')
    .set({ state: 'withdrawn', decidedBy: actor.accountId, decidedAt: actor.now.toString() })
    .where('regionCode', '=', own.regionCode)
    .where('id', '=', id)
    .execute()
  await tx.deleteFrom('catalogue.admissionMail').where('regionCode', '=', own.regionCode).where('admissionId', '=', id).execute()
  await audit(tx, actor, { what: 'catalogue.admission-withdrawn', subject: id, regionCode: own.regionCode })
}

async function ownWaiting(tx: Tx, actor: Actor, id: string): Promise<{ regionCode: string }> {
  refuseUnless(hasRole(actor, 'coordinator'), 'platform.notForYou')
  const found = await tx
    .selectFrom('catalogue.admission')
    .select(['regionCode', 'state'])
    .where('regionCode', 'in', [...actor.regions])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!found) notFound()
  refuseUnless(found.state === 'waiting', 'catalogue.alreadyDecided', 409)
  return found
}
