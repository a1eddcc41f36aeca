import { hasRole, type Actor } from '../../../platform/actor.ts'

/** An administrator keeps every system, a coordinator those that work in the own regions alone. */
export function keepsSystemIn(actor: Actor, regions: readonly string[]): boolean {
  if (hasRole(actor, 'administrator')) return true
  return hasRole(actor, 'coordinator') && regions.every((code) => code !== '*' && actor.regions.includes(code))
}
