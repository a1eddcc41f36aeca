import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import type pg from 'pg'
import { asOwner } from './owner.ts'
import { ratio, round } from './load.ts'
import { startProgram, type RunningProgram } from '../src/platform/testing/server.ts'

/** Two referrals with seventeen facts each for every person: 300,000 with 5.1 million facts, and a tenth of it beside them. */
const PERSONS = Number(process.env.BENCH_PERSONS ?? 150_000)
const TIMES = Number(process.env.BENCH_TIMES ?? 60)
/** Of pages of one file or one referral so many are asked in turn. */
const FILES = 20
const SECRET = 'secret-of-the-bench-'

interface Times {
  p50Ms: number
  p95Ms: number
}
export interface ReferralsResult {
  workload: string
  ours: Times & { growth: number; worstPage: string; referrals: number; facts: number; pages: number; errors: number; fillSeconds: number }
  peers: { tenth: Times }
  ratios: { tenth: { p95Ms: number } }
  parts: Record<string, unknown>
}

/** Every list and file page about referrals, in turn on the whole size and on a tenth of it: what grows with the size shows as a ratio. */
export async function referrals(dataDir: string): Promise<ReferralsResult> {
  const sizes = [PERSONS, PERSONS / 10]
  const began = performance.now()
  const programs: RunningProgram[] = []
  try {
    for (const [index, persons] of sizes.entries()) programs.push(await filled(`${dataDir}-${index}`, persons))
    const fillSeconds = round((performance.now() - began) / 1000)
    const counted = await asOwner(`${dataDir}-0`, (owner) =>
      owner.query<{ referrals: number; facts: number }>(
        'select (select count(*)::int from plans.referral) as referrals, (select count(*)::int from plans.referral_fact) as facts',
      ),
    )
    const targets = await targetsOf(`${dataDir}-0`)
    for (const index of sizes.keys()) await asOwner(`${dataDir}-${index}`, signIn)
    const parts = []
    for (const target of targets) parts.push({ name: target.name, ...(await inTurn(programs[0]!.url, programs[1]!.url, target)) })
    const wrong = parts.filter((part) => part.errors > 0)
    if (wrong.length > 0) throw new Error(`not 200: ${wrong.map(({ name, errors }) => `${errors} of ${name}`).join(', ')}`)
    const worst = parts.toSorted((a, b) => b.growth - a.growth)[0]!
    return {
      workload: 'referrals',
      ours: {
        ...worst.ours,
        growth: worst.growth,
        worstPage: worst.name,
        ...counted.rows[0]!,
        pages: parts.length,
        errors: 0,
        fillSeconds,
      },
      peers: { tenth: worst.tenth },
      ratios: { tenth: { p95Ms: ratio(worst.tenth.p95Ms, worst.ours.p95Ms) } },
      parts: Object.fromEntries(parts.map(({ name, ...part }) => [name, part])),
    }
  } finally {
    for (const program of programs) await program.end()
  }
}

async function filled(dataDir: string, persons: number): Promise<RunningProgram> {
  const env = { DATA_DIR: dataDir }
  const program = await startProgram(env)
  try {
    await asOwner(dataDir, async (owner) => {
      await owner.query('set statement_timeout = 0')
      await owner.query("select set_config('bench.persons', $1, false)", [String(persons)])
      await owner.query(readFileSync('bench/referrals.sql', 'utf8'))
      await owner.query('vacuum analyze')
    })
  } finally {
    await program.end()
  }
  // Started anew, so that what is read from memory holds the whole size.
  return startProgram(env)
}

/** Whoever opens the pages is signed in, without the way through an identity provider. */
async function signIn(owner: pg.Client): Promise<void> {
  await owner.query(
    `insert into access.session (id_hash, account_id, created_at, last_seen_at)
     select sha256(($1 || subject)::bytea), id, now(), now() from access.account
     where issuer = 'bench' and subject in ('guide-0', 'teacher-0', 'clerk-0', 'seat-0', 'own-0')`,
    [SECRET],
  )
}

