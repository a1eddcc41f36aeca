import { z } from '@hono/zod-openapi'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { organisationById, regionsOn } from '../../regions/index.ts'
import { accountById, accountByReference } from '../accounts.ts'
import { organisationNamed } from '../organisation-named.ts'
import { blockAccount, endRole, grantRole } from './grants.ts'
import { AccountPage, type AccountView } from '../pages/account-page.tsx'
import { AccountsPage } from '../pages/accounts-page.tsx'
import { setNames } from './names.ts'
import { actualEmployer, findAccounts, grantsOf, mayOpen } from './queries.ts'
import { rolesToGive } from '../rules.ts'
import { AccountParam, AccountSearch, GIVEN_ROLES, GiveRole, GrantParam } from '../schema.ts'
import { texts } from '../texts.ts'

const managers = { may: ['organisation-admin', 'coordinator', 'administrator'] as const, purpose: null }
const Nothing = z.object({})

export const roleRoutes: Route[] = [
  page({
    get: '/beheer/rollen',
    ...managers,
    query: AccountSearch,
    async show(c, { query }) {
      const given = await read(c, async (tx, actor) => ({
        found: query.nummer ? await accountByReference(tx, query.nummer) : undefined,
        page: await findAccounts(tx, actor, query.vanaf),
        regionNames: new Map((await regionsOn(tx, actor.today)).map((region) => [region.code, region.displayName])),
      }))
      if (given.found) return c.hono.redirect(c.href(`/beheer/rollen/${given.found.id}`), 303)
      return <AccountsPage t={texts(c)} page={given.page} regionNames={given.regionNames} unknown={query.nummer ?? null} />
    },
  }),
  page({ get: '/beheer/rollen/:id', ...managers, params: AccountParam, show: (c, { params }) => accountPage(c, params.id) }),
  form({
    post: '/beheer/rollen/:id',
    ...managers,
    params: AccountParam,
    form: GiveRole,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => {
        if (!(await mayOpen(tx, actor, params.id))) notFound()
        const { organisation, employedBy, ...given } = input
        const named = {
          organisationId: organisation === undefined ? null : await organisationNamed(tx, 'organisation', organisation),
          employedBy: employedBy === undefined ? null : await organisationNamed(tx, 'employedBy', employedBy),
        }
        await grantRole(tx, actor, { accountId: params.id, ...named, ...given })
      })
      return c.href(`/beheer/rollen/${params.id}`)
    },
    again: (c, { params, form: state }) => accountPage(c, params.id, state),
  }),
  form({
    post: '/beheer/rollen/:id/beeindiging/:grant',
    ...managers,
    params: GrantParam,
    form: Nothing,
    async submit(c, { params }) {
      await write(c, async (tx, actor) => {
        if (!(await mayOpen(tx, actor, params.id))) notFound()
        await endRole(tx, actor, params.id, params.grant)
      })
      return c.href(`/beheer/rollen/${params.id}`)
    },
    again: (c, { params }) => accountPage(c, params.id),
  }),
  withNames('namen', true),
  withNames('zonder-namen', false),
  blocking('blokkade', true),
  blocking('toelating', false),
]

function withNames(noun: string, names: boolean): Route {
  return form({
    post: `/beheer/rollen/:id/${noun}/:grant`,
    ...managers,
    params: GrantParam,
    form: Nothing,
    async submit(c, { params }) {
      await write(c, async (tx, actor) => {
        if (!(await mayOpen(tx, actor, params.id))) notFound()
        await setNames(tx, actor, params.id, params.grant, names)
      })
      return c.href(`/beheer/rollen/${params.id}`)
    },
    again: (c, { params }) => accountPage(c, params.id),
  })
}

function blocking(noun: string, blocked: boolean): Route {
  return form({
    post: `/beheer/rollen/:id/${noun}`,
    ...managers,
    params: AccountParam,
    form: Nothing,
    async submit(c, { params }) {
      await write(c, async (tx, actor) => {
        if (!(await mayOpen(tx, actor, params.id))) notFound()
        await blockAccount(tx, actor, params.id, blocked)
      })
      return c.href(`/beheer/rollen/${params.id}`)
    },
    again: (c, { params }) => accountPage(c, params.id),
  })
}

async function accountPage(c: RequestContext, id: string, given?: FormState) {
  const view = await read(c, (tx, actor) => accountView(tx, actor, id))
  return <AccountPage t={texts(c)} form={given ?? blankForm()} {...view} />
}

async function accountView(tx: Tx, actor: Actor, id: string): Promise<AccountView> {
  const account = (await mayOpen(tx, actor, id)) ? await accountById(tx, id) : undefined
  if (!account) notFound()
  const organisation = account.organisationId ? await organisationById(tx, account.organisationId) : undefined
  return {
    account,
    organisation: organisation?.name ?? null,
    employer: (await actualEmployer(tx, id))?.name ?? null,
    grants: await grantsOf(tx, [id]),
    regions: await regionsOn(tx, actor.today),
    toGive: rolesToGive(actor, GIVEN_ROLES),
    givesNames: rolesToGive(actor, GIVEN_ROLES).includes('coordinator'),
    yourself: account.id === actor.accountId,
    today: actor.today,
  }
}
