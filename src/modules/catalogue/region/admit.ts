import type { z } from 'zod'
import { hasRole, systemActor, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { giveOrganisationRole } from '../../policy/index.ts'
import { insertOrganisation } from '../../regions/index.ts'
import { invite } from '../portal/invite.ts'
import type { AdmitProvider } from './schema.ts'

/** A region lets a new organisation offer services there, and asks its first person by mail. policy: D3 */
export async function admitProvider(tx: Tx, actor: Actor, input: z.output<typeof AdmitProvider>): Promise<void> {
  const regionCode = actor.regions.find((region) => region !== '*') ?? notFound()
  refuseUnless(hasRole(actor, 'coordinator'), 'platform.notForYou')
  await insertOrganisation(tx, actor, {
    id: input.organisationId,
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
      organisationId: input.organisationId,
      regionCode,
      role: 'provider',
      validFrom: actor.today,
    },
  )
  await invite(tx, actor, {
    id: input.id,
    organisationId: input.organisationId,
    regionCode,
    role: 'organisation-admin',
    email: input.email,
  })
}
