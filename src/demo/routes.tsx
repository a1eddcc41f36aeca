import { z } from '@hono/zod-openapi'
import { refuse } from '../platform/errors.ts'
import type { Clock } from '../platform/clock.ts'
import type { RequestContext } from '../platform/request.ts'
import { page, type Route } from '../platform/route.ts'
import type { Program } from '../program.ts'
import { regionByCode } from '../modules/regions/index.ts'
import { withoutContext } from '../platform/db/context.ts'
import { DEMO_ACCOUNTS, FIRST, SECOND, accountsOf } from './accounts.ts'
import { DEMO_CLIENT_ID, demoClientKey } from './api-client.ts'
import { DEMO_ORGANISATIONS } from './organisations.ts'
import { TourPage, type CaughtMail } from './pages/tour-page.tsx'
import { texts } from './texts.ts'
import { toFollow } from './tour.ts'

export interface DemoState {
  clock: Clock
  baseUrl: string
  program: Program | null
}

export const ClockMove = z.object({
  workingDays: z.coerce.number().int().min(1).max(260).optional(),
  months: z.coerce.number().int().min(1).max(60).optional(),
})
const open = { may: 'anyone', purpose: null, demoOnly: true } as const

/** The tour, and what tests and newcomers steer the demo with. Not registered outside a demo. */
export function demoRoutes(state: DemoState): Route[] {
  return [
    page({
      get: '/demo',
      ...open,
      async show(c) {
        const organisations = new Map(DEMO_ORGANISATIONS.map((organisation) => [organisation.key, organisation.name]))
        const accounts = DEMO_ACCOUNTS.map((account) => ({
          ...account,
          organisationName: account.organisation ? (organisations.get(account.organisation) ?? null) : null,
        }))
        const { privateJwk } = await demoClientKey(c.db)
        return (
          <TourPage
            t={texts(c)}
            stories={await toFollow(c.db, texts(c).story)}
            today={c.actor.today}
            accounts={accounts}
            regions={await regionNames(c)}
            mail={await caughtMail(c)}
            clientId={DEMO_CLIENT_ID}
            privateJwk={JSON.stringify(privateJwk)}
          />
        )
      },
    }),
    page({ get: '/demo/accounts.json', ...open, show: async (c) => c.hono.json(accountsOf(state.baseUrl)) }),
    page({ get: '/demo/mail.json', ...open, show: async (c) => c.hono.json(await caughtMail(c)) }),
    page({
      get: '/demo/client.json',
      ...open,
      show: async (c) => c.hono.json({ clientId: DEMO_CLIENT_ID, privateJwk: (await demoClientKey(c.db)).privateJwk }),
    }),
  ]
}

/** The two regions that come alive, by code. */
async function regionNames(c: RequestContext): Promise<Record<string, string>> {
  const names: Record<string, string> = {}
  for (const code of [FIRST, SECOND]) names[code] = (await regionByCode(withoutContext(c.db), code, c.actor.today))?.displayName ?? code
  return names
}

/** The newest first; a night of a demo sends some hundreds. */
async function caughtMail(c: RequestContext): Promise<CaughtMail[]> {
  const rows = await c.db
    .selectFrom('platform.caughtMail')
    .select(['id', 'at', 'sender as from', 'toAddress as to', 'subject', 'body'])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1000)
    .execute()
  return rows.map((row) => ({ ...row, at: row.at.toString() }))
}

/** The program that a demo steers; it is there once the start is done. */
export function programOf(state: DemoState): Program {
  return state.program ?? refuse('platform.passing', 503)
}
