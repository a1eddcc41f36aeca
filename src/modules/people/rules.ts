import { Temporal } from 'temporal-polyfill'
import { PARTS, type Part } from '../../platform/actor.ts'

/** Accounts are for people of 16 and older; younger people get information and a named contact. */
export const ACCOUNT_AGE = 16

/** True when old enough for an account. */
export function isOldEnough(birthDate: string, today: string): boolean {
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(birthDate).add({ years: ACCOUNT_AGE }), today) <= 0
}

/** True for a day on which somebody who lives today can have been born. */
export function canBeBorn(birthDate: string, today: string): boolean {
  return birthDate <= today && birthDate > Temporal.PlainDate.from(today).subtract({ years: 120 }).toString()
}

/** What a representative of this kind may at most act in; a money administrator only in money. */
export function scopeAllowed(kind: string, scope: readonly string[]): boolean {
  if (kind === 'money-administrator') return scope.every((part) => part === 'money')
  if (kind === 'mentor') return !scope.includes('money')
  return true
}

/**
 * The parts a representative acts in: the scope, within what the kind allows. A parent and a curator stand for the whole person, so the
 * file itself (data, contact, log, rights) is theirs too. Source: art. 5 UAVG. policy: A12
 */
export function partsOf(kind: string, scope: readonly string[]): Part[] {
  const held = PARTS.filter((part) => scope.includes(part) && scopeAllowed(kind, [part]))
  return kind === 'parent' || kind === 'curator' ? [...held, 'file'] : held
}
