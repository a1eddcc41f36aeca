import type { Entry } from './entry.ts'

/** What is looked at in every line, in one number: the waiting time and five yes-or-no facts. */
const WAITING = 1023
/** Nobody says how long one waits. */
export const UNKNOWN_WAITING = WAITING
export const ALIVE = 1 << 10
export const SUNK = 1 << 11
export const NATIONAL = 1 << 12
export const ONLINE = 1 << 13
/** Online, or nationwide without a place: it comes to everybody. */
export const ANYWHERE = 1 << 14

export function factsOf({ waitingWeeks, sunk, national, delivery, points }: Entry): number {
  const online = delivery === 'online'
  const waiting = waitingWeeks === null ? UNKNOWN_WAITING : Math.min(waitingWeeks, UNKNOWN_WAITING - 1)
  const anywhere = online || (national && points.length === 0)
  return waiting | ALIVE | (sunk ? SUNK : 0) | (national ? NATIONAL : 0) | (online ? ONLINE : 0) | (anywhere ? ANYWHERE : 0)
}

export function waitingOf(facts: number): number {
  return facts & WAITING
}
