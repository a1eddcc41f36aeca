import { z } from '@hono/zod-openapi'
import { useCopy } from '../../../platform/copy/index.ts'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { catalogueCopy, serviceById } from '../../catalogue/index.ts'
import { idsOf, requireFile } from '../../people/index.ts'
import { openDecisions, planOf, requireReferral } from '../queries.ts'
import { NewReferral, PersonParams, ReferralParams } from '../schema.ts'
import { namesFor } from '../shown.ts'
import { itemsOf, shortlistsOf } from '../shortlist/queries.ts'
import { FindFor } from '../shortlist/schema.ts'
import { texts } from '../texts.ts'
import { FindPage } from './find-page.tsx'
import { ReferPage, ReferralPage } from './refer-page.tsx'
import { refer, sendAnnounced, withdrawReferral } from './refer.ts'
import { askedOf, findFor, suitedTo } from './suited.ts'

const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }
type Query = z.output<typeof FindFor>

async function findPage(c: RequestContext, personId: string, query: Query) {
  const copy = await useCopy(c.db, catalogueCopy)
  // Nothing in the address: nobody chose yet, so the file fills in what it knows, and the page says so.
  const untouched = new URL(c.hono.req.url).search === ''
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const ids = await idsOf(tx, person.regionCode, person.id)
    const known = await askedOf(tx, actor, person)
    const asked = { ...(untouched ? known.asked : query), gekozen: 'ja' as const }
    const plan = await planOf(tx, person.regionCode, ids)
    const lists = (await shortlistsOf(tx, person.regionCode, ids)).filter((list) => list.endedOn === null)
    const items = await itemsOf(
      tx,
      person.regionCode,
      ids,
      lists.map((list) => list.id),
    )
    return {
      person: { id: person.id, name: person.displayName },
      asked,
      needs: known.needs,
      found: await findFor(tx, actor, copy, person, asked, query.overal === 'ja'),
      hasPlan: plan?.endedOn === null,
      onList: new Set(items.filter((item) => item.result !== 'not-chosen').map((item) => item.serviceId)),
    }
  })
  return <FindPage t={texts(c)} filledIn={untouched} {...given} />
}

async function referPage(c: RequestContext, personId: string, query: { dienst: string; keuze?: string | undefined }, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const service = await serviceById(tx, query.dienst, actor.today)
    if (!service) return null
    const ids = await idsOf(tx, person.regionCode, person.id)
    const plan = await planOf(tx, person.regionCode, ids)
    const lists = query.keuze ? await shortlistsOf(tx, person.regionCode, ids) : []
    const items = await itemsOf(
      tx,
      person.regionCode,
      ids,
      lists.map((list) => list.id),
    )
    return {
      person: { id: person.id, name: person.displayName },
      suited: await suitedTo(tx, actor, person, service),
      waits: plan ? await openDecisions(tx, actor, plan) : [],
      choice: items.find((item) => item.id === query.keuze && item.serviceId === service.id && item.result === 'chosen'),
    }
  })
  if (!given) return findPage(c, personId, FindFor.parse({}))
  const { choice, suited, person } = given
  return (
    <ReferPage
      t={texts(c)}
      person={person}
      suited={suited}
      waits={given.waits.map((step) => ({ value: step.id, label: step.title ?? '' }))}
      form={state ?? blankForm({ id: newId(), serviceId: suited.service.id, choice: choice?.id, because: choice?.choice })}
    />
  )
}

async function referralPage(c: RequestContext, personId: string, referralId: string) {
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const row = await requireReferral(tx, actor, referralId)
    if (row.personId !== person.id && !(await idsOf(tx, person.regionCode, person.id)).includes(row.personId)) notFound()
    const names = await namesFor(tx, [row])
    return {
      person: { id: person.id, name: person.displayName },
      row,
      service: names.service(row.serviceId),
      provider: names.organisation(row.providerOrganisation),
    }
  })
  return <ReferralPage t={texts(c)} {...given} />
}

/** A button on the page of a referral. */
function step(path: string, run: typeof sendAnnounced, after: (personId: string, referralId: string) => string): Route {
  return form({
    post: `/werk/personen/:personId/doorverwijzingen/:referralId/${path}`,
    ...guidance,
    params: ReferralParams,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, async (tx, actor) => run(tx, actor, await requireFile(tx, actor, params.personId), params.referralId))
      return c.href(after(params.personId, params.referralId))
    },
    again: (c, { params }) => referralPage(c, params.personId, params.referralId),
  })
}

/** Finding a service for a person and referring to it. */
export const referRoutes: Route[] = [
  page({
    get: '/werk/personen/:personId/doorverwijzingen/nieuw',
    ...guidance,
    params: PersonParams,
    query: FindFor,
    show: (c, { params, query: { dienst, keuze, ...rest } }) =>
      dienst ? referPage(c, params.personId, { dienst, keuze }) : findPage(c, params.personId, rest),
  }),
  form({
    post: '/werk/personen/:personId/doorverwijzingen',
    ...guidance,
    params: PersonParams,
    form: NewReferral,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => refer(tx, actor, await requireFile(tx, actor, params.personId), input))
      return c.href(`/werk/personen/${params.personId}/plan`)
    },
    again: (c, { params, form: state }) => {
      const { serviceId } = state.values
      const dienst = FindFor.parse({ dienst: serviceId }).dienst
      return dienst ? referPage(c, params.personId, { dienst }, state) : findPage(c, params.personId, FindFor.parse({}))
    },
  }),
  page({
    get: '/werk/personen/:personId/doorverwijzingen/:referralId',
    ...guidance,
    params: ReferralParams,
    show: (c, { params }) => referralPage(c, params.personId, params.referralId),
  }),
  step('verzending', sendAnnounced, (personId, referralId) => `/werk/personen/${personId}/doorverwijzingen/${referralId}`),
  step('intrekking', withdrawReferral, (personId) => `/werk/personen/${personId}/plan`),
]
