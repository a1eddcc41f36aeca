import { readsIn, type Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuseUnless } from '../../../platform/errors.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { newLink } from '../../../platform/safe-link.ts'
import { giveSight, recordAgreement, registerPerson, sameRegistration } from '../../people/index.ts'
import type { QuestionKind } from '../../policy/index.ts'
import { regionOfMunicipality } from '../../regions/index.ts'
import { candidatesFor } from '../candidates.ts'
import { insertHandover } from '../commands/hand-over.ts'
import { giveAnswers } from './given.ts'
import type { Journey } from './journey.ts'
import type { LeftQuestion } from './schema.ts'

const LINK_DAYS = 60

/**
 * Somebody leaves a question at the end of the journey: it lies with the right organisation at once, with a day to answer by.
 * Nobody sent it, so the first receiver stands as its sender. Gives the token to follow it. policy: A6, A7
 */
export async function leaveQuestion(
  tx: Tx,
  actor: Actor,
  journey: Journey,
  questionKind: QuestionKind,
  input: LeftQuestion,
): Promise<string> {
  if (!input.email && !input.phone) invalid('phone', 'ownReachNeeded')
  const regionCode =
    (await regionOfMunicipality(tx, input.ownMunicipality, actor.today)) ?? invalid('ownMunicipality', 'unknownMunicipality')
  const [to] = await candidatesFor(tx, regionCode, input.ownMunicipality, questionKind, actor.today)
  refuseUnless(to, 'intake.nobodyThere', 409)
  const file = { regionCode, personId: input.id }
  const person = {
    id: input.id,
    regionCode,
    registeredBy: to,
    door: 'website' as const,
    firstName: input.firstName,
    lastName: input.lastName ?? null,
    email: input.email ?? null,
    phone: input.phone ?? null,
    municipalityCode: input.ownMunicipality,
    language: readsIn(actor),
  }
  const link = { ...file, record: input.id, what: 'handover', days: LINK_DAYS }
  if (!(await registerPerson(tx, actor, person))) {
    if (!(await sameRegistration(tx, actor, person))) notFound()
    return newLink(tx, actor, link)
  }
  if (input.goAlong === 'yes') await giveAnswers(tx, actor, file, journey, 'question')
  await byProgram(tx, actor, async () => {
    await insertHandover(tx, actor, {
      ...file,
      id: input.id,
      questionKind,
      reason: 'asked-by-person',
      explanation: input.ownQuestion,
      urgent: false,
      obliged: false,
      sender: to,
      to,
    })
    await recordAgreement(tx, actor, { ...file, what: 'handover', organisationId: to, record: input.id, agreed: true, how: 'online' })
    const part = { ...file, scope: 'part' as const, purpose: 'handover', because: 'handover' as const, record: input.id }
    await giveSight(tx, actor, { ...part, organisationId: to, accountId: null })
    await tellLater(tx, actor, 'nl.wegwijzer.intake.question-asked.v1', { regionCode, subject: input.id, data: { personId: input.id } })
  })
  return newLink(tx, actor, link)
}
