import type { Actor, Role } from './actor.ts'
import type { Tx } from './db/context.ts'
import { newId } from './ids.ts'

interface Touch {
  regionCode: string
  persons: Set<string>
  what: Set<string>
}
interface Collected {
  touches: Map<string, Touch>
  outside: string | null
}
const collections = new WeakMap<object, Collected>()

/** Starts collecting whose data this transaction touches. */
export function collect(tx: Tx): void {
  collections.set(tx, { touches: new Map(), outside: null })
}

/** Says that data of these persons was read or changed; call it in every query and command that does. */
export function touched(tx: Tx, regionCode: string, persons: string | readonly string[], what: string): void {
  const collected = collections.get(tx)
  if (!collected) return
  const touch = collected.touches.get(regionCode) ?? { regionCode, persons: new Set(), what: new Set() }
  for (const person of typeof persons === 'string' ? [persons] : persons) touch.persons.add(person)
  if (touch.persons.size === 0) return
  touch.what.add(what)
  collected.touches.set(regionCode, touch)
}

/** Marks this transaction as a reading outside involvement, with the reason the worker chose; the person sees it so. */
export function outsideInvolvement(tx: Tx, reason: string): void {
  const collected = collections.get(tx)
  if (collected) collected.outside = reason
}

export interface Operation {
  name: string
  changes: boolean
  purpose: string
  may: readonly Role[]
}

/** Writes the processing log: one row per region touched, normally one per request. Nothing touched, nothing written. policy: L2 */
export async function flushLog(tx: Tx, actor: Actor, operation: Operation): Promise<void> {
  const collected = collections.get(tx)
  if (!collected || collected.touches.size === 0) return
  const role = actor.roles.find((held) => operation.may.includes(held)) ?? actor.roles[0] ?? null
  await tx
    .insertInto('platform.processingLog')
    .values(
      [...collected.touches.values()].map((touch) => ({
        regionCode: touch.regionCode,
        id: newId(),
        at: actor.now.toString(),
        operation: operation.name,
        changes: operation.changes,
        actorKind: actor.kind,
        accountId: actor.accountId,
        organisationId: actor.organisationId,
        role,
        purpose: operation.purpose,
        what: [...touch.what].sort(),
        persons: [...touch.persons],
        outside: collected.outside !== null,
        reason: collected.outside,
        onBehalf: actor.acting?.kind ?? null,
        traceId: actor.requestId,
        activityUri: `urn:wegwijzer:processing:${operation.purpose}`,
      })),
    )
    .execute()
}

/** Records a change of rights, settings or published content; values carry ids and codes, no personal content. */
export async function audit(
  tx: Tx,
  actor: Actor,
  change: { what: string; subject: string; regionCode?: string | null; before?: unknown; after?: unknown },
): Promise<void> {
  await tx
    .insertInto('platform.audit')
    .values({
      id: newId(),
      at: actor.now.toString(),
      accountId: actor.accountId,
      organisationId: actor.organisationId,
      regionCode: change.regionCode ?? null,
      what: change.what,
      subject: change.subject,
      before: change.before === undefined ? null : JSON.stringify(change.before),
      after: change.after === undefined ? null : JSON.stringify(change.after),
      requestId: actor.requestId,
    })
    .execute()
}
