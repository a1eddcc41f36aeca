import { z } from '@hono/zod-openapi'
import { refuse } from '../../platform/errors.ts'
import { addressOf } from '../../platform/mount-pages.tsx'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { localPath } from '../../platform/ui/path.ts'
import { blankForm } from '../../platform/form.ts'
import { accountById } from './accounts.ts'
import { NoAccessPage } from './pages/no-access-page.tsx'
import { SignedOutPage, SignInPage } from './pages/sign-in-page.tsx'
import { WorkplacePage } from './pages/workplace-page.tsx'
import { heldRoles, workplaceChoices } from './roles.ts'
import { currentWorkplace, homeOf, kindOf, safeReturnPath, workplacesOf } from './rules.ts'
import { AudienceParam, ChooseWorkplace, GIVEN_ROLES, SignInQuery, type Audience, type SignInProblem } from './schema.ts'
import { chooseWorkplace, endSession, startSession } from './sessions.ts'
import { accessOf } from './settings.ts'
import { accountOfIdentity, beginSignIn, finishSignIn, SignInStopped } from './sign-in.ts'
import { texts } from './texts.ts'

/** Many people may share the address of a counter; a program that tries does far more. */
const TRIES = { name: 'sign-in', points: 120, perSeconds: 300 }
const TRIES_IN_DEMO = { ...TRIES, points: 6000 }

export const signInRoutes: Route[] = [
  page({
    get: '/inloggen', may: 'anyone', purpose: null, query: SignInQuery,
    show: async (c, { query }) => <SignInPage t={texts(c).signIn} returnTo={safeReturnPath(query.terug)} problem={query.fout ?? null} />,
  }),
  // Before `:audience`, which would take these words for one.
  page({
    get: '/inloggen/geen-toegang', may: 'anyone', purpose: null,
    async show(c) {
      const { accountId } = c.actor
      if (accountId === null || c.actor.kind === 'person') return c.hono.redirect(c.href('/inloggen'), 303)
      const account = await read(c, (tx) => accountById(tx, accountId))
      return <NoAccessPage t={texts(c).noAccess} reference={account?.reference ?? ''} />
    },
  }),
  page({
    get: '/inloggen/werkplek', may: GIVEN_ROLES, purpose: null, query: SignInQuery,
    show: (c, { query }) => workplacePage(c, safeReturnPath(query.terug)),
  }),
  form({
    post: '/inloggen/werkplek', may: GIVEN_ROLES, purpose: null, form: ChooseWorkplace,
    async submit(c, { input }) {
      await chooseWorkplace(accessOf(c), c.hono, input.workplace)
      const roles = input.workplace.split('+').flatMap((role) => GIVEN_ROLES.find((known) => known === role) ?? [])
      return safeReturnPath(input.terug) ?? c.href(homeOf(kindOf('staff', roles), roles))
    },
    again: (c, { form: state }) => workplacePage(c, safeReturnPath(String(state.values.terug ?? ''))),
  }),
  page({
    get: '/inloggen/:audience', may: 'anyone', purpose: null, params: AudienceParam, query: SignInQuery,
    async show(c, { params, query }) {
      const access = accessOf(c)
      const returnTo = safeReturnPath(query.terug)
      await limited(c)
      const elsewhere = otherLoopback(c, access.baseUrl)
      if (elsewhere) return c.hono.redirect(elsewhere, 303)
      try {
        const asked = { audience: params.audience, language: c.language, returnTo, loginHint: access.demo ? query.hint : undefined }
        return c.hono.redirect(await beginSignIn(access, c.hono, asked), 303)
      } catch (error) {
        return stopped(c, error, params.audience)
      }
    },
  }),
  page({
    get: '/inloggen/:audience/terug', may: 'anyone', purpose: null, params: AudienceParam,
    async show(c, { params }) {
      await limited(c)
      try {
        return c.hono.redirect(await comeIn(c, params.audience), 303)
      } catch (error) {
        return stopped(c, error, params.audience)
      }
    },
  }),
  page({ get: '/uitgelogd', may: 'anyone', purpose: null, show: async (c) => <SignedOutPage t={texts(c).signedOut} /> }),
  form({
    post: '/uitloggen', may: 'anyone', purpose: null, form: z.object({}),
    async submit(c) {
      const access = accessOf(c)
      await endSession(access, c.hono)
      access.sessionCookie.remove(c.hono)
      return c.href('/uitgelogd')
    },
    again: async (c) => <SignedOutPage t={texts(c).signedOut} />,
  }),
]

