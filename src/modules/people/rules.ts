import { Temporal } from 'temporal-polyfill'

/** Accounts are for people of 16 and older; younger people get information and a named contact. */
export const ACCOUNT_AGE = 16

/** True when old enough for an account; an unknown birth date is asked at the desk, so it counts as old enough. */
export function isOldEnough(birthDate: string | null, today: string): boolean {
  if (!birthDate) return true
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(birthDate).add({ years: ACCOUNT_AGE }), today) <= 0
}

/** What a representative of this kind may at most act in; a money administrator only in money. */
export function scopeAllowed(kind: string, scope: readonly string[]): boolean {
  if (kind === 'money-administrator') return scope.every((part) => part === 'money')
  if (kind === 'mentor') return !scope.includes('money')
  return true
}
