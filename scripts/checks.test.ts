import { expect, test } from 'vitest'
import { checks } from './checks.ts'

// The programs (types, lint, format, dead code) run once, in `npm run check`; our own rules are cheap enough to run here too.
test.each(checks.filter((check) => check.rule).map((check) => [check.name, check] as const))('%s holds in the tree', async (_, check) => {
  expect(await check.rule!()).toEqual([])
})
