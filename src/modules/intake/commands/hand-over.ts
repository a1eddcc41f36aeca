import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid, refuse, refuseUnless } from '../../../platform/errors.ts'
import { newReference } from '../../../platform/ids.ts'
import type { PageLanguage } from '../../../platform/languages.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { noteNumber } from '../../contacts/index.ts'
import { giveSight, recordAgreement, registerPerson } from '../../people/index.ts'
import { policyOn, type QuestionKind } from '../../policy/index.ts'
import { organisationById, regionOfMunicipality, stageOf } from '../../regions/index.ts'
import { requireNamed } from '../by-name.ts'
import { candidatesFor } from '../candidates.ts'
import { findHandover } from '../queries.ts'
import { acceptBy, askedUntil, asksFirst } from '../rules.ts'
import { urgentByOf } from '../urgent/call.ts'
import { insertPass } from './facts.ts'

export interface HandoverGiven {
  id: string
  firstName: string
  lastName: string
  email?: string | undefined
  phone?: string | undefined
  language?: PageLanguage | undefined
  municipality: string
  questionKind: QuestionKind
  reason: string
  explanation?: string | undefined
  ownCaseNumber?: string | undefined
  urgent: boolean
  obliged: boolean
  agreed: boolean
  /** Address secret: nothing of it is kept, and only the worker named here sees the person. */
  shielded?: boolean
  forWorker?: string | undefined
}

/**
 * Hands a person over in one step: minimum data, the receiver by rule, a day to accept by. policy: A6, A14, C19
 * A private sender keeps name and contact until the person said yes; nothing goes anywhere before. The same id again is the same
 * handover. Gives its region.
 */
export async function handOver(tx: Tx, actor: Actor, given: HandoverGiven): Promise<{ id: string; regionCode: string }> {
  const sender = actor.organisationId ?? refuse('platform.notForYou')
  if (!given.email && !given.phone) invalid('phone', 'reachNeeded')
  const regionCode = (await regionOfMunicipality(tx, given.municipality, actor.today)) ?? invalid('municipality', 'unknownMunicipality')
  // Who practises there hands over invented people; nobody else's are taken. policy: K6
  const practises = (await stageOf(tx, regionCode, actor.today)) === 'practice'
  refuseUnless(!practises || (actor.kind === 'staff' && actor.regions.includes(regionCode)), 'intake.regionPractises', 409)
  const { parameters } = await policyOn(tx, regionCode, actor.today)
  const asks = asksFirst((await organisationById(tx, sender))?.types ?? [], parameters.handover.publicBodies)
  if (asks && given.explanation) invalid('explanation', 'afterYes')
  if (asks && given.shielded) invalid('shielded', 'shieldedNotHere')
  const [to] = await candidatesFor(tx, regionCode, given.municipality, given.questionKind, actor.today)
  refuseUnless(to, 'intake.nobodyThere', 409)
  // Nobody of a whole organisation sees a shielded person: null stands for the organisation.
  const receivers = given.shielded ? await requireNamed(tx, regionCode, to, given.forWorker) : [null]
  return byProgram(tx, actor, async () => {
    const known = await findHandover(tx, [regionCode], given.id)
    if (known) {
      refuseUnless(known.senderOrganisation === sender, 'platform.notFound', 404)
      return { id: given.id, regionCode }
    }
    // The file carries the id of the handover that made it: one form, one file.
    const file = { regionCode, personId: given.id }
    await registerSent(tx, actor, given, { ...file, sender })
    await insertHandover(tx, actor, { ...given, ...file, sender, to: asks ? sender : to, asks, named: receivers[0] ?? null })
    const part = { ...file, scope: 'part' as const, purpose: 'handover', because: 'handover' as const, record: given.id }
    await giveSight(tx, actor, { ...part, organisationId: sender, accountId: actor.accountId })
    if (!asks) {
      const { agreed } = given
      await recordAgreement(tx, actor, { ...file, what: 'handover', organisationId: to, record: given.id, agreed, how: 'desk' })
      for (const accountId of receivers) await giveSight(tx, actor, { ...part, organisationId: to, accountId })
    }
    const event = asks ? 'nl.wegwijzer.intake.handover-asked.v1' : 'nl.wegwijzer.intake.handover-made.v1'
    await tellLater(tx, actor, event, { regionCode, subject: given.id, data: { personId: given.id } })
    return { id: given.id, regionCode }
  })
}

function registerSent(tx: Tx, actor: Actor, given: HandoverGiven, file: { regionCode: string; personId: string; sender: string }) {
  return registerPerson(tx, actor, {
    id: file.personId,
    regionCode: file.regionCode,
    registeredBy: file.sender,
    door: 'handover',
    firstName: given.firstName,
    lastName: given.lastName,
    email: given.email ?? null,
    phone: given.phone ?? null,
    municipalityCode: given.municipality,
    language: given.language ?? 'nl',
    obligedBy: given.obliged ? file.sender : null,
    shielded: given.shielded ?? false,
  })
}

/** The handover itself, its words and its first pass. */
export async function insertHandover(
  tx: Tx,
  actor: Actor,
  given: Pick<HandoverGiven, 'id' | 'questionKind' | 'reason' | 'explanation' | 'ownCaseNumber' | 'urgent' | 'obliged'> & {
    regionCode: string
    personId: string
    sender: string
    to: string
    /** The person says yes first: until then it lies with the sender. */
    asks?: boolean
    /** Of a shielded person: the worker who gets it. */
    named?: string | null
  },
): Promise<void> {
  const { regionCode, personId, id } = given
  const leaves = given.asks ? 'asked' : 'waiting'
  const due = given.asks ? askedUntil(actor.today) : acceptBy(actor.today, given.urgent)
  await tx
    .insertInto('intake.handover')
    .values({
      regionCode,
      id,
      personId,
      reference: newReference(regionCode),
      questionKind: given.questionKind,
      reason: given.reason,
      urgent: given.urgent,
      obliged: given.obliged,
      senderOrganisation: given.sender,
      senderAccount: actor.accountId,
      madeAt: actor.now.toString(),
      state: leaves,
      holder: given.to,
      holderAccount: given.named ?? null,
      acceptBy: due,
      urgentBy: given.asks ? null : await urgentByOf(tx, actor, regionCode, given.urgent),
    })
    .execute()
  await tx
    .insertInto('intake.handoverText')
    .values({ regionCode, handoverId: id, personId, explanation: given.explanation ?? null, returnNote: null })
    .execute()
  if (given.ownCaseNumber) await noteNumber(tx, actor, { regionCode, personId, kind: 'handover', record: id }, given.ownCaseNumber)
  await insertPass(
    tx,
    actor,
    { regionCode, id, personId },
    { position: 1, from: given.sender, to: given.to, because: given.asks ? 'asked' : 'made', leaves, acceptBy: due },
  )
}
