import { defineConfig } from 'vitest/config'
import { Counting } from './src/platform/testing/reporter.ts'
import { LongestFirst } from './src/platform/testing/sequencer.ts'
import { WORKERS } from './src/platform/testing/workers.ts'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'bench/**/*.test.ts', 'e2e/**/*.test.ts', 'bin/**/*.test.ts'],
    globalSetup: ['src/platform/testing/global-setup.ts'],
    isolate: false,
    sequence: { sequencer: LongestFirst },
    maxWorkers: WORKERS,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', new Counting()],
    // A test that fails once fails: no second try.
    retry: 0,
  },
})
