import type { Context } from 'hono'
import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { kvkOf, SignInFailed, type Identity } from '../../../integrations/identity/index.ts'
import type { Actor } from '../../../platform/actor.ts'
import type { Language } from '../../../platform/languages.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { hashSecret, newId, newSecret } from '../../../platform/ids.ts'
import { isPast, securityNow } from '../../../platform/session.ts'
import { insertOrganisation } from '../../regions/index.ts'
import { putAccount, type Account, type NewAccount } from '../accounts.ts'
import type { Audience, SignInProblem } from '../schema.ts'
import type { Access } from '../settings.ts'

const MINUTES_TO_COME_BACK = 15

/** A sign-in that ends with a sentence and a way on. */
export class SignInStopped extends Error {
  readonly problem: SignInProblem
  readonly returnTo: string | null

  constructor(problem: SignInProblem, returnTo: string | null) {
    super(problem)
    this.problem = problem
    this.returnTo = returnTo
  }
}

export interface Returned {
  identity: Identity
  accountIssuer: string
  returnTo: string | null
  language: Language
}

/** Starts a sign-in: remembers it, tied to this browser, and gives the address of the provider. */
export async function beginSignIn(
  access: Access,
  hono: Context,
  asked: { audience: Audience; language: Language; returnTo: string | null; loginHint?: string },
): Promise<string> {
  const { audience, language, returnTo, loginHint } = asked
  const provider = (await access.providers())[audience]
  if (!provider) throw new SignInStopped('storing', returnTo)
  const started = await provider.client.start({ language, loginHint }).catch((error: unknown) => stop(error, returnTo))
  // One secret per browser, so that two tabs can sign in beside each other.
  const browser = access.browserCookie.read(hono) ?? newSecret()
  access.browserCookie.write(hono, browser, MINUTES_TO_COME_BACK * 60)
  await access.db
    .insertInto('access.signIn')
    .values({
      stateHash: hashSecret(started.state),
      browserHash: hashSecret(browser),
      audience,
      nonce: started.nonce,
      codeVerifier: started.codeVerifier,
      returnTo,
      language,
      startedAt: securityNow().toString(),
    })
    .execute()
  return started.url
}

/** Takes the sign-in that comes back, once, and asks the provider who it is. */
export async function finishSignIn(access: Access, hono: Context, audience: Audience): Promise<Returned> {
  const url = new URL(hono.req.url)
  const state = url.searchParams.get('state') ?? ''
  const browser = access.browserCookie.read(hono)
  const started = browser === null ? undefined : await takeStarted(access, state, browser, audience)
  if (!started) throw new SignInStopped('verlopen', null)
  const { returnTo, language, nonce, codeVerifier } = started
  const provider = (await access.providers())[audience]
  if (!provider) throw new SignInStopped('storing', returnTo)
  const identity = await provider.client.finish(url, { state, nonce, codeVerifier }).catch((error: unknown) => stop(error, returnTo))
  return { identity, accountIssuer: provider.accountIssuer, returnTo, language }
}

/** The account of who came back: a person's is made at once, an employer's is tied to its company, a worker's has no rights yet. */
export async function accountOfIdentity(tx: Tx, actor: Actor, audience: Audience, returned: Returned): Promise<Account> {
  const { identity, accountIssuer, returnTo } = returned
  const { subject, name: displayName } = identity
  const given: NewAccount = { audience, issuer: accountIssuer, subject, displayName }
  if (audience === 'person') given.represents = identity.represents?.subject ?? ''
  if (audience === 'staff') given.email = identity.email
  if (audience === 'employer') {
    const kvkNumber = kvkOf(identity)
    if (kvkNumber === null) throw new SignInStopped('geen-bedrijf', returnTo)
    given.represents = kvkNumber
    given.organisationId = await companyOf(tx, actor, kvkNumber, identity.represents?.name ?? null)
  }
  const account = await putAccount(tx, given)
  if (account.blockedOn !== null && account.blockedOn <= actor.today) throw new SignInStopped('geblokkeerd', returnTo)
  return account
}

function stop(error: unknown, returnTo: string | null): never {
  if (!(error instanceof SignInFailed)) throw error
  const problems = {
    cancelled: 'geannuleerd',
    'not-valid': 'niet-gelukt',
    'too-weak': 'niveau',
    bsn: 'bsn',
    'out-of-order': 'storing',
  } as const
  throw new SignInStopped(problems[error.reason], returnTo)
}

async function takeStarted(access: Access, state: string, browser: string, audience: Audience) {
  const started = await access.db
    .deleteFrom('access.signIn')
    .where('stateHash', '=', hashSecret(state))
    .where('browserHash', '=', hashSecret(browser))
    .where('audience', '=', audience)
    .returning(['returnTo', 'language', 'nonce', 'codeVerifier', 'startedAt'])
    .$castTo<{ returnTo: string | null; language: Language; nonce: string; codeVerifier: string; startedAt: Temporal.Instant }>()
    .executeTakeFirst()
  return started && !isPast(started.startedAt, { minutes: MINUTES_TO_COME_BACK }, securityNow()) ? started : undefined
}

/** The company with this KvK number; entered when nobody of it came in before. policy: B9 */
async function companyOf(tx: Tx, actor: Actor, kvkNumber: string, name: string | null): Promise<string> {
  // Two colleagues at once must not enter their company twice.
  await sql`select pg_advisory_xact_lock(hashtext(${`access.company ${kvkNumber}`}))`.execute(tx)
  const known = await tx.selectFrom('regions.organisationShared').select('id').where('kvkNumber', '=', kvkNumber).executeTakeFirst()
  if (known) return known.id
  const id = newId()
  return insertOrganisation(tx, actor, { id, name: name ?? `KvK ${kvkNumber}`, types: ['employer'], kvkNumber, validFrom: actor.today })
}
