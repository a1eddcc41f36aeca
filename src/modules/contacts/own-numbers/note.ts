import { hasBsn } from '../../../platform/free-text/index.ts'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, refuse } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import { plainNumber } from './rules.ts'
import type { OwnNumberKind } from './schema.ts'

export interface Numbered {
  regionCode: string
  personId: string
  kind: OwnNumberKind
  record: string
}

/** Keeps the number the actor's organisation knows a record by; nothing typed takes it away. A BSN is no case number. policy: L1 */
export async function noteNumber(tx: Tx, actor: Actor, about: Numbered, number: string | null | undefined): Promise<void> {
  const organisationId = actor.organisationId ?? refuse('platform.notForYou')
  if (number && hasBsn(number)) invalid('ownCaseNumber', 'noBsn')
  touched(tx, about.regionCode, about.personId, 'own-number')
  if (!number) {
    await tx
      .deleteFrom('contacts.ownNumber')
      .where('regionCode', '=', about.regionCode)
      .where('kind', '=', about.kind)
      .where('record', '=', about.record)
      .where('organisationId', '=', organisationId)
      .execute()
    return
  }
  const said = { number, plain: plainNumber(number), notedBy: actor.accountId, notedAt: actor.now.toString() }
  await tx
    .insertInto('contacts.ownNumber')
    .values({ ...about, organisationId, ...said })
    .onConflict((conflict) => conflict.columns(['regionCode', 'kind', 'record', 'organisationId']).doUpdateSet(said))
    .execute()
}
