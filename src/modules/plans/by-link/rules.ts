import { LANGUAGES, type Language } from '../../../platform/languages.ts'
import { isAsked, isGoing } from '../states.ts'

/** Days a link can be used; a new one takes its place. */
export const LINK_DAYS = 30
/** The language in which a colleague of a provider gets mail and codes. */
export function languageOf(kept: string): Language {
  return LANGUAGES.find((language) => language === kept) ?? 'nl'
}
/** Minutes a code can be used, and how long who gave it is let in without another. */
export const CODE_MINUTES = 10
export const INSIDE_MINUTES = 60
/** Wrong codes after which a new one must be asked, and after which the link is over. */
export const TRIES_PER_CODE = 5
export const MOST_TRIES = 20

/** True while a link to a referral in this state opens something: the provider has, or had, somebody behind it. What led nowhere opens nothing any more. */
export function opens(state: string): boolean {
  return isAsked(state) || isGoing(state) || state === 'ended'
}

/** Why no link goes out, to be said to the guide; null when it does. What is special is never put behind one. policy: D6, E2 */
export function noLinkBecause(of: { sensitivity: string; shielded: boolean; sms: boolean }): 'special' | 'shielded' | 'no-sms' | null {
  if (of.sensitivity === 'special') return 'special'
  if (of.shielded) return 'shielded'
  return of.sms ? null : 'no-sms'
}

/** May this worker say that the number is right? Somebody else looks, or the provider was called back. */
export function mayConfirm(how: 'second-look' | 'called-back', registeredBy: string, worker: string): boolean {
  return how === 'called-back' || registeredBy !== worker
}

/** A number as who holds the link may see it. */
export function hintedPhone(phone: string): string {
  return `…${phone.replaceAll(/\D/g, '').slice(-2)}`
}
