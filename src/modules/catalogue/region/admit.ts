import type { z } from 'zod'
import { hasRole, systemActor, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { mailOfStaff } from '../../access/index.ts'
import { giveOrganisationRole } from '../../policy/index.ts'
import { insertOrganisation, organisationsByKvk, organisationsWithRole, type Organisation } from '../../regions/index.ts'
import { mayOfferInstruments } from '../offer/instrument.ts'
import { invite } from '../portal/invite.ts'
import type { AdmitProvider, InviteTo, LetIn } from './schema.ts'

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
  await openDoor(tx, actor, { ...input, organisationId, regionCode })
}

/** An organisation that is known already becomes a provider in the region of the actor; its first person is asked by mail. policy: D3 */
export async function admitKnown(tx: Tx, actor: Actor, organisationId: string, input: z.output<typeof LetIn>): Promise<void> {
  const regionCode = actor.regions.find((region) => region !== '*') ?? notFound()
  refuseUnless(hasRole(actor, 'coordinator'), 'platform.notForYou')
  await openDoor(tx, actor, { ...input, organisationId, regionCode })
}

type Door = z.output<typeof LetIn> & { organisationId: string; regionCode: string }

async function openDoor(tx: Tx, actor: Actor, { organisationId, regionCode, id, email, mailLanguage }: Door): Promise<void> {
  await becomeProvider(tx, actor, organisationId, regionCode)
  if ((await mailOfStaff(tx, organisationId, 'organisation-admin', actor.today)).length > 0) return
  await invite(tx, actor, {
    id,
    organisationId,
    regionCode,
    role: 'organisation-admin',
    email,
    mailLanguage,
  })
}

/**
 * A region asks somebody of a provider by mail. UWV or a municipality that offers its instruments for the first time becomes a
 * provider in the region with it. policy: D3, D15
 */
export async function inviteTo(tx: Tx, actor: Actor, input: z.output<typeof InviteTo>): Promise<void> {
  const regionCode = actor.regions.find((region) => region !== '*') ?? notFound()
  refuseUnless(hasRole(actor, 'coordinator'), 'platform.notForYou')
  const { organisation: organisationId, ...given } = input
  const bodies = await publicBodiesIn(tx, regionCode, actor.today)
  if (bodies.some(({ id }) => id === organisationId)) await becomeProvider(tx, actor, organisationId, regionCode)
  await invite(tx, actor, { ...given, organisationId, regionCode })
}

/** UWV and municipalities that work in a region and offer nothing there yet. */
export async function publicBodiesIn(tx: Tx, regionCode: string, today: string): Promise<Organisation[]> {
  const providers = await organisationsWithRole(tx, regionCode, 'provider', today)
  const others = [
    ...(await organisationsWithRole(tx, regionCode, 'partner', today)),
    ...(await organisationsWithRole(tx, regionCode, 'guide-employer', today)),
  ]
  const known = new Set(providers.map(({ id }) => id))
  const bodies = others.filter(({ id, types }) => !known.has(id) && mayOfferInstruments(types))
  return [...new Map(bodies.map((body) => [body.id, body])).values()]
}

async function becomeProvider(tx: Tx, actor: Actor, organisationId: string, regionCode: string): Promise<void> {
  await giveOrganisationRole(
    tx,
    { ...systemActor({ now: actor.now, today: actor.today, requestId: actor.requestId }), accountId: actor.accountId },
    { organisationId, regionCode, role: 'provider', validFrom: actor.today },
  )
}
