// `npm test`: all checks, then all tests; the last line counts both. With arguments: only the tests they name.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const named = process.argv.slice(2)
const scratch = mkdtempSync(join(tmpdir(), 'wegwijzer-counts-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))
let running = null
let stopped = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    stopped = true
    running?.kill(signal)
  })

const checks = named.length > 0 ? { passed: 0, failed: 0 } : await check()
const tests = stopped ? { passed: 0, failed: 1, skipped: 0 } : await test()
const failed = checks.failed + tests.failed
console.log(`\n${checks.passed + tests.passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}`)
process.exitCode = failed > 0 ? 1 : 0

async function check() {
  let output = ''
  const code = await run(['scripts/check.mjs'], (part) => (output += part))
  const [, passed = 0, failed = 0] = /^(\d+) checks passed, (\d+) failed/m.exec(output) ?? []
  return { passed: Number(passed), failed: code === 0 ? 0 : Math.max(1, Number(failed)) }
}

async function test() {
  const file = join(scratch, 'counts.json')
  const code = await run(['node_modules/vitest/vitest.mjs', 'run', ...named], undefined, { TEST_COUNTS_FILE: file })
  const counts = read(file)
  return code === 0 ? counts : { ...counts, failed: Math.max(1, counts.failed) }
}

function run(args, keep, env = {}) {
  return new Promise((done) => {
    running = spawn(process.execPath, args, { stdio: ['ignore', keep ? 'pipe' : 'inherit', 'inherit'], env: { ...process.env, ...env } })
    running.stdout?.on('data', (part) => {
      process.stdout.write(part)
      keep(String(part))
    })
    running.on('close', (code) => done(code ?? 1))
  })
}

/** A run that ends without counts has failed. */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
