import { SignJWT } from 'jose'
import { z } from 'zod'

/** Where NotifyNL (or a twin of GOV.UK Notify) is, and as whom we come. */
export interface NotifySettings {
  url: string
  /** As Notify gives it: a name, the id of the service and its secret, with dashes between. */
  apiKey: string
  /** The template there whose whole text is `((message))`. */
  template: string
}
export interface Sms {
  to: string
  text: string
  reference: string
}

const KEY = /([0-9a-f-]{36})-([0-9a-f-]{36})$/
const Taken = z.object({ id: z.string(), reference: z.string().nullable() })
const MOST_MS = 10_000

/** True for a key as Notify gives it. */
export function isNotifyKey(key: string): boolean {
  return KEY.test(key)
}

/** SMS through Notify: a template, what is filled in, and our reference; throws when it was not taken, so that the job tries again. */
export function notify({ url, apiKey, template }: NotifySettings): (sms: Sms) => Promise<void> {
  const [, service, secret] = KEY.exec(apiKey) ?? []
  if (!service || !secret) throw new TypeError('not a key of Notify')
  return async ({ to, text, reference }) => {
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(service)
      .setIssuedAt()
      .sign(new TextEncoder().encode(secret))
    const answer = await fetch(new URL('/v2/notifications/sms', url), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ phone_number: international(to), template_id: template, personalisation: { message: text }, reference }),
      signal: AbortSignal.timeout(MOST_MS),
      redirect: 'error',
    })
    // What it says of the number or the text is about a person: only the status goes to the log.
    if (answer.status !== 201) throw new Error(`the carrier of SMS answered ${answer.status}`)
    Taken.parse(await answer.json())
  }
}

/** A number as it is dialled from everywhere; a Dutch one may come without its country. */
export function international(number: string): string {
  const digits = number.replaceAll(/[^\d+]/g, '')
  if (digits.startsWith('00')) return `+${digits.slice(2)}`
  return digits.startsWith('0') ? `+31${digits.slice(1)}` : digits
}
