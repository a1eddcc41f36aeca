import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { newId } from '../src/platform/ids.ts'
import { startProgram } from '../src/platform/testing/server.ts'
import { asOwner } from './owner.ts'
import { ratio, round, summary, type Measured } from './load.ts'
import { mix, send, type Part } from './mix.ts'

const SITE = '/regio/veluwe-stedendriehoek'
const PLACE = '00000000-0000-7000-8000-00000000be4c'
const BOOK = `${SITE}/afspraak`
const ROUNDS = 3
const SECONDS = 8
const CROWD = 200

export interface FrontDoorResult {
  workload: string
  ours: Measured & { stormBookings: number; stormRefused: number; stormSeconds: number }
  peers: { bare: Measured }
  ratios: { bare: { p95Ms: number; perSecond: number } }
  parts: Record<string, unknown>
}

/** Home, search, a step of the questions and booking under a mixed load, at size, with the limits as they are; then a crowd for one moment. */
export async function frontDoor(dataDir: string): Promise<FrontDoorResult> {
  const env = { DATA_DIR: dataDir, TRUST_PROXY: 'yes' }
  await fill(dataDir, await startProgram(env))
  // Started anew, so that what is read from memory holds the whole size.
  const program = await startProgram(env)
  let bare: ChildProcess | null = null
  try {
    const parts = await partsOf(program.url)
    bare = spawn(process.execPath, ['bench/bare.ts'], { stdio: ['pipe', 'pipe', 'inherit'] })
    bare.stdin!.write(`${JSON.stringify(await bytesOf(program.url, parts))}\n`)
    const [port] = (await once(bare.stdout!, 'data')) as [Buffer]
    const peer = parts.map((part) => ({ name: part.name, weight: part.weight, ask: async () => ({ path: `/${part.name}` }) }))
    const [ours, theirs] = [[], []] as Awaited<ReturnType<typeof mix>>[][]
    await mix(program.url, parts, 2)
    for (let turn = 0; turn < ROUNDS; turn++) {
      ours!.push(await mix(program.url, parts, SECONDS))
      theirs!.push(await mix(`http://127.0.0.1:${String(port).trim()}`, peer, SECONDS))
    }
    const [mine, plain] = [summary(ours!.map((one) => one.all)), summary(theirs!.map((one) => one.all))]
    const storm = await stormOf(program.url, dataDir)
    return {
      workload: 'front-door',
      ours: { ...mine, ...storm, errors: mine.errors + storm.errors },
      peers: { bare: plain },
      ratios: { bare: { p95Ms: ratio(plain.p95Ms, mine.p95Ms), perSecond: ratio(mine.perSecond, plain.perSecond) } },
      parts: Object.fromEntries(parts.map(({ name }) => [name, summary(ours!.map((one) => one.parts[name]!))])),
    }
  } finally {
    bare?.kill()
    await program.end()
  }
}

async function fill(dataDir: string, program: Awaited<ReturnType<typeof startProgram>>): Promise<void> {
  try {
    await asOwner(dataDir, (owner) => owner.query(readFileSync('bench/front-door.sql', 'utf8')))
  } finally {
    await program.end()
  }
}

/** What comes in at the door, and how often of a hundred. */
async function partsOf(url: string): Promise<Part[]> {
  const words = ['lassen', 'bouw', 'solliciteren', 'nederlands', 'administratie', 'hulp bij schulden']
  const begun = await send(url, { path: `${SITE}/vragen/begin/work`, form: {} })
  const step = new URL(begun.location ?? '', url).pathname
  const moments = await freeMoments(url)
  let turn = 0
  return [
    { name: 'home', weight: 40, ask: async () => ({ path: SITE }) },
    { name: 'search', weight: 25, ask: async () => ({ path: `${SITE}/zoeken?zoek=${encodeURIComponent(words[turn++ % words.length]!)}` }) },
    { name: 'question', weight: 20, ask: async () => ({ path: step }) },
    { name: 'choose', weight: 10, ask: async () => ({ path: `${BOOK}?locatie=${PLACE}` }) },
    {
      name: 'book',
      weight: 5,
      ask: async () => ({ path: BOOK, form: visitor(moments[turn++ % moments.length]!), expected: 303 }),
    },
  ]
}

async function freeMoments(url: string): Promise<string[]> {
  const page = await send(url, { path: `${BOOK}?locatie=${PLACE}` })
  const found = [...page.body.matchAll(/moment=(\d{4}-\d\d-\d\dT\d\d:\d\d)/g)].map((match) => match[1]!)
  const usable = found.filter((moment) => !moment.endsWith('18:00'))
  if (usable.length === 0) throw new Error('no moment to book')
  return usable
}

function visitor(moment: string): Record<string, string> {
  const said = { firstName: 'Bezoeker', email: 'bezoeker@post.example', questionKind: 'work', channel: 'counter', reminder: 'none' }
  return { ...said, id: newId(), location: PLACE, moment }
}

/** Two hundred at once for twenty places. */
async function stormOf(url: string, dataDir: string) {
  const page = await send(url, { path: `${BOOK}?locatie=${PLACE}` })
  const moment = /moment=(\d{4}-\d\d-\d\dT18:00)/.exec(page.body)![1]!
  const began = performance.now()
  const answers = await Promise.all(Array.from({ length: CROWD }, () => send(url, { path: BOOK, form: visitor(moment) })))
  const stormSeconds = round((performance.now() - began) / 1000)
  const [date, time] = moment.split('T')
  const { rows } = await asOwner(dataDir, (owner) =>
    owner.query<{ many: number }>(
      "select count(*)::int as many from appointments.appointment where location_id = $1 and on_date = $2 and at_time = $3 and state = 'booked'",
      [PLACE, date, time],
    ),
  )
  return {
    stormBookings: rows[0]!.many,
    stormRefused: answers.filter((answer) => answer.status === 422).length,
    stormSeconds,
    errors: answers.filter((answer) => answer.status !== 303 && answer.status !== 422).length,
  }
}

async function bytesOf(url: string, parts: Part[]) {
  const bytes: Record<string, { body: string; headers: Record<string, string> }> = {}
  for (const part of parts) {
    // What is sent back to who books is the page behind it.
    const answer = await send(url, part.name === 'book' ? { path: `${BOOK}?locatie=${PLACE}` } : await part.ask())
    bytes[part.name] = { body: answer.body, headers: { 'content-type': 'text/html; charset=utf-8' } }
  }
  return bytes
}
