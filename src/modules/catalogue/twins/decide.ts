import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { refuseUnless } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import { organisationPartsOf, partsOf } from './choice.ts'
import { mergeOrganisations, undoOrganisations } from './merge/organisations.ts'
import { mergeServices, undoServices } from './merge/services.ts'
import { requireTwin, type Twin } from './queries.ts'
import type { MergeInput } from './schema.ts'

/** A region says that two entries are one. Of two people at once one wins, and the other is told. policy: D1, D3 */
export async function mergeTwins(tx: Tx, actor: Actor, id: string, input: MergeInput): Promise<void> {
  const twin = await requireOpen(tx, actor, id)
  const keptId = input.stays === 'one' ? twin.oneId : twin.otherId
  if (twin.about === 'service') await mergeServices(tx, actor, twin, keptId, partsOf(input))
  else await mergeOrganisations(tx, actor, twin, keptId, organisationPartsOf(input))
  await decided(tx, actor, id, 'same', null)
}

/** A region says that they are two: it is not asked again, whatever a source gives later. policy: D1, D3 */
export async function keepApart(tx: Tx, actor: Actor, id: string, because: string): Promise<void> {
  const twin = await requireOpen(tx, actor, id)
  await decided(tx, actor, id, 'apart', because)
  await audit(tx, actor, { what: 'catalogue.twins-apart', subject: twin.oneId, after: { other: twin.otherId, about: twin.about } })
}

/** They were merged and turn out to be two. policy: D1, D3 */
export async function undoMerge(tx: Tx, actor: Actor, id: string, because: string): Promise<void> {
  const twin = await requireTwin(tx, actor, id, true)
  refuseUnless(twin.state === 'same', 'catalogue.twinDecided', 409)
  await (twin.about === 'service' ? undoServices : undoOrganisations)(tx, actor, twin)
  await decided(tx, actor, id, 'apart', because)
}

/** Two that were kept apart are asked about again. policy: D1, D3 */
export async function askAgain(tx: Tx, actor: Actor, id: string): Promise<void> {
  const twin = await requireTwin(tx, actor, id, true)
  refuseUnless(twin.state === 'apart', 'catalogue.twinDecided', 409)
  await tx
    .updateTable('catalogue.twin')
    .set({ state: 'open', because: null, decidedBy: null, decidedAt: null })
    .where('id', '=', id)
    .execute()
  await audit(tx, actor, { what: 'catalogue.twins-asked-again', subject: twin.oneId, before: { other: twin.otherId, about: twin.about } })
}

async function requireOpen(tx: Tx, actor: Actor, id: string): Promise<Twin> {
  const twin = await requireTwin(tx, actor, id, true)
  refuseUnless(twin.state === 'open', 'catalogue.twinDecided', 409)
  return twin
}

async function decided(tx: Tx, actor: Actor, id: string, state: 'same' | 'apart', because: string | null): Promise<void> {
  await tx
    .updateTable('catalogue.twin')
    .set({ state, because, decidedBy: actor.accountId, decidedAt: actor.now.toString() })
    .where('id', '=', id)
    .execute()
}
