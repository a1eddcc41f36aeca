import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { refuse } from '../../platform/errors.ts'

/** Refuses personal data for a purpose that has no legal basis today for this kind of actor. policy: L2 */
export async function requireBasis(tx: Tx, actor: Actor, purpose: string): Promise<void> {
  if (!(await hasBasis(tx, actor, purpose))) refuse('platform.noBasis')
}

/** Whether a legal basis for this purpose stands today for this kind of actor. policy: L2 */
export async function hasBasis(tx: Tx, actor: Actor, purpose: string): Promise<boolean> {
  const row = await tx
    .selectFrom('people.legalBasis as b')
    .select('b.id')
    .where('b.purpose', '=', purpose)
    .where('b.validFrom', '<=', actor.today)
    .where((on) => on.or([on('b.validUntil', 'is', null), on('b.validUntil', '>', actor.today)]))
    .where((on) =>
      on.or([
        on('b.organisationType', 'in', kindsOf(actor)),
        on(
          'b.organisationType',
          'in',
          on.selectFrom('regions.organisationTypeShared').select('type').where('organisationId', '=', actor.organisationId),
        ),
      ]),
    )
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

function kindsOf(actor: Actor): string[] {
  return ['person', 'visitor', 'link'].includes(actor.kind) ? ['*', 'person'] : actor.kind === 'system' ? ['*', 'system'] : ['*']
}
