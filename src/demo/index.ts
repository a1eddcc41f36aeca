import type { Logger } from 'pino'
import type { OpenDatabase } from '../database.ts'
import type { Clock } from '../platform/clock.ts'
import { makeDb, makePool, type Db } from '../platform/db/pool.ts'
import type { Program } from '../program.ts'
import { mountClock } from './clock-route.ts'
import { restoreClock } from './clock.ts'
import { demoIdentityProvider, type DemoIdentity } from './identity-provider/index.ts'
import { loadDemo } from './load.ts'
import { demoRoutes, type DemoState } from './routes.tsx'
import { accountsOf } from './accounts.ts'
import { texts } from './texts.ts'
import type { Module } from '../platform/module.ts'

export interface Demo {
  modules: Module[]
  audiences: DemoIdentity['audiences']
  ready: (program: Program) => Promise<void>
  lines: () => string[]
}

/** The demo around the program: invented people, an identity provider, a tour, caught mail, a clock that moves. */
export function openDemo(given: { database: OpenDatabase; baseUrl: string; clock: Clock; log: Logger }): Demo {
  let db: Db | null = null
  const state: DemoState = { clock: given.clock, baseUrl: given.baseUrl, program: null }
  const identity = demoIdentityProvider({ demo: true, baseUrl: given.baseUrl, db: () => db ?? makeDb(makePool(given.database.appUrl, 4)) })
  return {
    modules: [identity.module, { name: 'demo', routes: demoRoutes(state), texts }],
    audiences: identity.audiences,
    ready: async (program) => {
      db = program.around.db
      state.program = program
      mountClock(program.app, state)
      await restoreClock(db, given.clock)
      await loadDemo(program)
    },
    lines: () => [
      '',
      'Demo accounts (open the address to sign in):',
      ...accountsOf(given.baseUrl).map((account) => `  ${account.key.padEnd(13)} ${account.name.padEnd(24)} ${account.signIn}`),
      '',
      `Newcomer? Start at ${given.baseUrl}/demo`,
    ],
  }
}
