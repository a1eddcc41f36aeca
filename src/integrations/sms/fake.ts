import { jwtVerify } from 'jose'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Kept {
  phone_number: string
  template_id: string
  personalisation: { message: string }
  reference: string
}

/** The template it knows: whole text `((message))`. */
export const TEMPLATE = 'f33517ff-2a88-4f6e-b855-c550268ce08a'

/**
 * A Notify of our own for tests, after its public description: signed token, template, references it does not tell apart, the list by
 * reference, its errors and receipts. It can be told to fail, or to take a message and hang up.
 */
export async function fakeNotify(service: string, secret: string) {
  const kept: Kept[] = []
  let failing = { times: 0, status: 500 }
  let hangUps = 0
  const server = createServer((asked, answer) => {
    const say = (status: number, body: object) => answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    const refuse = (status: number, error: string, message = error) => say(status, { status_code: status, errors: [{ error, message }] })
    void Promise.all([textOf(asked), isSigned(asked, service, secret)]).then(([text, signed]) => {
      if (!signed) return refuse(403, 'AuthError', 'Invalid token: API key not found')
      if (failing.times-- > 0) return refuse(failing.status, failing.status === 429 ? 'TooManyRequestsError' : 'Exception')
      const url = new URL(asked.url ?? '/', 'http://localhost')
      if (asked.method === 'GET' && url.pathname === '/v2/notifications') return say(200, listed(kept, url))
      if (asked.method !== 'POST' || url.pathname !== '/v2/notifications/sms') return refuse(404, 'NoResultFound')
      const sms = JSON.parse(text) as Kept
      const wrong = wrongWith(sms)
      if (wrong) return refuse(400, ...wrong)
      kept.push(sms)
      return hangUps-- > 0 ? answer.destroy() : say(201, taken(sms))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    kept,
    /** The next answers are a failure of the carrier. */
    fail: (times: number, status = 500) => void (failing = { times, status }),
    /** The next messages are taken, and nobody hears so. */
    hangUp: (times: number) => void (hangUps = times),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** What Notify posts when it knows what became of a message. */
export function receiptOf({ reference, phone_number: to, template_id }: Kept, status: string) {
  const at = '2026-07-06T08:00:00.000000Z'
  const [created_at, sent_at, completed_at] = [at, at, at]
  return { id: crypto.randomUUID(), reference, to, status, created_at, sent_at, completed_at, notification_type: 'sms', template_id }
}

async function textOf(asked: IncomingMessage): Promise<string> {
  let text = ''
  asked.setEncoding('utf8')
  for await (const piece of asked) text += piece as string
  return text
}

function isSigned(asked: IncomingMessage, service: string, secret: string): Promise<boolean> {
  const token = asked.headers.authorization?.replace('Bearer ', '') ?? ''
  const terms = { issuer: service, algorithms: ['HS256'], maxTokenAge: '30s' }
  return jwtVerify(token, new TextEncoder().encode(secret), terms).then(
    () => true,
    () => false,
  )
}

function wrongWith(sms: Kept): [error: string, message: string] | null {
  if (!/^\+\d{10,14}$/.test(sms.phone_number)) return ['ValidationError', 'phone_number Not enough digits']
  if (sms.template_id !== TEMPLATE) return ['BadRequestError', 'Template not found']
  if (!sms.personalisation?.message) return ['BadRequestError', 'Missing personalisation: message']
  return null
}

function taken({ reference, personalisation, template_id: id }: Kept) {
  const content = { body: personalisation.message, from_number: 'Werkcentrum' }
  return { id: crypto.randomUUID(), reference, content, template: { id, version: 1 } }
}

function listed(kept: Kept[], url: URL) {
  const asked = kept.filter(({ reference }) => reference === url.searchParams.get('reference'))
  return { notifications: asked.map(({ reference }) => ({ reference, type: 'sms', status: 'sending' })), links: { current: url.href } }
}
