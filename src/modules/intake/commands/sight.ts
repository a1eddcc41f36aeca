import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { endSight } from '../../people/index.ts'
import type { HandoverRow } from '../queries.ts'
import { isLeftByPerson, type Pass } from '../rules.ts'

/** Who no longer has the baton no longer sees whom it is about; the sender goes on seeing the state of what it handed over. */
export async function endSightOfHolder(tx: Tx, actor: Actor, handover: HandoverRow, passes: readonly Pass[]): Promise<void> {
  const { regionCode, personId, id: record, holder } = handover
  const sends = holder === handover.senderOrganisation && !isLeftByPerson(passes, handover.reason)
  const seeing = await tx
    .selectFrom('people.sightShared')
    .select('accountId')
    .distinct()
    .where('regionCode', '=', regionCode)
    .where('personId', '=', personId)
    .where('record', '=', record)
    .where('organisationId', '=', holder)
    .where((on) => on.or([on('untilOn', 'is', null), on('untilOn', '>', actor.today)]))
    .execute()
  for (const { accountId } of seeing)
    if (!(sends && accountId === handover.senderAccount))
      await endSight(tx, actor, { regionCode, personId, record, organisationId: holder, accountId })
}
