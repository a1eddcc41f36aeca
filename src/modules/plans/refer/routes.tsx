import { z } from '@hono/zod-openapi'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { useCopy } from '../../../platform/copy/index.ts'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormShape, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { catalogueCopy } from '../../catalogue/index.ts'
import { idsOf, requireFile, type Person } from '../../people/index.ts'
import { reportOf } from '../end-report/queries.ts'
import { sessionsOf } from '../sessions/queries.ts'
import { linkOf } from '../by-link/guide.ts'
import type { Side } from '../commands/answer.ts'
import { holdReferral, resumeReferral } from '../course/commands.ts'
import { factsOf, workersIn } from '../course/facts.ts'
import { nextBest } from '../course/next-best.ts'
import { Hold, TakeBack } from '../course/schema.ts'
import { BeginPage } from '../draft/begin-page.tsx'
import { draftsOf } from '../draft/queries.ts'
import { fundingOf } from '../funding-lines/queries.ts'
import { isOpen, leadsNowhere } from '../states.ts'
import { nearestTo, moveTo } from '../where/locations.ts'
import { MoveTo } from '../where/schema.ts'
import { decideProposal } from '../proposals/commands.ts'
import { fittingWork } from '../../skills/index.ts'
import { proposalsOf } from '../proposals/queries.ts'
import { DecideProposal, ProposalParams } from '../proposals/schema.ts'
import { requireReferral } from '../queries.ts'
import { PersonParams, ReferralParams } from '../schema.ts'
import { namesFor } from '../shown.ts'
import { selfReferralsOf } from '../self/queries.ts'
import { openFile } from '../sharing/item.ts'
import { itemsOf, shortlistsOf } from '../shortlist/queries.ts'
import { FindFor } from '../shortlist/schema.ts'
import { texts } from '../texts.ts'
import { FindPage } from './find-page.tsx'
import { BUSY } from './fit.ts'
import { ReferralPage } from './referral-page.tsx'
import { sendAnnounced, withdrawReferral } from './refer.ts'
import { actingIn } from './acting.ts'
import { askedOf, findFor, fundingFor, suitedByIds } from './suited.ts'

const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }
type Query = z.output<typeof FindFor>
interface Begins {
  dienst?: string | undefined
  keuze?: string | undefined
  na?: string | undefined
  concept?: string | undefined
}

async function findPage(c: RequestContext, personId: string, query: Query) {
  const copy = await useCopy(c.db, catalogueCopy)
  // Nothing in the address: nobody chose yet, so the file fills in what it knows, and the page says so.
  const untouched = new URL(c.hono.req.url).search === ''
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const known = await askedOf(tx, actor, person)
    const asked = { ...(untouched ? known.asked : query), gekozen: 'ja' as const }
    const found = await findFor(tx, actor, copy, person, asked, query.overal === 'ja')
    const { ids, plan } = found.around
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
      scan: await fittingWork(tx, person.regionCode, person.id, c.language),
      found,
      hasPlan: plan?.endedOn === null,
      onList: new Set(items.filter((item) => !item.hidden && item.result !== 'not-chosen').map((item) => item.serviceId)),
    }
  })
  return <FindPage t={texts(c)} filledIn={untouched} {...given} />
}

/** One service for this person, to begin a referral with; or, for a draft that is there, to take in place of what it had. */
export async function beginPage(c: RequestContext, personId: string, query: Begins, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    if (!query.dienst) return null
    const ids = await idsOf(tx, person.regionCode, person.id)
    const { referrals, ...around } = await suitedByIds(tx, actor, person, ids, [query.dienst])
    const suited = around.suited.get(query.dienst)
    if (!suited) return null
    const { service } = suited
    const lists = query.keuze ? await shortlistsOf(tx, person.regionCode, ids) : []
    const items = await itemsOf(
      tx,
      person.regionCode,
      ids,
      lists.map((list) => list.id),
    )
    const drafts = await draftsOf(tx, person.regionCode, ids)
    return {
      person: { id: person.id, name: person.displayName },
      suited,
      funding: await fundingFor(tx, actor, person, service),
      choice: items.find((item) => item.id === query.keuze && item.serviceId === service.id && item.result === 'chosen'),
      draft: drafts.find((one) => one.serviceId === service.id && !one.hidden),
      forDraft: drafts.find((one) => one.id === query.concept) ?? null,
      running: referrals.find((one) => one.serviceId === service.id && BUSY.includes(one.state) && !one.hidden),
    }
  })
  if (!given) return findPage(c, personId, FindFor.parse({}))
  const { choice, draft, running, forDraft, ...shown } = given
  const base = `/werk/personen/${personId}/doorverwijzingen`
  const there = draft
    ? ({ kind: 'draft', href: `${base}/concepten/${draft.id}` } as const)
    : running
      ? ({ kind: 'referral', href: `${base}/${running.id}` } as const)
      : null
  const serviceId = shown.suited.service.id
  const blank = forDraft
    ? blankForm({ version: forDraft.version, serviceId })
    : blankForm({ id: newId(), serviceId, choice: choice?.id, after: query.na })
  return <BeginPage t={texts(c)} because={choice?.choice ?? null} there={there} forDraft={forDraft} form={state ?? blank} {...shown} />
}

