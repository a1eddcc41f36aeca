import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { startProgram } from '../src/platform/testing/server.ts'
import { load, ratio, summary, type Measured } from './load.ts'

const ROUNDS = 3
const SECONDS = 4
const PARTS = { home: '/regio/veluwe-stedendriehoek', services: '/regio/veluwe-stedendriehoek/diensten', day: '/werk' }

export interface Result {
  workload: string
  ours: Measured
  peers: { bare: Measured }
  ratios: { bare: { p95Ms: number; perSecond: number } }
  parts: Record<string, unknown>
}

/** Regional home, catalogue list and a guide's day on the demo, against a bare server that sends the same bytes. */
export async function pages(dataDir: string): Promise<Result> {
  const program = await startProgram({ DATA_DIR: dataDir })
  let bare: ChildProcess | null = null
  try {
    const cookie = await signIn(program.url, '/inloggen/staff?hint=fatma')
    const targets = Object.entries(PARTS).map(([name, path]) => ({
      name,
      url: program.url + path,
      headers: name === 'day' ? { cookie } : ({} as Record<string, string>),
    }))
    bare = spawn(process.execPath, ['bench/bare.ts'], { stdio: ['pipe', 'pipe', 'inherit'] })
    bare.stdin!.write(`${JSON.stringify(await bytesOf(targets))}\n`)
    const [port] = (await once(bare.stdout!, 'data')) as [Buffer]
    const parts = []
    for (const target of targets) parts.push(await compare(target, `http://127.0.0.1:${String(port).trim()}/${target.name}`))
    const worst = parts.toSorted((a, b) => a.ratios.bare.perSecond - b.ratios.bare.perSecond)[0]!
    return {
      workload: 'pages',
      ours: worst.ours,
      peers: worst.peers,
      ratios: worst.ratios,
      parts: Object.fromEntries(parts.map(({ name, ...part }) => [name, part])),
    }
  } finally {
    bare?.kill()
    await program.end()
  }
}

interface Target {
  name: string
  url: string
  headers: Record<string, string>
}

/** Ours and the peer in turn, so that a busy moment of the machine meets both. */
async function compare(target: Target, peer: string) {
  await load(target.url, target.headers, 1)
  const ours = []
  const theirs = []
  for (let turn = 0; turn < ROUNDS; turn++) {
    ours.push(await load(target.url, target.headers, SECONDS))
    theirs.push(await load(peer, {}, SECONDS))
  }
  const [mine, bare] = [summary(ours), summary(theirs)]
  if (mine.errors + bare.errors > 0)
    throw new Error(`${target.name}: ${mine.errors} of our answers and ${bare.errors} of the peer's were not 200`)
  return {
    name: target.name,
    ours: mine,
    peers: { bare },
    ratios: { bare: { p95Ms: ratio(bare.p95Ms, mine.p95Ms), perSecond: ratio(mine.perSecond, bare.perSecond) } },
  }
}

async function bytesOf(targets: Target[]) {
  const parts: Record<string, { body: string; headers: Record<string, string> }> = {}
  for (const target of targets) {
    const answer = await fetch(target.url, { headers: target.headers })
    const headers = Object.fromEntries(
      [...answer.headers].filter(([name]) => !['connection', 'keep-alive', 'transfer-encoding', 'date'].includes(name)),
    )
    parts[target.name] = { body: await answer.text(), headers }
  }
  return parts
}

/** Follows the sign-in with a cookie jar; gives the cookies. */
async function signIn(base: string, path: string): Promise<string> {
  const jar = new Map<string, string>()
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  let next: string | null = base + path
  while (next) {
    const answer: Response = await fetch(next, { redirect: 'manual', headers: { cookie: cookies() } })
    for (const set of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (name) jar.set(name, value ?? '')
    }
    const to = answer.headers.get('location')
    next = to ? new URL(to, next).toString() : null
  }
  return cookies()
}
