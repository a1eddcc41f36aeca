import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { asLink, LINK_LIMIT, openLink } from '../../../platform/safe-link.ts'
import { accountNames } from '../../access/index.ts'
import { serviceById } from '../../catalogue/index.ts'
import { idsOf, ownFile, requirePerson } from '../../people/index.ts'
import { organisationById } from '../../regions/index.ts'
import { LinkToken, OneId } from '../schema.ts'
import { planOf } from '../queries.ts'
import { texts } from '../texts.ts'
import { placeOf } from '../where/locations.ts'
import { ElsewherePage, MyDraftPage } from './mine-page.tsx'
import { sharesOf } from './lines-rules.ts'
import { draftLinesOf } from './lines.ts'
import { requireDraft } from './queries.ts'
import { AnswerDraft } from './schema.ts'
import { answerDraft, helpIsDiscreet } from './show.ts'
import { withVersion } from './version.ts'

const own = { may: ['person', 'representative'] as const, purpose: 'own-file', part: 'plan' as const }
interface File {
  regionCode: string
  personId: string
}

async function toRead(tx: Tx, actor: Actor, file: File, draftId: string) {
  const ids = await idsOf(tx, file.regionCode, file.personId)
  const draft = await requireDraft(tx, file.regionCode, ids, draftId)
  // What nobody showed yet is a worker's paper, not the person's to answer.
  if (draft.shownVersion === null) notFound()
  const service = (await serviceById(tx, draft.serviceId, actor.today)) ?? notFound()
  const plan = await planOf(tx, file.regionCode, ids)
  const shares = sharesOf(await draftLinesOf(tx, draft), service.payerTotal?.mostCents ?? null)
  const names = await accountNames(tx, [draft.madeBy, ...[plan?.leadAccount].flatMap((id) => id ?? [])])
  return {
    draft,
    shares,
    at: await placeOf(tx, draft),
    person: await requirePerson(tx, actor, draft.personId),
    service: service.name,
    provider: service.organisation,
    discreet: await helpIsDiscreet(tx, service),
    lead: names.get(draft.madeBy) ?? (plan ? ((await organisationById(tx, plan.leadOrganisation))?.name ?? '') : ''),
  }
}

async function readPage(c: RequestContext, file: File, draftId: string, action: string, state?: FormState, changed = false) {
  const { discreet, ...given } = await read(c, (tx, actor) => toRead(tx, actor, file, draftId))
  const t = texts(c)
  if (given.draft.state !== 'open') return <ElsewherePage t={t} discreet={null} />
  if (discreet && c.actor.kind === 'link') return <ElsewherePage t={t} discreet={`/mijn/doorverwijzing/${draftId}`} />
  // Whoever answers answers what is on this page.
  const form = state ?? blankForm({ version: given.draft.version })
  const fresh = changed ? withVersion(form, given.draft.version) : form
  return <MyDraftPage t={t} action={action} changed={changed} form={fresh} {...given} />
}

async function answered(c: RequestContext, file: File, draftId: string, path: string, input: z.output<typeof AnswerDraft>) {
  const result = await write(c, (tx, actor) => answerDraft(tx, actor, file, draftId, input))
  return result === 'kept' ? c.href(path) : c.page(await readPage(c, file, draftId, path, undefined, true), 409)
}

/** The person reads what would be passed on, and says yes or no: signed in, or behind the link they got. policy: C16, L2 */
export const myDraftRoutes: Route[] = [
  page({
    get: '/mijn/doorverwijzing/:id',
    ...own,
    params: OneId,
    show: (c, { params }) => readPage(c, ownFile(c.actor), params.id, `/mijn/doorverwijzing/${params.id}`),
  }),
  form({
    post: '/mijn/doorverwijzing/:id',
    ...own,
    params: OneId,
    form: AnswerDraft,
    submit: (c, { params, input }) => answered(c, ownFile(c.actor), params.id, `/mijn/doorverwijzing/${params.id}`, input),
    again: (c, { params, form: state }) => readPage(c, ownFile(c.actor), params.id, `/mijn/doorverwijzing/${params.id}`, state),
  }),
  page({
    get: '/doorverwijzing/:token',
    may: 'anyone',
    purpose: 'own-file',
    params: LinkToken,
    async show(c, { params }) {
      const link = await openLink(c, params.token, 'referral-draft')
      return readPage(asLink(c, link), link, link.record, `/doorverwijzing/${params.token}`)
    },
  }),
  form({
    post: '/doorverwijzing/:token',
    may: 'anyone',
    purpose: 'own-file',
    params: LinkToken,
    form: AnswerDraft,
    limit: LINK_LIMIT,
    async submit(c, { params, input }) {
      const link = await openLink(c, params.token, 'referral-draft')
      return answered(asLink(c, link), link, link.record, `/doorverwijzing/${params.token}`, input)
    },
    async again(c, { params, form: state }) {
      const link = await openLink(c, params.token, 'referral-draft')
      return readPage(asLink(c, link), link, link.record, `/doorverwijzing/${params.token}`, state)
    },
  }),
]
