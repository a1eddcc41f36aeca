import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { revokeLinksTo } from '../../../platform/safe-link.ts'
import { agreementsOf, withdrawAgreement } from '../../people/index.ts'
import { answerYears } from '../aftercare/commands.ts'
import { stopSharing } from '../sharing/commands.ts'
import type { File } from '../sharing/item.ts'
import { sharingsOf } from '../sharing/queries.ts'
import type { ItemKind } from '../sharing/schema.ts'
import { placementsOf } from '../outcome-queries.ts'

/** By which link the person reads what was sent by mail. */
const LINKS: Record<string, string> = { 'shortlist-mail': 'shortlist', 'missing-help': 'missing-help' }

/** The person takes back a yes: it ends from this moment, and that it was said stays. policy: L2 */
export async function takeBack(tx: Tx, actor: Actor, file: File, id: string): Promise<void> {
  const { regionCode } = file
  const placement = (await placementsOf(tx, regionCode, file.ids)).find((row) => row.id === id)
  if (placement) return answerYears(tx, actor, { regionCode, id: placement.personId }, id, 'no')
  const row = (await agreementsOf(tx, regionCode, file.ids)).find((one) => one.id === id) ?? notFound()
  refuseUnless(row.takenBackAt === null, 'plans.notPossible', 409)
  const { personId, record } = row
  if (row.what === 'sharing') return stopShown(tx, actor, file, row)
  const link = LINKS[row.what]
  refuseUnless(link && record, 'plans.notPossible', 409)
  await byProgram(tx, actor, async () => {
    await revokeLinksTo(tx, actor, { regionCode, record, what: link })
    await withdrawAgreement(tx, actor, { regionCode, personId, record })
  })
}

/** What was shown on request is no longer. */
async function stopShown(
  tx: Tx,
  actor: Actor,
  file: File,
  { record, organisationId }: { record: string | null; organisationId: string | null },
): Promise<void> {
  refuseUnless(record && organisationId, 'plans.notPossible', 409)
  const given = (await sharingsOf(tx, file.regionCode, file.ids)).find(
    (row) => row.itemId === record && row.organisationId === organisationId && row.effect === 'given',
  )
  refuseUnless(given, 'plans.notPossible', 409)
  await stopSharing(tx, actor, file, { itemKind: given.itemKind as ItemKind, itemId: record, organisationId })
}
