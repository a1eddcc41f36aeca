import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { newId } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import { confirmParts } from './confirm.ts'
import { serviceChanged } from './version.ts'

export interface Evidence {
  id?: string
  serviceId: string
  kind: string
  source: string
  onDate: string
  valueBasisPoints?: number | null
  cases?: number | null
  denominator?: number | null
  forWhom?: string | null
  groupCode?: string | null
  note?: string | null
  validUntil?: string | null
  number?: string | null
  evidenceUrl?: string | null
  months?: number | null
  severalGoals?: number | null
}

/**
 * Adds evidence of quality; outcome figures only from ten cases on, else the table refuses. A newer figure of the same series (source,
 * months, group) ends the one before and keeps what the provider said of it; the same figure again is no news. policy: D1, K8
 */
export async function putEvidence(tx: Tx, actor: Actor, evidence: Evidence): Promise<void> {
  const id = evidence.id ?? newId()
  const before = evidence.kind === 'outcome' ? await runningFigure(tx, evidence) : undefined
  if (!before || !isSameFigure(before, evidence)) {
    if (before) await tx.updateTable('catalogue.quality').set({ validUntil: evidence.onDate }).where('id', '=', before.id).execute()
    await tx
      .insertInto('catalogue.quality')
      .values({ ...evidence, id })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
    if (before) await keepReply(tx, before.id, id)
    await audit(tx, actor, { what: 'catalogue.evidence-put', subject: evidence.serviceId, after: { kind: evidence.kind } })
  }
  await confirmParts(tx, actor, evidence.serviceId, ['quality'], actor.today)
  await serviceChanged(tx, actor, evidence.serviceId)
}

async function runningFigure(tx: Tx, { serviceId, source, months = null, groupCode = null }: Evidence) {
  return (
    tx
      .selectFrom('catalogue.quality')
      .select(['id', 'cases', 'denominator', 'severalGoals', 'months'])
      .where('serviceId', '=', serviceId)
      .where('kind', '=', 'outcome')
      .where('source', '=', source)
      .where('validUntil', 'is', null)
      .where('lentBy', 'is', null)
      // A figure of before figures said after how many months they are goes on in the first series that does.
      .where(sql<boolean>`((months is null and coalesce(${groupCode}::text, 'everybody') = 'everybody')
        or (months = ${months} and group_code is not distinct from ${groupCode}))`)
      .orderBy(sql`months is null`)
      .orderBy('onDate', 'desc')
      .limit(1)
      .forUpdate()
      .executeTakeFirst()
  )
}

type Figure = Record<'cases' | 'denominator' | 'severalGoals' | 'months', number | null>

function isSameFigure(before: Figure, now: Evidence): boolean {
  if (before.months !== (now.months ?? null)) return false
  return before.cases === now.cases && before.denominator === now.denominator && before.severalGoals === (now.severalGoals ?? null)
}

/** What a provider said of a figure goes on with its series; the figure of before keeps it too, for the history. policy: K8 */
async function keepReply(tx: Tx, from: string, to: string): Promise<void> {
  const reply = await tx
    .selectFrom('catalogue.qualityReply')
    .select(['words', 'onDate', 'byAccount'])
    .where('qualityId', '=', from)
    .executeTakeFirst()
  if (reply)
    await tx
      .insertInto('catalogue.qualityReply')
      .values({ ...reply, qualityId: to })
      .execute()
}
