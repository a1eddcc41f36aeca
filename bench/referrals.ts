import { readFileSync } from 'node:fs'
import { Agent } from 'node:http'
import type pg from 'pg'
import { asOwner } from './owner.ts'
import { ask, percentilesOf, ratio, round } from './load.ts'
import { referralPages, type Target } from './referral-pages.ts'
import { startProgram, type RunningProgram } from '../src/platform/testing/server.ts'

/** Two referrals with seventeen facts each for every person: 300,000 with 5.1 million facts, and a tenth of it beside them. */
const PERSONS = Number(process.env.BENCH_PERSONS ?? 150_000)
const TIMES = Number(process.env.BENCH_TIMES ?? 60)
/** A slow page is asked no longer than this, yet so often at least. */
const LONGEST_MS = 30_000
const LEAST = 20
/** Only pages whose name has this in it, to look at some more closely. */
const ONLY = process.env.BENCH_ONLY ?? ''
const SECRET = 'secret-of-the-bench-'
/** The work of a night must be done before anything is measured. */
const NIGHT_SECONDS = 600

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
    // What is there in the tenth is there in the whole, under the same ids.
    const targets = (await referralPages(`${dataDir}-1`)).filter(({ name }) => name.includes(ONLY))
    for (const index of sizes.keys()) await asOwner(`${dataDir}-${index}`, signIn)
    const parts = []
    for (const target of targets) {
      const part = { name: target.name, ...(await inTurn(programs[0]!.url, programs[1]!.url, target)) }
      // Said as it goes: the whole takes long, and one slow page is seen before the end.
      console.error(`${String(part.growth).padStart(7)} ×  ${part.ours.p95Ms} ms, a tenth ${part.tenth.p95Ms} ms  ${part.name}`)
      parts.push(part)
    }
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
    await asOwner(dataDir, (owner) => fill(owner, persons))
    await doTheNight(dataDir)
    // A night writes much; what a database clears up by itself in the hours after is done at once.
    await asOwner(dataDir, (owner) => owner.query('vacuum analyze'))
  } finally {
    await program.end()
  }
  // Started anew, so that what is read from memory holds the whole size.
  return startProgram(env)
}

/** Fills a database once: one that was kept is used as it is. */
async function fill(owner: pg.Client, persons: number): Promise<void> {
  const { rows } = await owner.query<{ value: string }>("select value from platform.setting where key = 'bench-persons'")
  if (rows[0] && Number(rows[0].value) !== persons) throw new Error(`the kept database holds ${rows[0].value} persons and not ${persons}`)
  if (rows[0]) return
  await owner.query('set statement_timeout = 0')
  // Lost with the machine it would be filled again.
  await owner.query('set synchronous_commit = off')
  await owner.query("select set_config('bench.persons', $1, false)", [String(persons)])
  // The work that the program begins with may be in the way: all of it or nothing is filled, so it is tried again.
  for (let tries = 1; ; tries++)
    try {
      await owner.query(readFileSync('bench/referrals.sql', 'utf8'))
      break
    } catch (error) {
      if ((error as { code?: string }).code !== '40P01' || tries === 10) throw error
      await new Promise((resolve) => setTimeout(resolve, 5000))
    }
  await owner.query('vacuum analyze')
}

/** Lets the program do what is due today, so that it does not while pages are measured. */
async function doTheNight(dataDir: string): Promise<void> {
  await asOwner(dataDir, async (owner) => {
    await owner.query("select graphile_worker.add_job('sweep', '{}'::json)")
    for (let second = 0; second < NIGHT_SECONDS; second++) {
      const { rows } = await owner.query<{ waiting: number; failed: string | null }>(
        `select count(*) filter (where run_at <= now() or locked_at is not null)::int as waiting, max(last_error) as failed
         from graphile_worker._private_jobs`,
      )
      if (rows[0]!.failed) throw new Error(`the work of a night failed: ${rows[0]!.failed}`)
      if (rows[0]!.waiting === 0) return
      await new Promise((resolve) => setTimeout(resolve, 1000))
    }
    throw new Error(`the work of a night took more than ${NIGHT_SECONDS} seconds`)
  })
}

/** Whoever opens the pages is signed in, without the way through an identity provider. */
async function signIn(owner: pg.Client): Promise<void> {
  await owner.query(
    `insert into access.session (id_hash, account_id, created_at, last_seen_at)
     select sha256(($1 || subject)::bytea), id, now(), now() from access.account
     where issuer = 'bench' and subject in ('guide-0', 'teacher-0', 'clerk-0', 'seat-0', 'own-0')
     on conflict (id_hash) do update set created_at = now(), last_seen_at = now()`,
    [SECRET],
  )
}

/** One request at a time, large and small by turns: whatever else the machine does meets both. */
async function inTurn(large: string, small: string, { as, paths, form }: Target) {
  // A connection each: one that is kept may be closed for idling while the other size answers.
  const agent = new Agent({ keepAlive: false })
  const headers = { cookie: `sessie=${SECRET}${as}` }
  const taken: Record<string, number[]> = { [large]: [], [small]: [] }
  let errors = 0
  const began = performance.now()
  for (let turn = -5; turn < TIMES && (turn < LEAST || performance.now() - began < LONGEST_MS); turn++)
    for (const url of [large, small]) {
      const start = performance.now()
      const status = await ask(url + paths[(turn + 5) % paths.length]!, { headers, agent, form })
      if (status !== 200) errors++
      if (turn >= 0) taken[url]!.push(performance.now() - start)
    }
  agent.destroy()
  const [ours, tenth] = [timesOf(taken[large]!), timesOf(taken[small]!)]
  return { ours, tenth, growth: round(ours.p95Ms / tenth.p95Ms), errors }
}

function timesOf(taken: number[]): Times {
  const at = percentilesOf(taken)
  return { p50Ms: at(0.5), p95Ms: at(0.95) }
}
