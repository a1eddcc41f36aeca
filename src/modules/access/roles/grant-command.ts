import { randomBytes } from 'node:crypto'
import { systemActor } from '../../../platform/actor.ts'
import type { Clock } from '../../../platform/clock.ts'
import { inContext, type Tx } from '../../../platform/db/context.ts'
import type { Db } from '../../../platform/db/pool.ts'
import { InvalidInput, Refusal } from '../../../platform/errors.ts'
import { regionByCode } from '../../regions/index.ts'
import { putAccount } from '../accounts.ts'
import { grantRole } from './grants.ts'
import { GIVEN_ROLES, type GivenRole } from '../schema.ts'
import { texts } from '../texts.ts'

type OpenDb = () => Promise<{ db: Db; clock: Clock; close: () => Promise<void> }>
type Say = (line: string) => void

const USAGE = `Write: npm run grant -- <issuer> <subject> <role> [<region>]\nRoles: ${GIVEN_ROLES.join(', ')}`

/** `npm run grant -- <issuer> <subject> <role> [<region>]`: gives the first administrator the role, before anybody could. Exit code 0 done, 2 nothing done. */
export async function runGrant(
  argv: string[],
  openDb: OpenDb,
  say: Say = (line) => void process.stdout.write(`${line}\n`),
): Promise<0 | 2> {
  const [issuer, subject, role, region, ...rest] = argv
  const known = GIVEN_ROLES.find((name) => name === role)
  if (!issuer || !subject || !known || rest.length > 0 || (region !== undefined && !/^AM\d\d$/.test(region))) {
    say(role !== undefined && !known ? `there is no role "${role}" that can be given.\n${USAGE}` : USAGE)
    return 2
  }
  const { db, clock, close } = await openDb()
  try {
    const at = { now: clock.now(), today: clock.today(), requestId: randomBytes(16).toString('hex') }
    const actor = systemActor(at)
    const sentence = await inContext(db, actor, 'none', (tx) => give(tx, actor, { issuer, subject, role: known, region: region ?? null }))
    say(sentence)
    return 0
  } catch (error) {
    const sentence = sentenceOf(error)
    if (sentence === null) throw error
    say(sentence)
    return 2
  } finally {
    await close()
  }
}

async function give(
  tx: Tx,
  actor: ReturnType<typeof systemActor>,
  given: { issuer: string; subject: string; role: GivenRole; region: string | null },
): Promise<string> {
  const { issuer, subject, role, region } = given
  if (region !== null && !(await regionByCode(tx, region, actor.today))) return refuseRegion(region)
  const account = await putAccount(tx, { audience: 'staff', issuer, subject })
  await grantRole(tx, actor, { accountId: account.id, role, regionCode: region })
  return `${subject} of ${issuer} now has the role ${role}${region ? ` in ${region}` : ''}, account number ${account.reference}.`
}

function refuseRegion(region: string): never {
  throw new TypeError(`there is no region ${region}.`)
}

function sentenceOf(error: unknown): string | null {
  const { errors, refusals } = texts.all.en
  if (error instanceof InvalidInput) return (errors as Record<string, string>)[error.code] ?? null
  if (error instanceof Refusal) return (refusals as Record<string, string>)[error.key.replace('access.', '')] ?? null
  return error instanceof TypeError && error.message.startsWith('there is no') ? error.message : null
}
