import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid, refuseUnless } from '../../../platform/errors.ts'
import { readReference } from '../../../platform/ids.ts'
import { plain } from '../../../platform/plain.ts'
import { closeFile, endSight, findPerson, recordAgreement } from '../../people/index.ts'
import type { QuestionKind } from '../../policy/index.ts'
import { candidatesFor } from '../candidates.ts'
import { handovers, lockHandover, type HandoverRow } from '../queries.ts'
import { giveTo, toCoordinator } from './carry-on.ts'
import { insertFact } from './facts.ts'

type How = 'link' | 'online' | 'desk'

/**
 * A private sender wants to hand somebody over: the person says yes or no. With yes it goes to the right organisation, with no the file is
 * closed and nothing went anywhere. policy: A6, L2
 */
export async function answerAsked(tx: Tx, actor: Actor, handover: HandoverRow, yes: boolean, how: How): Promise<void> {
  refuseUnless(handover.state === 'asked', 'intake.saidAlready', 409)
  const { regionCode, personId, id } = handover
  await byProgram(tx, actor, async () => {
    if (!yes) return closeAsked(tx, actor, handover, 'refused')
    const person = await findPerson(tx, actor, personId)
    const kind = handover.questionKind as QuestionKind
    const [to] = await candidatesFor(tx, regionCode, person?.municipalityCode ?? null, kind, actor.today)
    const next = to ? ({ to, account: null, leaves: 'waiting' } as const) : await toCoordinator(tx, actor, handover)
    await insertFact(tx, actor, handover, 'agreed', handover.holder)
    await recordAgreement(tx, actor, { regionCode, personId, what: 'handover', organisationId: next.to, record: id, agreed: true, how })
    await giveTo(tx, actor, handover, next, 'agreed')
  })
}

/** At the desk or on the phone: who reads out the number of the question, and is called so, says yes to a guide. */
export async function agreeAtDesk(tx: Tx, actor: Actor, input: { reference: string; lastName: string }): Promise<HandoverRow> {
  const reference = readReference(input.reference)
  const found = await byProgram(tx, actor, async () => {
    const row = await handovers(tx)
      .where('regionCode', 'in', actor.regions.length > 0 ? actor.regions : ['-'])
      .where('reference', '=', reference ?? '-')
      .where('state', '=', 'asked')
      .forUpdate()
      .executeTakeFirst()
    const person = row && (await findPerson(tx, actor, row.personId))
    return person && plain(person.lastName ?? '') === plain(input.lastName) ? row : undefined
  })
  if (!found) invalid('reference', 'askedUnknown')
  await answerAsked(tx, actor, found, true, 'desk')
  return found
}

/** The person behind a link or sign-in answers. */
export async function answerOwn(tx: Tx, actor: Actor, regionCode: string, id: string, yes: boolean): Promise<void> {
  const handover = await byProgram(tx, actor, () => lockHandover(tx, [regionCode], id))
  await answerAsked(tx, actor, handover, yes, actor.kind === 'link' ? 'link' : 'online')
}

/** No, or no answer in time: nobody sees it any more, and the file is closed. */
export async function closeAsked(tx: Tx, actor: Actor, handover: HandoverRow, because: 'refused' | 'unanswered'): Promise<void> {
  const { regionCode, personId, id } = handover
  await insertFact(tx, actor, handover, because, handover.holder)
  await tx
    .updateTable('intake.handover')
    .set({ state: 'closed', holderAccount: null })
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .execute()
  await endSight(tx, actor, { regionCode, personId, record: id })
  await closeFile(tx, actor, { regionCode, personId }, because === 'refused' ? 'asked-by-person' : 'no-contact')
}
