import { jwtVerify } from 'jose'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Kept {
  phone_number: string
  template_id: string
  personalisation: { message: string }
  reference: string
}

/** A Notify of our own for tests: asks for the signed token, keeps what it got, takes a reference once, and can be told to fail. */
export async function fakeNotify(service: string, secret: string) {
  const kept: Kept[] = []
  let failing = 0
  const server = createServer((asked, answer) => {
    const say = (status: number, body: object) => answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    const refuse = (status: number, error: string) => say(status, { status_code: status, errors: [{ error, message: error }] })
    let text = ''
    asked.setEncoding('utf8')
    asked.on('data', (piece: string) => (text += piece))
    asked.on('end', () => {
      const token = asked.headers.authorization?.replace('Bearer ', '') ?? ''
      jwtVerify(token, new TextEncoder().encode(secret), { issuer: service, algorithms: ['HS256'], maxTokenAge: '30s' }).then(
        () => {
          if (failing-- > 0) return refuse(500, 'Exception')
          if (asked.method !== 'POST' || asked.url !== '/v2/notifications/sms') return refuse(404, 'NoResultFound')
          const sms = JSON.parse(text) as Kept
          if (!/^\+\d{10,14}$/.test(sms.phone_number)) return refuse(400, 'ValidationError')
          if (!kept.some((one) => one.reference === sms.reference)) kept.push(sms)
          return say(201, { id: crypto.randomUUID(), reference: sms.reference, content: { body: sms.personalisation.message } })
        },
        () => refuse(403, 'AuthError'),
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    kept,
    /** The next answers are a failure of the carrier. */
    fail: (times: number) => void (failing = times),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
