import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { catalogue } from './catalogue.ts'
import { frontDoor } from './front-door.ts'
import { pages } from './pages.ts'
import { referrals } from './referrals.ts'

/** What a workload gives: all of it for a program that reads along, and per part what a person reads. */
interface Measurement {
  workload: string
  ours: object
  peers: object
  /** Ours beside each peer: above 1 ours is better. */
  ratios: object
  parts: Record<string, unknown>
}

const WORKLOADS: Record<string, (dataDir: string) => Promise<Measurement>> = { pages, catalogue, 'front-door': frontDoor, referrals }

// npm run bench -- <name> [--json]: one workload on a database of its own, against its peers, in one run.
const [name = ''] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const workload = WORKLOADS[name]
if (!workload) {
  console.error(`Say which: npm run bench -- ${Object.keys(WORKLOADS).join(' | ')} [--json]`)
  process.exit(2)
}
// With BENCH_KEEP a folder is used that stays: what takes long to fill is filled once.
const kept = process.env.BENCH_KEEP
const folder = kept ?? mkdtempSync(join(tmpdir(), 'wegwijzer-bench-'))
mkdirSync(folder, { recursive: true })
chmodSync(folder, 0o755)
try {
  const result = await workload(join(folder, 'data'))
  console.table(Object.fromEntries(Object.entries(result.parts).map(([part, one]) => [part, flat(one as object)])))
  console.table(flat({ ours: result.ours, peers: result.peers, ratios: result.ratios }))
  if (process.argv.includes('--json')) console.log(JSON.stringify(result))
} finally {
  if (!kept) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** Figures within figures by their path: `ours p95Ms`. */
function flat(part: object, path = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(part).flatMap(([name, value]) => {
      const at = `${path} ${name}`.trim()
      return value !== null && typeof value === 'object' ? Object.entries(flat(value as object, at)) : [[at, value]]
    }),
  )
}
