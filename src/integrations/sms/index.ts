import { SignJWT } from 'jose'
import { z } from 'zod'
import { SmsRefused, type OutgoingSms } from '../../platform/sms.ts'

export { mountReceipts } from './receipts.ts'

/** Where NotifyNL (or a twin of GOV.UK Notify) is, and as whom we come. */
export interface NotifySettings {
  url: string
  /** As Notify gives it: a name, the id of the service and its secret, with dashes between. */
  apiKey: string
  /** The template there whose whole text is `((message))`. */
  template: string
}
type Sms = Pick<OutgoingSms, 'to' | 'text' | 'reference' | 'again'>

const KEY = /([0-9a-f-]{36})-([0-9a-f-]{36})$/
const Taken = z.object({ id: z.string(), reference: z.string().nullable() })
const Known = z.object({ notifications: z.array(z.object({ reference: z.string().nullable() })) })
const MOST_MS = 10_000

/** True for a key as Notify gives it. */
export function isNotifyKey(key: string): boolean {
  return KEY.test(key)
}

/**
 * SMS through Notify: a template, what is filled in, and our reference. What it will never take (400) is refused; a wrong key, too many at
 * once or a carrier that is down throws, so that the job tries again.
 */
export function notify({ url, apiKey, template }: NotifySettings): (sms: Sms) => Promise<void> {
  const [, service, secret] = KEY.exec(apiKey) ?? []
  if (!service || !secret) throw new TypeError('not a key of Notify')
  const ask = async (path: string, init: RequestInit) =>
    fetch(new URL(path, url), {
      ...init,
      headers: { authorization: `Bearer ${await tokenOf(service, secret)}`, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(MOST_MS),
      redirect: 'error',
    })
  return async ({ to, text, reference, again }) => {
    if (again && (await isKnown(await ask(`/v2/notifications?reference=${encodeURIComponent(reference)}`, { method: 'GET' })))) return
    const body = { phone_number: international(to), template_id: template, personalisation: { message: text }, reference }
    const answer = await ask('/v2/notifications/sms', { method: 'POST', body: JSON.stringify(body) })
    // What it says of the number or the text is about a person: only the status goes to the log.
    if (answer.status === 400) throw new SmsRefused()
    Taken.parse(await answerOf(answer, 201))
  }
}

/** Notify does not tell two of one reference apart: before a second try we ask whether the first came through after all. */
async function isKnown(answer: Response): Promise<boolean> {
  return Known.parse(await answerOf(answer, 200)).notifications.length > 0
}

async function answerOf(answer: Response, wanted: number): Promise<unknown> {
  if (answer.status !== wanted) throw new Error(`the carrier of SMS answered ${answer.status}`)
  return answer.json()
}

function tokenOf(service: string, secret: string): Promise<string> {
  return new SignJWT({})
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(service)
    .setIssuedAt()
    .sign(new TextEncoder().encode(secret))
}

/** A number as it is dialled from everywhere; a Dutch one may come without its country. */
export function international(number: string): string {
  const digits = number.replaceAll(/[^\d+]/g, '')
  if (digits.startsWith('00')) return `+${digits.slice(2)}`
  return digits.startsWith('0') ? `+31${digits.slice(1)}` : digits
}