/** One referral as the guide sees it. */
export async function referralPage(c: RequestContext, personId: string, referralId: string, state?: FormState) {
  const copy = await useCopy(c.db, catalogueCopy)
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const row = await requireReferral(tx, actor, referralId)
    const ids = await idsOf(tx, person.regionCode, person.id)
    if (!ids.includes(row.personId)) notFound()
    const names = await namesFor(tx, [row])
    const facts = await factsOf(tx, row)
    return {
      person: { id: person.id, name: person.displayName },
      row,
      service: names.service(row.serviceId),
      provider: names.organisation(row.providerOrganisation),
      acting: await actingIn(tx, actor, row, ids),
      funding: await fundingOf(tx, row),
      facts,
      workers: await workersIn(tx, facts, false),
      self: (await selfReferralsOf(tx, person.regionCode, ids)).find((one) => one.serviceId === row.serviceId),
      proposals: await proposalsOf(tx, row),
      link: await linkOf(tx, actor, row),
      sessions: await sessionsOf(tx, row),
      report: await reportOf(tx, row),
      nearby: isOpen(row.state) ? (await nearestTo(tx, actor, person, row.serviceId)).filter((one) => one.id !== row.locationId) : [],
      next: leadsNowhere(row.state) && person.closedOn === null ? await nextBest(tx, actor, copy, person, row) : null,
    }
  })
  return <ReferralPage t={texts(c)} today={c.actor.today} form={state ?? blankForm()} {...given} />
}

async function asGuide(tx: Tx, person: { regionCode: string; id: string }): Promise<Side> {
  return { by: 'guide', person: { regionCode: person.regionCode, ids: await idsOf(tx, person.regionCode, person.id) } }
}

const hrefOf = (personId: string, referralId: string) => `/werk/personen/${personId}/doorverwijzingen/${referralId}`

/** A form on the page of a referral, which leads back to it. */
function step<S extends FormShape>(
  path: string,
  schema: S,
  run: (tx: Tx, actor: Actor, person: Person, id: string, input: z.output<S>) => Promise<void>,
  after = hrefOf,
): Route {
  return form({
    post: `/werk/personen/:personId/doorverwijzingen/:referralId/${path}`,
    ...guidance,
    params: ReferralParams,
    form: schema,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => run(tx, actor, await requireFile(tx, actor, params.personId), params.referralId, input))
      return c.href(after(params.personId, params.referralId))
    },
    again: (c, { params, form: state }) => referralPage(c, params.personId, params.referralId, state),
  })
}

/** Finding a service for a person and referring to it. */
export const referRoutes: Route[] = [
  page({
    get: '/werk/personen/:personId/doorverwijzingen/nieuw',
    ...guidance,
    params: PersonParams,
    query: FindFor,
    show: (c, { params, query }) => (query.dienst ? beginPage(c, params.personId, query) : findPage(c, params.personId, query)),
  }),
  page({
    get: '/werk/personen/:personId/doorverwijzingen/:referralId',
    ...guidance,
    params: ReferralParams,
    show: (c, { params }) => referralPage(c, params.personId, params.referralId),
  }),
  step('verzending', z.object({}), sendAnnounced),
  step('stilstand', Hold, async (tx, actor, person, id, input) => holdReferral(tx, actor, await asGuide(tx, person), id, input)),
  step('hervatting', z.object({}), async (tx, actor, person, id) => resumeReferral(tx, actor, await asGuide(tx, person), id)),
  step('locatie', MoveTo, async (tx, actor, person, id, input) => moveTo(tx, actor, await asGuide(tx, person), id, input.locationId)),
  step(
    'intrekking',
    TakeBack,
    (tx, actor, person, id, input) => withdrawReferral(tx, actor, person, id, input.withdrawReason),
    (personId) => `/werk/personen/${personId}/plan`,
  ),
  form({
    post: '/werk/personen/:personId/doorverwijzingen/:referralId/voorstellen/:proposalId',
    ...guidance,
    params: ProposalParams,
    form: DecideProposal,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => decideProposal(tx, actor, await openFile(tx, actor, params.personId), params, input))
      return c.href(hrefOf(params.personId, params.referralId))
    },
    again: (c, { params, form: state }) => referralPage(c, params.personId, params.referralId, state),
  }),
]
