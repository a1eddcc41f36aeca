import { Agent, request } from 'node:http'

export interface Asked {
  path: string
  /** Posted when there is one. */
  form?: Record<string, string>
  /** 200 when left out. */
  expected?: number
}
export interface Part {
  name: string
  /** How many of a hundred. */
  weight: number
  ask: () => Promise<Asked>
}
interface Round {
  latencies: number[]
  errors: number
  seconds: number
}

const CONNECTIONS = 8
let visitors = 0

/** An address of its own for every visitor: limits are counted by address, as they come from our own proxy. */
function address(): string {
  visitors++
  return `10.${(visitors >> 16) & 255}.${(visitors >> 8) & 255}.${visitors & 255}`
}

export function send(url: string, asked: Asked, agent?: Agent): Promise<{ status: number; location: string | undefined; body: string }> {
  const body = asked.form && new URLSearchParams(asked.form).toString()
  return new Promise((resolve, reject) => {
    const sent = request(
      url + asked.path,
      {
        agent: agent ?? new Agent(),
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          origin: url,
          'x-forwarded-for': address(),
          ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }),
        },
      },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (piece: string) => (text += piece))
        answer.once('end', () => resolve({ status: answer.statusCode ?? 0, location: answer.headers.location, body: text }))
      },
    )
    sent.once('error', reject)
    sent.end(body)
  })
}

/** Asks the parts in their measure on eight kept connections for some seconds; gives every latency, of all and per part. */
export async function mix(url: string, parts: readonly Part[], seconds: number): Promise<{ all: Round; parts: Record<string, Round> }> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const rounds: Record<string, Round> = Object.fromEntries(parts.map(({ name }) => [name, { latencies: [], errors: 0, seconds: 0 }]))
  const order = parts.flatMap((part) => Array.from({ length: part.weight }, () => part))
  const began = performance.now()
  const until = began + seconds * 1000
  // A step that has nothing in common with a hundred walks through all parts, mixed and the same each time.
  let turn = 0
  const connection = async () => {
    while (performance.now() < until) {
      const part = order[(turn++ * 37) % order.length]!
      const asked = await part.ask()
      const start = performance.now()
      const { status } = await send(url, asked, agent).catch(() => ({ status: 0 }))
      if (status === (asked.expected ?? 200)) rounds[part.name]!.latencies.push(performance.now() - start)
      else rounds[part.name]!.errors++
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, connection))
  agent.destroy()
  const took = (performance.now() - began) / 1000
  for (const round of Object.values(rounds)) round.seconds = took
  const all = { latencies: Object.values(rounds).flatMap((round) => round.latencies), errors: 0, seconds: took }
  all.errors = Object.values(rounds).reduce((sum, round) => sum + round.errors, 0)
  return { all, parts: rounds }
}
