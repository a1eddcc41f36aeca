import { useCopy } from '../../../platform/copy/index.ts'
import { hasRole } from '../../../platform/actor.ts'
import { labelsIn } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { organisationsWithRole } from '../../regions/index.ts'
import { catalogueCopy } from '../find/copy.ts'
import { searchServices } from '../find/search.ts'
import { texts } from '../texts.ts'
import { DecidePage } from './decide-page.tsx'
import { completeMissing } from './kept-offer.ts'
import { keptRoutes } from './kept-routes.tsx'
import { missingIn, refuseMissing, regionOf, reportMissing, requireMissing, tieMissing, type Missing } from './missing.ts'
import { MissingPage } from './page.tsx'
import { CompleteMissing, MissingId, MissingKind, MissingSearch, NewMissing, RefuseMissing, TieMissing } from './schema.ts'

const HERE = '/werk/ontbrekend-aanbod'
const reporter = { may: ['guide', 'partner', 'coordinator'] as const, purpose: null }
const coordinator = { may: ['coordinator'] as const, purpose: null }
const MOST_FOUND = 8

async function missingPage(c: RequestContext, kind: string | undefined, state?: FormState) {
  const found = await read(c, async (tx, actor) => ({
    open: await missingIn(tx, actor, 'open'),
    decided: await missingIn(tx, actor, 'decided'),
  }))
  const decides = hasRole(c.actor, 'coordinator')
  const reports = hasRole(c.actor, 'guide', 'partner', 'coordinator')
  const blank = blankForm({ id: newId(), helpKind: kind })
  return <MissingPage t={texts(c)} {...found} form={state ?? blank} decides={decides} reports={reports} today={c.actor.today} />
}

/** What was reported, as the start of a short offer; a number or address in it goes where it belongs. */
function draftOf({ name, kind, offeredBy, contact, place, forWhom }: Missing) {
  return {
    id: newId(),
    name,
    kind: kind === 'instrument' ? 'other' : kind,
    offeredBy,
    howToApply: contact,
    contactPhone: /\+?\d[\d -]{7,}\d/.exec(contact)?.[0],
    contactEmail: /[^\s<>,;]+@[^\s<>,;]+\.[a-z]+/i.exec(contact)?.[0],
    place,
    forWhom,
  }
}

async function decidePage(
  c: RequestContext,
  id: string,
  asked?: string,
  states: { complete?: FormState; refuse?: FormState; tie?: FormState } = {},
) {
  const copy = await useCopy(c.db, catalogueCopy)
  const { entry, ...shown } = await read(c, async (tx, actor) => {
    const entry = await requireMissing(tx, actor, id)
    const searched = asked || entry.name
    const { items } = await searchServices(tx, actor.today, copy, { words: searched, regionCode: regionOf(actor), limit: MOST_FOUND })
    const organisations = await organisationsWithRole(tx, regionOf(actor), 'provider', actor.today)
    return { entry, searched, found: items, organisations: organisations.map(({ id: value, name: label }) => ({ value, label })) }
  })
  const forms = { complete: blankForm(draftOf(entry)), refuse: blankForm(), tie: blankForm(), ...states }
  return <DecidePage t={texts(c)} entry={entry} {...shown} {...forms} today={c.actor.today} />
}

const labels = (c: RequestContext) => labelsIn({ ...texts(c).fields, ...texts(c).missing.fields })

export const missingRoutes: Route[] = [
  page({ get: HERE, ...reporter, query: MissingKind, show: (c, { query }) => missingPage(c, query.soort) }),
  form({
    post: HERE,
    ...reporter,
    form: NewMissing,
    labels,
    async submit(c, { input }) {
      await write(c, (tx, actor) => reportMissing(tx, actor, input))
      return c.href(HERE)
    },
    again: (c, { form: state }) => missingPage(c, undefined, state),
  }),
  ...keptRoutes,
  page({
    get: `${HERE}/:id`,
    ...coordinator,
    params: MissingId,
    query: MissingSearch,
    show: (c, { params, query }) => decidePage(c, params.id, query.zoek),
  }),
  form({
    post: `${HERE}/:id/koppeling`,
    ...coordinator,
    params: MissingId,
    form: TieMissing,
    labels,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => tieMissing(tx, actor, params.id, input.serviceId))
      return c.href(HERE)
    },
    again: (c, { params, form: tie }) => decidePage(c, params.id, undefined, { tie }),
  }),
  form({
    post: `${HERE}/:id/aanbod`,
    ...coordinator,
    params: MissingId,
    form: CompleteMissing,
    labels,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => completeMissing(tx, actor, params.id, input))
      return c.href(HERE)
    },
    again: (c, { params, form: complete }) => decidePage(c, params.id, undefined, { complete }),
  }),
  form({
    post: `${HERE}/:id/weigering`,
    ...coordinator,
    params: MissingId,
    form: RefuseMissing,
    labels,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => refuseMissing(tx, actor, params.id, input.reason))
      return c.href(HERE)
    },
    again: (c, { params, form: refuse }) => decidePage(c, params.id, undefined, { refuse }),
  }),
]