interface Target {
  name: string
  as: string
  paths: string[]
}

/** The pages, each with whoever opens it; pages of one file or referral with several of them in turn. */
async function targetsOf(dataDir: string): Promise<Target[]> {
  const { rows } = await asOwner(dataDir, (owner) =>
    owner.query<{ person: string; referral: string; received: string }>(
      `select p.person_id as person, r.id as referral,
         (select f.id from plans.referral f where f.region_code = p.region_code and f.provider_organisation = t.organisation_id and f.state = 'running' order by f.id offset p.nth limit 1) as received
       from (select region_code, id, person_id, row_number() over (order by opened_at desc, id) - 1 as nth from plans.plan
         where lead_account = (select id from access.account where issuer = 'bench' and subject = 'guide-0')) p
       join plans.referral r on r.region_code = p.region_code and r.plan_id = p.id and r.reference like 'bench-2-%'
       cross join (select organisation_id from access.account where issuer = 'bench' and subject = 'teacher-0') t
       order by p.nth limit ${FILES}`,
    ),
  )
  const one = (as: string, name: string): Target => ({ as, name, paths: [name] })
  const of = (as: string, name: string, path: (row: (typeof rows)[number]) => string): Target => ({ as, name, paths: rows.map(path) })
  return [
    one('guide-0', '/werk'),
    one('guide-0', '/werk/dossiers'),
    one('guide-0', '/werk/dossiers?stand=still'),
    one('guide-0', '/werk/dossiers?stand=late'),
    one('guide-0', '/werk/dossiers?stand=provider'),
    of('guide-0', '/werk/personen/:id', ({ person }) => `/werk/personen/${person}`),
    of('guide-0', '/werk/personen/:id/plan', ({ person }) => `/werk/personen/${person}/plan`),
    of(
      'guide-0',
      '/werk/personen/:id/doorverwijzingen/:id',
      ({ person, referral }) => `/werk/personen/${person}/doorverwijzingen/${referral}`,
    ),
    one('teacher-0', '/aanbieder'),
    one('teacher-0', '/aanbieder/doorverwijzingen'),
    of('teacher-0', '/aanbieder/doorverwijzingen/:id', ({ received }) => `/aanbieder/doorverwijzingen/${received}`),
    one('clerk-0', '/werk/taken'),
    one('seat-0', '/beheer/dossiers'),
    one('seat-0', '/beheer/eigen-instrumenten'),
    one('own-0', '/mijn'),
    one('own-0', '/mijn/plan'),
  ]
}

/** One request at a time, large and small by turns: whatever else the machine does meets both. */
async function inTurn(large: string, small: string, { as, paths }: Target) {
  const agent = new Agent({ keepAlive: true })
  const taken: Record<string, number[]> = { [large]: [], [small]: [] }
  let errors = 0
  for (let turn = -5; turn < TIMES; turn++)
    for (const url of [large, small]) {
      const start = performance.now()
      const status = await ask(url + paths[(turn + 5) % paths.length]!, as, agent)
      if (status !== 200) errors++
      if (turn >= 0) taken[url]!.push(performance.now() - start)
    }
  agent.destroy()
  const [ours, tenth] = [timesOf(taken[large]!), timesOf(taken[small]!)]
  return { ours, tenth, growth: round(ours.p95Ms / tenth.p95Ms), errors }
}

function timesOf(taken: number[]): Times {
  const sorted = taken.toSorted((a, b) => a - b)
  const at = (share: number) => round(sorted[Math.floor(sorted.length * share)]!)
  return { p50Ms: at(0.5), p95Ms: at(0.95) }
}

function ask(url: string, as: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers: { cookie: `sessie=${SECRET}${as}` } }, (answer) => {
      answer.resume()
      answer.once('end', () => resolve(answer.statusCode ?? 0))
    })
    sent.once('error', reject)
    sent.end()
  })
}
