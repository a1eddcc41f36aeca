import { z } from '@hono/zod-openapi'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormShape, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { accountNames } from '../../access/index.ts'
import { idsOf, requireFile, type Person } from '../../people/index.ts'
import { colleaguesOf } from '../draft/colleagues.ts'
import { requireReferral } from '../queries.ts'
import { ReferralParams } from '../schema.ts'
import { namesFor } from '../shown.ts'
import { texts } from '../texts.ts'
import { addAmount, addSource, arrange, dropLine } from './commands.ts'
import { FundingPage, RegionFundingPage } from './pages.tsx'
import { bySource, factsOn, linesOf } from './queries.ts'
import { fundingFrom } from './rules.ts'
import { payerOptions } from './payers.ts'
import { ArrangeLine, LineParams, NewAmount, NewLine } from './schema.ts'

const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }
const PATH = '/werk/personen/:personId/doorverwijzingen/:referralId/geld'
interface Ids {
  personId: string
  referralId: string
}
const hrefOf = (ids: Ids) => `/werk/personen/${ids.personId}/doorverwijzingen/${ids.referralId}/geld`

async function fundingPage(c: RequestContext, ids: Ids, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, ids.personId)
    const row = await requireReferral(tx, actor, ids.referralId)
    if (!(await idsOf(tx, person.regionCode, person.id)).includes(row.personId)) notFound()
    const lines = await linesOf(tx, row)
    const facts = await factsOn(tx, row)
    const names = await accountNames(tx, [...new Set(facts.map((fact) => fact.byAccount))])
    const service = (await namesFor(tx, [row])).service(row.serviceId)
    return {
      referral: { id: row.id, service, priceCents: row.priceCents },
      lines,
      facts,
      funding: fundingFrom(lines, facts, row.priceCents),
      name: (account: string | null) => (account ? (names.get(account) ?? '') : ''),
      payers: await payerOptions(tx, person.regionCode, actor.today),
      colleagues: (await colleaguesOf(tx, actor, person)).map(({ id, name }) => ({ value: id, label: name })),
    }
  })
  return <FundingPage t={texts(c)} personId={ids.personId} form={state ?? blankForm({ id: newId() })} {...given} />
}

/** A form on one line, which leads back to all of them. */
function onLine<S extends FormShape>(
  path: string,
  schema: S,
  run: (tx: Tx, actor: Actor, person: Person, ids: { referralId: string; lineId: string }, input: z.output<S>) => Promise<void>,
): Route {
  return form({
    post: `${PATH}/:lineId/${path}`,
    ...guidance,
    params: LineParams,
    form: schema,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => run(tx, actor, await requireFile(tx, actor, params.personId), params, input))
      return c.href(hrefOf(params))
    },
    again: (c, { params, form: state }) => fundingPage(c, params, { values: {}, errors: state.errors }),
  })
}

/** Who pays what of a referral, in plain facts on which a ledger can build. policy: D5, D11 */
export const fundingRoutes: Route[] = [
  page({ get: PATH, ...guidance, params: ReferralParams, show: (c, { params }) => fundingPage(c, params) }),
  form({
    post: PATH,
    ...guidance,
    params: ReferralParams,
    form: NewLine,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => addSource(tx, actor, await requireFile(tx, actor, params.personId), params.referralId, input))
      return c.href(hrefOf(params))
    },
    again: (c, { params, form: state }) => fundingPage(c, params, state),
  }),
  onLine('bedragen', NewAmount, addAmount),
  onLine('regeling', ArrangeLine, arrange),
  onLine('vervallen', z.object({}), dropLine),
  page({
    get: '/beheer/betalingen',
    may: ['coordinator'],
    purpose: 'coordination',
    async show(c) {
      const region = c.region ?? notFound()
      return <RegionFundingPage t={texts(c)} rows={await read(c, (tx) => bySource(tx, region.code))} />
    },
  }),
]
