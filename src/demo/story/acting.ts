import { randomBytes } from 'node:crypto'
import type { Actor } from '../platform/actor.ts'
import { daysAfter } from '../platform/clock.ts'
import type { Tx } from '../platform/db/context.ts'
import { logged } from '../platform/request.ts'
import type { Program } from '../program.ts'
import { DEMO_ACCOUNTS } from './accounts.ts'
import type { DemoIds } from './load.ts'

export type Act = <T>(who: string, daysAgo: number, purpose: string, work: (tx: Tx, actor: Actor) => Promise<T>) => Promise<T>

/** Lets invented people act as they would on the page: with their rights, on an earlier day, written to the log. */
export function acting(program: Program, ids: DemoIds): Act {
  return (who, daysAgo, purpose, work) => {
    const actor = actorOf(program, ids, who, daysAgo)
    return logged(program.around.db, actor, { name: 'demo', changes: true, purpose, may: actor.roles }, work)
  }
}

function actorOf(program: Program, ids: DemoIds, key: string, daysAgo: number): Actor {
  const account = DEMO_ACCOUNTS.find((one) => one.key === key)
  if (!account) throw new Error(`the demo knows no account ${key}`)
  const { clock } = program.around
  return {
    kind: account.audience === 'employer' ? 'employer' : account.roles.includes('provider') ? 'provider' : 'staff',
    accountId: ids.accounts.get(key) ?? null,
    name: account.name,
    organisationId: account.organisation ? (ids.organisations.get(account.organisation) ?? null) : null,
    roles: account.roles,
    regions: account.region ? [account.region] : ['*'],
    persons: [],
    record: null,
    today: daysAfter(clock.today(), -daysAgo),
    now: clock.now().subtract({ hours: 24 * daysAgo }),
    language: 'nl',
    requestId: randomBytes(16).toString('hex'),
    scopes: [],
  }
}