/** Ends the sign-in of who came back with a session; gives where they go. */
async function comeIn(c: RequestContext, audience: Audience): Promise<string> {
  const access = accessOf(c)
  const returned = await finishSignIn(access, c.hono, audience)
  const entered = await write(c, async (tx, actor) => {
    const account = await accountOfIdentity(tx, actor, audience, returned)
    return { secret: await startSession(tx, account.id), places: workplacesOf(await heldRoles(tx, actor, account.id)) }
  })
  // A new session each time, so that a cookie planted before is worth nothing.
  await endSession(access, c.hono)
  access.sessionCookie.write(c.hono, entered.secret)
  access.browserCookie.remove(c.hono)
  access.log.info({ audience, requestId: c.actor.requestId }, 'signed in')
  const inLanguage = (path: string) => localPath(returned.language, path)
  if (audience === 'staff' && entered.places.length === 0) return inLanguage('/inloggen/geen-toegang')
  if (audience === 'staff' && entered.places.length > 1) {
    return inLanguage(`/inloggen/werkplek${returned.returnTo ? `?terug=${encodeURIComponent(returned.returnTo)}` : ''}`)
  }
  const roles = currentWorkplace(entered.places, null)?.roles ?? []
  return returned.returnTo ?? inLanguage(homeOf(kindOf(audience, roles), roles))
}

/** What came back stays out of the address bar and the history: the sentence stands on the page to sign in. */
function stopped(c: RequestContext, error: unknown, audience: Audience): Response {
  if (!(error instanceof SignInStopped)) throw error
  accessOf(c).log.info({ audience, problem: error.problem, requestId: c.actor.requestId }, 'sign-in stopped')
  // The back button of somebody who is in already is no problem.
  if (error.problem === 'verlopen' && c.actor.kind !== 'visitor') return c.hono.redirect(c.href(homeOf(c.actor.kind, c.actor.roles)), 303)
  const problem: SignInProblem = error.problem
  const query = new URLSearchParams({ fout: problem, ...(error.returnTo ? { terug: error.returnTo } : {}) })
  return c.hono.redirect(c.href(`/inloggen?${query.toString()}`), 303)
}

async function limited(c: RequestContext): Promise<void> {
  const access = accessOf(c)
  await access.limit(access.demo ? TRIES_IN_DEMO : TRIES, addressOf(c.hono, access.trustProxy))
}

/** On one's own machine `127.0.0.1` and `localhost` are two sites with cookies apart: sign-in happens on the one we know. */
function otherLoopback(c: RequestContext, baseUrl: string): string | null {
  const asked = new URL(c.hono.req.url)
  const ours = new URL(baseUrl)
  const loopback = ['localhost', '127.0.0.1']
  const differs = asked.hostname !== ours.hostname && asked.port === ours.port
  return differs && loopback.includes(asked.hostname) && loopback.includes(ours.hostname) ? ours.origin + asked.pathname + asked.search : null
}

async function workplacePage(c: RequestContext, returnTo: string | null) {
  const { accountId } = c.actor
  if (accountId === null) return refuse('platform.signInFirst', 401)
  const choices = await read(c, (tx, actor) => workplaceChoices(tx, actor, accountId))
  return <WorkplacePage t={texts(c)} choices={choices} form={blankForm({ workplace: [...c.actor.roles].sort().join('+'), terug: returnTo })} />
}
