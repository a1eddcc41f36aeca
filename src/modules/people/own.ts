import type { Actor, FileRef } from '../../platform/actor.ts'
import { refuse } from '../../platform/errors.ts'

/** The file a signed-in person acts on; somebody who has none yet is told how to connect one. */
export function ownFile(actor: Actor): FileRef {
  return actor.persons[0] ?? refuse('people.noFile', 404)
}
