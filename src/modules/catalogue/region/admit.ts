import type { z } from 'zod'
import { hasRole, systemActor, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { mailOfStaff } from '../../access/index.ts'
import { giveOrganisationRole } from '../../policy/index.ts'
import {
  insertOrganisation,
  organisationById,
  organisationsByKvk,
  organisationsWithRole,
  organisationsWithRoles,
  type NewOrganisation,
  type Organisation,
} from '../../regions/index.ts'
import { asksSecondLook, proposeAdmission, type NewAdmission } from '../admission/propose.ts'
import { mayOfferInstruments } from '../offer/instrument.ts'
import { invite } from '../portal/invite.ts'
import type { AdmitProvider, InviteTo, LetIn } from './schema.ts'

/**
 * A region lets an organisation offer services there, with a second look where its profile asks for it, and asks its first person by mail. One that is known by its number at the chamber
 * of commerce is that one: where people of it manage it already, they are not passed by. policy: D3
 */
export async function admitProvider(tx: Tx, actor: Actor, input: z.output<typeof AdmitProvider>): Promise<Door> {
  const regionCode = actor.regions.find((region) => region !== '*') ?? notFound()
  refuseUnless(hasRole(actor, 'coordinator'), 'platform.notForYou')
  const known = input.kvkNumber ? (await organisationsByKvk(tx, [input.kvkNumber])).get(input.kvkNumber) : undefined
  const organisationId = known ?? input.organisationId
  const { id, name, email, mailLanguage } = input
  const given = known ? null : organisationOf(input, actor.today)
  return letIn(tx, actor, { id, organisationId, regionCode, name, given, email, mailLanguage })
}

function organisationOf(input: z.output<typeof AdmitProvider>, today: string): NewOrganisation {
  const { organisationId: id, name, types, kvkNumber = null, phone = null, email } = input
  return { id, name, types, kvkNumber, phone, email, validFrom: today }
}

/** Whether its door is open, or a second worker must look first. */
export type Door = 'open' | 'waits'

/** At once, or after a second worker looked at it where the profile says so. policy: D3 */
async function letIn(tx: Tx, actor: Actor, admission: NewAdmission): Promise<Door> {
  const { id, regionCode, organisationId, given, email, mailLanguage } = admission
  if (await asksSecondLook(tx, actor, regionCode, organisationId)) {
    await proposeAdmission(tx, actor, admission)
    return 'waits'
  }
  if (given) await insertOrganisation(tx, actor, given)
  await openDoor(tx, actor, { id, regionCode, organisationId, email, mailLanguage })
  return 'open'
}

/** An organisation that is known already becomes a provider in the region of the actor; its first person is asked by mail. policy: D3 */
export async function admitKnown(tx: Tx, actor: Actor, organisationId: string, input: z.output<typeof LetIn>): Promise<Door> {
  const regionCode = actor.regions.find((region) => region !== '*') ?? notFound()
  refuseUnless(hasRole(actor, 'coordinator'), 'platform.notForYou')
  const name = (await organisationById(tx, organisationId))?.name ?? notFound()
  return letIn(tx, actor, { ...input, organisationId, regionCode, name, given: null })
}

type Invited = z.output<typeof LetIn> & { organisationId: string; regionCode: string }

/** The organisation is a provider in the region from today, and its first person is asked by mail. Whoever calls has judged who may. */
export async function openDoor(tx: Tx, actor: Actor, { organisationId, regionCode, id, email, mailLanguage }: Invited): Promise<void> {
  await becomeProvider(tx, actor, organisationId, regionCode)
  if ((await mailOfStaff(tx, organisationId, 'organisation-admin', actor.today)).length > 0) return
  await invite(tx, asProgram(actor), {
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
  const others = await organisationsWithRoles(tx, regionCode, ['partner', 'guide-employer'], today)
  const known = new Set(providers.map(({ id }) => id))
  return others.filter(({ id, types }) => !known.has(id) && mayOfferInstruments(types))
}

/** What follows from a decision that was judged before is done by the program, in the name of who decided. */
function asProgram({ now, today, requestId, accountId }: Actor): Actor {
  return { ...systemActor({ now, today, requestId }), accountId }
}

async function becomeProvider(tx: Tx, actor: Actor, organisationId: string, regionCode: string): Promise<void> {
  await giveOrganisationRole(tx, asProgram(actor), { organisationId, regionCode, role: 'provider', validFrom: actor.today })
}
