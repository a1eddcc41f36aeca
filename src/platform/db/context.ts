import { sql, type Kysely } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Db } from './pool.ts'
import type { DB } from './tables.ts'

/** One connection inside one transaction, with the actor's context set for row-level security. */
export type Tx = Kysely<DB> & { readonly __tx: true }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const REGION = /^(AM\d\d|\*)$/
const WORD = /^[a-z-]{1,40}$/
const DAY = /^\d{4}-\d\d-\d\d$/

/** Runs `work` in one transaction as this actor, for this purpose; commits when it returns, rolls back when it throws. */
export async function inContext<T>(db: Db, actor: Actor, purpose: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    const tx = connection as unknown as Tx
    // BEGIN and the context travel in one message; the values are checked, so there is nothing to escape.
    await sql.raw(`begin; ${contextSettings(actor, purpose)}`).execute(tx)
    try {
      const result = await work(tx)
      await sql`commit`.execute(tx)
      return result
    } catch (error) {
      await sql`rollback`.execute(tx).catch(() => {})
      throw error
    }
  })
}

/** Single statements without context, for what everybody may read (regions, organisations): row-level security shows no person here. */
export function withoutContext(db: Db): Tx {
  return db as unknown as Tx
}

function contextSettings(actor: Actor, purpose: string): string {
  const settings = {
    kind: checked(actor.kind, WORD),
    actor: checked(actor.accountId ?? '', UUID),
    person: actor.persons.map((file) => checked(file.personId, UUID)).join(','),
    organisation: checked(actor.organisationId ?? '', UUID),
    regions: actor.regions.map((region) => checked(region, REGION)).join(','),
    purpose: checked(purpose, WORD),
    record: checked(actor.record ?? '', UUID),
    today: checked(actor.today, DAY),
    parts: actor.acting ? [...actor.acting.parts, 'none'].map((part) => checked(part, WORD)).join(',') : '',
  }
  return Object.entries(settings)
    .map(([name, value]) => `set local app.${name} = '${value}'`)
    .join('; ')
}

function checked(value: string, form: RegExp): string {
  if (value !== '' && !form.test(value)) throw new TypeError('a value of the database context has a wrong form')
  return value
}

/**
 * Part of a command done by the program itself, after the command has judged whether the actor may:
 * a coordinator passes on what they may not open, a sender hands over into another region. The actor stays in the log.
 */
export async function byProgram<T>(tx: Tx, actor: Actor, work: () => Promise<T>): Promise<T> {
  await sql.raw("set local app.kind = 'system'; set local app.regions = '*'").execute(tx)
  const result = await work()
  await sql
    .raw(
      `set local app.kind = '${checked(actor.kind, WORD)}'; set local app.regions = '${actor.regions.map((region) => checked(region, REGION)).join(',')}'`,
    )
    .execute(tx)
  return result
}
