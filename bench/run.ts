import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pages, type Result } from './pages.ts'

const WORKLOADS: Record<string, (dataDir: string) => Promise<Result>> = { pages }

// npm run bench -- <name> [--json]: one workload on a database of its own, against its peers, in one run.
const [name = ''] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const workload = WORKLOADS[name]
if (!workload) {
  console.error(`Say which: npm run bench -- ${Object.keys(WORKLOADS).join(' | ')} [--json]`)
  process.exit(2)
}
const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-bench-'))
chmodSync(folder, 0o755)
try {
  const result = await workload(join(folder, 'data'))
  console.table(Object.fromEntries(Object.entries(result.parts).map(([part, one]) => [part, flat(one as Result)])))
  if (process.argv.includes('--json')) console.log(JSON.stringify(result))
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

function flat({ ours, peers, ratios }: Result) {
  return {
    'ours/s': ours.perSecond,
    'bare/s': peers.bare.perSecond,
    'ratio/s': ratios.bare.perSecond,
    'ours p95 ms': ours.p95Ms,
    'bare p95 ms': peers.bare.p95Ms,
    'ratio p95': ratios.bare.p95Ms,
  }
}
