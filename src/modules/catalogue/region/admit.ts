import type { z } from 'zod'
import { hasRole, systemActor, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { mailOfStaff } from '../../access/index.ts'
import { giveOrganisationRole } from '../../policy/index.ts'
import { insertOrganisation, organisationsByKvk } from '../../regions/index.ts'
import { invite } from '../portal/invite.ts'
import type { AdmitProvider } from './schema.ts'

/**
 * A region lets an organisation offer services there, and asks its first person by mail. One that is known by its number at the chamber
 * of commerce is that one: where people of it manage it already, they are not passed by. policy: D3
 */
export async function admitProvider(tx: Tx, actor: Actor, input: z.output<typeof AdmitProvider>): Promise<void> {
  const regionCode = actor.regions.find((region) => region !== '*') ?? notFound()
  refuseUnless(hasRole(actor, 'coordinator'), 'platform.notForYou')
  const known = input.kvkNumber ? (await organisationsByKvk(tx, [input.kvkNumber])).get(input.kvkNumber) : undefined
  const organisationId = known ?? input.organisationId
  await insertOrganisation(tx, actor, {
    id: organisationId,
    name: input.name,
    types: input.types,
    kvkNumber: input.kvkNumber ?? null,
    phone: input.phone ?? null,
    email: input.email,
    validFrom: actor.today,
  })
  await giveOrganisationRole(
    tx,
    { ...systemActor({ now: actor.now, today: actor.today, requestId: actor.requestId }), accountId: actor.accountId },
    {
      organisationId,
      regionCode,
      role: 'provider',
      validFrom: actor.today,
    },
  )
  if ((await mailOfStaff(tx, organisationId, 'organisation-admin', actor.today)).length > 0) return
  await invite(tx, actor, {
    id: input.id,
    organisationId,
    regionCode,
    role: 'organisation-admin',
    email: input.email,
  })
}
