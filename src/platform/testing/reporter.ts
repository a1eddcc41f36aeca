import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

const SLOWEST = 10

/** Counts every test, and every file or suite that fell over without one; names the slowest ten. */
export class Counting implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0 }
    const times: { name: string; seconds: number }[] = []
    for (const module of modules) {
      const broken = module.errors().length + [...module.children.allSuites()].filter((suite) => suite.errors().length > 0).length
      counts.failed += broken
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') counts.passed += 1
        // What was left out by a suite that fell over is counted once, with the suite.
        else if (state === 'failed' || state === 'pending') counts.failed += 1
        else if (broken === 0) counts.skipped += 1
        times.push({ name: `${module.relativeModuleId} ${test.fullName}`, seconds: (test.diagnostic()?.duration ?? 0) / 1000 })
      }
    }
    const slowest = times.toSorted((a, b) => b.seconds - a.seconds).slice(0, SLOWEST)
    console.log('\nSlowest tests:')
    for (const { name, seconds } of slowest) console.log(`  ${seconds.toFixed(1).padStart(5)} s  ${name}`)
    const file = process.env.TEST_COUNTS_FILE
    if (file) writeFileSync(file, JSON.stringify(counts))
    else console.log(`\n${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`)
  }
}
