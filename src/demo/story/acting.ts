import { randomBytes } from 'node:crypto'
import type { Actor, FileRef } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { logged } from '../../platform/request.ts'
import type { Program } from '../../program.ts'
import { DEMO_ACCOUNTS } from '../accounts.ts'
import type { DemoIds } from '../load.ts'

type Work<T> = (tx: Tx, actor: Actor) => Promise<T>

export interface Acting {
  /** A demo account, or a visitor, does something with its own rights, written to the log. */
  as: <T>(who: string | null, purpose: string, work: Work<T>) => Promise<T>
  /** The bearer of a mailed link does, with the one record the link opens. */
  byLink: <T>(file: FileRef, record: string, purpose: string, work: Work<T>) => Promise<T>
}

/** Lets invented people act as they would on the page, on the day the program's clock shows. */
export function acting(program: Program, ids: DemoIds): Acting {
  const run = <T>(actor: Actor, purpose: string, work: Work<T>) =>
    logged(program.around.db, actor, { name: 'demo', changes: true, purpose, may: actor.roles }, work)
  return {
    as: (who, purpose, work) =>
      run(who === null ? { ...nobody(program), roles: ['visitor'] } : accountActor(program, ids, who), purpose, work),
    byLink: (file, record, purpose, work) =>
      run({ ...nobody(program), kind: 'link', regions: [file.regionCode], persons: [file], record }, purpose, work),
  }
}

function accountActor(program: Program, ids: DemoIds, key: string): Actor {
  const account = DEMO_ACCOUNTS.find((one) => one.key === key)
  if (!account) throw new Error(`the demo knows no account ${key}`)
  return {
    ...nobody(program),
    kind: account.audience === 'employer' ? 'employer' : account.roles.includes('provider') ? 'provider' : 'staff',
    accountId: ids.accounts.get(key) ?? null,
    name: account.name,
    organisationId: account.organisation ? (ids.organisations.get(account.organisation) ?? null) : null,
    roles: account.roles,
    regions: account.region ? [account.region] : ['*'],
  }
}

function nobody(program: Program): Actor {
  const { clock } = program.around
  return {
    kind: 'visitor',
    accountId: null,
    name: null,
    organisationId: null,
    roles: [],
    regions: ['*'],
    persons: [],
    record: null,
    today: clock.today(),
    now: clock.now(),
    language: 'nl',
    requestId: randomBytes(16).toString('hex'),
    scopes: [],
  }
}
