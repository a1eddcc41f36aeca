import type { z } from 'zod'
import { hasRole, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import { organisationsWithRole } from '../../regions/index.ts'
import { servicesChanged } from '../feeds/changed.ts'
import { relist } from '../offer/relist.ts'
import type { AddCertification } from './part-schema.ts'

export interface Certification {
  id: string
  organisationId: string
  scheme: string
  number: string | null
  validUntil: string
  evidenceUrl: string | null
  checkedOn: string | null
}

/** A provider adds a certificate of the organisation; it counts as seen once a region looked at the evidence. policy: D4 */
export async function addCertification(tx: Tx, actor: Actor, input: z.output<typeof AddCertification>): Promise<void> {
  refuseUnless(hasRole(actor, 'provider') && actor.organisationId, 'platform.notForYou')
  if (input.validUntil <= actor.today) invalid('validUntil', 'inThePast')
  await tx
    .insertInto('catalogue.certification')
    .values({
      id: input.id,
      organisationId: actor.organisationId,
      scheme: input.scheme,
      number: input.number ?? null,
      validUntil: input.validUntil,
      evidenceUrl: input.evidenceUrl ?? null,
      checkedBy: null,
      checkedOn: null,
      remindedOn: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  await audit(tx, actor, { what: 'catalogue.certification-added', subject: input.id })
  await bringBack(tx, actor, actor.organisationId)
}

/** A provider no longer claims a certificate, so that no offer stays out of the list for it. policy: D4 */
export async function removeCertification(tx: Tx, actor: Actor, id: string): Promise<void> {
  refuseUnless(hasRole(actor, 'provider') && actor.organisationId, 'platform.notForYou')
  const gone = await tx
    .deleteFrom('catalogue.certification')
    .where('id', '=', id)
    .where('organisationId', '=', actor.organisationId)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) notFound()
  await audit(tx, actor, { what: 'catalogue.certification-removed', subject: id })
  await bringBack(tx, actor, actor.organisationId)
}

/** Offers that had left the list for want of a certificate, where evidence holds again. */
async function bringBack(tx: Tx, actor: Actor, organisationId: string): Promise<void> {
  const left = await tx
    .selectFrom('catalogue.service')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('unlistedBecause', '=', 'certificate-ended')
    .limit(200)
    .execute()
  const back = await relist(
    tx,
    actor,
    left.map(({ id }) => id),
  )
  if (back.length > 0) await servicesChanged(tx, actor, back)
}

/** A region has looked at the evidence of a certificate. policy: D4 */
export async function checkCertification(tx: Tx, actor: Actor, id: string): Promise<void> {
  refuseUnless(hasRole(actor, 'coordinator'), 'platform.notForYou')
  const found = await tx.selectFrom('catalogue.certification').select('organisationId').where('id', '=', id).forUpdate().executeTakeFirst()
  const region = actor.regions.find((code) => code !== '*') ?? notFound()
  const providers = await organisationsWithRole(tx, region, 'provider', actor.today)
  if (!found || !providers.some((provider) => provider.id === found.organisationId)) notFound()
  await tx.updateTable('catalogue.certification').set({ checkedBy: actor.accountId, checkedOn: actor.today }).where('id', '=', id).execute()
  await audit(tx, actor, { what: 'catalogue.certification-checked', subject: id })
}

/** The certificates of organisations, the first to end first. */
export async function certificationsOf(tx: Tx, organisationIds: readonly string[]): Promise<Certification[]> {
  if (organisationIds.length === 0) return []
  return tx
    .selectFrom('catalogue.certification')
    .select(['id', 'organisationId', 'scheme', 'number', 'validUntil', 'evidenceUrl', 'checkedOn'])
    .where('organisationId', 'in', [...organisationIds])
    .orderBy('validUntil')
    .limit(500)
    .execute()
}
