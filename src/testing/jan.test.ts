import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from './app.ts'
import { walkWithJan } from './jan.ts'
import { enterCast, type Cast } from './people.ts'
import { enterProviders, type Providers } from './providers.ts'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
})
afterAll(() => app.close())

test('Jan walks from the municipality to work', { timeout: 60_000 }, async () => {
  await walkWithJan(app, cast, others)
  expect(app.bugs).toEqual([])
})
