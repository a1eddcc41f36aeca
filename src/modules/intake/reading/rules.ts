/** Hours in which a link can be used, minutes in which a code can, and how many wrong codes end it. */
export const LINK_HOURS = 24
export const CODE_MINUTES = 15
export const MOST_TRIES = 5
/** Codes by SMS for one link; after these it goes by mail. */
export const MOST_SMS = 3
/** Days after which it is forgotten who the colleague was; that somebody read stays in the log. */
export const KEEP_DAYS = 30

/** The part of a mail address behind the at-sign. */
export function domainOf(mail: string): string {
  return mail.slice(mail.lastIndexOf('@') + 1).toLowerCase()
}

/** An address of the organisation itself: on a domain it is known to use. */
export function isRegistered(mail: string, known: readonly (string | null)[]): boolean {
  return known.some((one) => one !== null && one !== '' && domainOf(one) === domainOf(mail))
}

/** An address as somebody who holds the link may see it. */
export function hinted(mail: string): string {
  return `${mail.slice(0, 1)}…@${domainOf(mail)}`
}

/** A number as somebody who holds the link may see it. */
export function hintedNumber(phone: string): string {
  return `…${phone.replaceAll(/\D/g, '').slice(-2)}`
}

export type CodeWay = 'mail' | 'sms'

/** How a code goes: by SMS where the reader chose it, a number was given and there is still room; else by mail. */
export function codeWay(chosen: CodeWay, link: { colleaguePhone: string | null; smsSent: number }, smsRuns: boolean): CodeWay {
  return chosen === 'sms' && smsRuns && link.colleaguePhone !== null && link.smsSent < MOST_SMS ? 'sms' : 'mail'
}
