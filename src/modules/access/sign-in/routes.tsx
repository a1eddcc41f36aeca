import { z } from '@hono/zod-openapi'
import { PARTS } from '../../../platform/actor.ts'
import { refuse } from '../../../platform/errors.ts'
import { read, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { blankForm } from '../../../platform/form.ts'
import { accountById } from '../accounts.ts'
import { comeIn, limited, otherLoopback, stopped } from './come-in.ts'
import { NoAccessPage, NumberPage } from '../pages/no-access-page.tsx'
import { SignedOutPage, SignInPage } from '../pages/sign-in-page.tsx'
import { WorkplacePage } from '../pages/workplace-page.tsx'
import { workplaceChoices } from '../roles/queries.ts'
import { homeOf, kindOf, safeReturnPath } from '../rules.ts'
import { AudienceParam, ChooseWorkplace, GIVEN_ROLES, SignInQuery } from '../schema.ts'
import { chooseWorkplace, endSession } from './sessions.ts'
import { accessOf } from '../settings.ts'
import { beginSignIn } from './sign-in.ts'
import { texts } from '../texts.ts'

export const signInRoutes: Route[] = [
  page({
    get: '/inloggen',
    may: 'anyone',
    purpose: null,
    query: SignInQuery,
    show: async (c, { query }) => <SignInPage t={texts(c).signIn} returnTo={safeReturnPath(query.terug)} problem={query.fout ?? null} />,
  }),
  // Before `:audience`, which would take these words for one.
  page({
    get: '/inloggen/geen-toegang',
    may: 'anyone',
    purpose: null,
    async show(c) {
      const { accountId } = c.actor
      if (accountId === null) return c.hono.redirect(c.href('/inloggen'), 303)
      if (c.actor.roles.length > 0) return c.hono.redirect(c.href(homeOf(c.actor.kind, c.actor.roles)), 303)
      const account = await read(c, (tx) => accountById(tx, accountId))
      return <NoAccessPage t={texts(c).noAccess} reference={account?.reference ?? ''} />
    },
  }),
  page({
    get: '/mijn/inlognummer',
    may: ['person', 'representative'],
    part: PARTS,
    purpose: null,
    async show(c) {
      const account = await read(c, async (tx, actor) => (actor.accountId === null ? undefined : await accountById(tx, actor.accountId)))
      return <NumberPage t={texts(c).number} reference={account?.reference ?? ''} />
    },
  }),
  page({
    get: '/inloggen/werkplek',
    may: GIVEN_ROLES,
    purpose: null,
    query: SignInQuery,
    show: (c, { query }) => workplacePage(c, safeReturnPath(query.terug)),
  }),
  form({
    post: '/inloggen/werkplek',
    may: GIVEN_ROLES,
    purpose: null,
    form: ChooseWorkplace,
    async submit(c, { input }) {
      await chooseWorkplace(accessOf(c), c.hono, input.workplace)
      const roles = input.workplace.split('+').flatMap((role) => GIVEN_ROLES.find((known) => known === role) ?? [])
      return safeReturnPath(input.terug) ?? c.href(homeOf(kindOf('staff', roles), roles))
    },
    again: (c, { form: state }) => workplacePage(c, safeReturnPath(String(state.values.terug ?? ''))),
  }),
  page({
    get: '/inloggen/:audience',
    may: 'anyone',
    purpose: null,
    params: AudienceParam,
    query: SignInQuery,
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
    get: '/inloggen/:audience/terug',
    may: 'anyone',
    purpose: null,
    params: AudienceParam,
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
    post: '/uitloggen',
    may: 'anyone',
    purpose: null,
    form: z.object({}),
    async submit(c) {
      const access = accessOf(c)
      await endSession(access, c.hono)
      access.sessionCookie.remove(c.hono)
      return c.href('/uitgelogd')
    },
    again: async (c) => <SignedOutPage t={texts(c).signedOut} />,
  }),
]

async function workplacePage(c: RequestContext, returnTo: string | null) {
  const { accountId } = c.actor
  if (accountId === null) return refuse('platform.signInFirst', 401)
  const choices = await read(c, (tx, actor) => workplaceChoices(tx, actor, accountId))
  return (
    <WorkplacePage t={texts(c)} choices={choices} form={blankForm({ workplace: [...c.actor.roles].sort().join('+'), terug: returnTo })} />
  )
}
