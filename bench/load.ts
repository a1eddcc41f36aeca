import { Agent, request } from 'node:http'

export interface Measured {
  p50Ms: number
  p95Ms: number
  p99Ms: number
  perSecond: number
  errors: number
}

/** Asks one address over and over on eight kept connections for some seconds; gives every latency. */
export async function load(
  url: string,
  headers: Record<string, string>,
  seconds: number,
): Promise<{ latencies: number[]; errors: number; seconds: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  const latencies: number[] = []
  let errors = 0
  const began = performance.now()
  const until = began + seconds * 1000
  const connection = async () => {
    while (performance.now() < until) {
      const start = performance.now()
      const status = await ask(url, { headers, agent }).catch(() => 0)
      if (status === 200) latencies.push(performance.now() - start)
      else errors++
    }
  }
  await Promise.all(Array.from({ length: 8 }, connection))
  agent.destroy()
  return { latencies, errors, seconds: (performance.now() - began) / 1000 }
}

/** Asks once, posting a form where there is one; gives the status when all of the answer is there. */
export function ask(
  url: string,
  { headers, agent, form }: { headers: Record<string, string>; agent: Agent; form?: string | undefined },
): Promise<number> {
  const posted = form === undefined ? {} : { origin: new URL(url).origin, 'content-type': 'application/x-www-form-urlencoded' }
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, method: form === undefined ? 'GET' : 'POST', headers: { ...headers, ...posted } }, (answer) => {
      answer.resume()
      answer.once('end', () => resolve(answer.statusCode ?? 0))
    })
    sent.once('error', reject)
    sent.end(form)
  })
}

/** Percentiles and rate over all rounds of one target. */
export function summary(rounds: { latencies: number[]; errors: number; seconds: number }[]): Measured {
  const all = rounds.flatMap((round) => round.latencies)
  const at = percentilesOf(all)
  const seconds = rounds.reduce((total, one) => total + one.seconds, 0)
  return {
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    p99Ms: at(0.99),
    perSecond: Math.round(all.length / seconds),
    errors: rounds.reduce((total, one) => total + one.errors, 0),
  }
}

/** The latency that so large a share of the requests stayed under. */
export function percentilesOf(latencies: readonly number[]): (share: number) => number {
  const sorted = latencies.toSorted((a, b) => a - b)
  return (share) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
}

/** How many times better ours is than the peer's, in three digits that count: small ratios stay readable. */
export function ratio(better: number, than: number): number {
  return Number((better / than).toPrecision(3))
}

/** Two decimals, as figures are shown. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
