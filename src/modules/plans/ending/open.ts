import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { organisationsById, organisationsWithRole } from '../../regions/index.ts'
import { ENDS_BY_ITSELF, openInPlan } from '../open-work.ts'
import { stepsOf } from '../queries.ts'

export interface EndableStep {
  id: string
  title: string | null
  kind: string
  dueOn: string | null
  /** An organisation decides it: it is not done because somebody here says so. */
  decidedElsewhere: boolean
}

/** What is open at the end of a plan: steps to decide about, and what has to end first. */
export async function endable(
  tx: Tx,
  actor: Actor,
  file: { regionCode: string; id: string },
  plan: { regionCode: string; personId: string; leadAccount: string },
  reason: string | null,
) {
  const rows = await stepsOf(tx, actor, plan.regionCode, [plan.personId], plan.leadAccount)
  const open = rows.filter((row) => row.state === 'open' && row.placementId === null && !ENDS_BY_ITSELF.includes(row.kind))
  const partners = await organisationsWithRole(tx, file.regionCode, 'partner', actor.today)
  const own = await organisationsById(
    tx,
    open.flatMap(({ ownerOrganisation }) => ownerOrganisation ?? []),
  )
  const organisations = [...new Map([...own.values(), ...partners].map(({ id, name }) => [id, { id, name }])).values()]
  const others = await openInPlan(tx, actor, plan.regionCode, [plan.personId])
  return {
    steps: open
      .filter(({ hidden }) => !hidden)
      .map((row): EndableStep => ({ ...row, decidedElsewhere: row.kind === 'decision' && row.ownerKind === 'organisation' })),
    // Who asks to stop is not held by aftercare; a step that this worker may not know is ended by who may.
    first: [
      ...others.filter(({ kind }) => kind !== 'aftercare' || reason !== 'asked-by-person'),
      ...open.filter(({ hidden }) => hidden).map(({ dueOn }) => ({ kind: 'step' as const, on: dueOn })),
    ],
    organisations,
  }
}
