import { z } from '@hono/zod-openapi'
import { hasRole } from '../../platform/actor.ts'
import { notFound } from '../../platform/errors.ts'
import { blankForm, type FormState } from '../../platform/form.ts'
import { newId, readReference } from '../../platform/ids.ts'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { formatIn } from '../../platform/ui/index.ts'
import { refusedRequests } from '../access/index.ts'
import { purposeTitles } from '../people/index.ts'
import { organisationsById } from '../regions/index.ts'
import { decideRequest } from './commands/requests.ts'
import { setOwnTerm, setRetention } from './commands/terms.ts'
import { agreeWithholding, askWithholding } from './commands/withholding.ts'
import { FilePage, FindFilePage } from './pages/file-page.tsx'
import { OfficerPage } from './pages/officer-page.tsx'
import { RequestPage } from './pages/request-page.tsx'
import { fileOfReference, findRequest, officerLog, partsHeldBy, requestsToAnswer, withholdings } from './queries.ts'
import { Decision, FileParams, FileQuery, NewWithholding, OwnTerm, RequestParams, Retention, WithholdingParams } from './schema.ts'
import { retention, termsOf } from './terms.ts'
import { texts } from './texts.ts'

const officer = { may: ['privacy-officer'] as const, purpose: 'rights' }

async function officerPage(c: RequestContext, state: FormState = blankForm()) {
  const given = await read(c, async (tx, actor) => {
    const decides = hasRole(actor, 'privacy-officer')
    return {
      requests: decides ? await requestsToAnswer(tx, actor) : null,
      refused: decides ? await refusedRequests(tx, actor) : [],
      held: decides ? await withholdings(tx, actor) : [],
      terms: await retention(tx),
      own: decides && actor.organisationId ? await termsOf(tx, actor.organisationId) : [],
      purposes: await purposeTitles(tx, c.language),
    }
  })
  return (
    <OfficerPage
      t={texts(c)}
      today={c.actor.today}
      me={c.actor.accountId}
      manages={hasRole(c.actor, 'administrator')}
      form={state}
      {...given}
    />
  )
}

async function requestPage(c: RequestContext, id: string, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const row = (await findRequest(tx, actor, id)) ?? notFound()
    const held = row.kind === 'erasure' ? await partsHeldBy(tx, actor, row, row.organisationId) : []
    const purposes = await purposeTitles(tx, c.language)
    return { row, held: held.map((purpose) => ({ value: purpose, label: purposes.get(purpose) ?? purpose })) }
  })
  return <RequestPage t={texts(c)} {...given} form={state ?? blankForm()} />
}

async function filePage(c: RequestContext, file: { regionCode: string; personId: string }, state?: FormState) {
  const readings = await read(c, async (tx) => {
    const lines = await officerLog(tx, file.regionCode, file.personId)
    if (lines.length === 0) notFound()
    const organisations = await organisationsById(
      tx,
      lines.flatMap((line) => line.organisationId ?? []),
    )
    const purposes = await purposeTitles(tx, c.language)
    return lines.map((line) => ({
      value: line.id,
      label: [formatIn(c.language).moment(line.at), organisations.get(line.organisationId ?? '')?.name, purposes.get(line.purpose)]
        .filter(Boolean)
        .join(', '),
    }))
  })
  return <FilePage t={texts(c)} {...file} readings={readings} form={state ?? blankForm({ id: newId() })} />
}

export const officerRoutes: Route[] = [
  page({ get: '/beheer/privacy', may: ['privacy-officer', 'administrator'], purpose: 'rights', show: (c) => officerPage(c) }),
  page({
    get: '/beheer/privacy/verzoeken/:requestId',
    ...officer,
    params: RequestParams,
    show: (c, { params }) => requestPage(c, params.requestId),
  }),
  form({
    post: '/beheer/privacy/verzoeken/:requestId',
    ...officer,
    params: RequestParams,
    form: Decision,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => decideRequest(tx, actor, params.requestId, input))
      return c.href('/beheer/privacy')
    },
    again: (c, { params, form: state }) => requestPage(c, params.requestId, state),
  }),
  page({
    get: '/beheer/privacy/dossiers',
    ...officer,
    query: FileQuery,
    async show(c, { query }) {
      const reference = query.kenmerk ? readReference(query.kenmerk) : null
      const file = reference ? await read(c, (tx, actor) => fileOfReference(tx, actor, reference)) : undefined
      if (file) return c.hono.redirect(c.href(`/beheer/privacy/dossiers/${file.regionCode}/${file.personId}`), 303)
      return <FindFilePage t={texts(c)} typed={query.kenmerk ?? ''} />
    },
  }),
  page({
    get: '/beheer/privacy/dossiers/:regionCode/:personId',
    ...officer,
    params: FileParams,
    show: (c, { params }) => filePage(c, params),
  }),
  form({
    post: '/beheer/privacy/dossiers/:regionCode/:personId/achterhouden',
    ...officer,
    params: FileParams,
    form: NewWithholding,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => askWithholding(tx, actor, params, input))
      return c.href('/beheer/privacy')
    },
    again: (c, { params, form: state }) => filePage(c, params, state),
  }),
  form({
    post: '/beheer/privacy/achterhouden/:withholdingId/instemming',
    ...officer,
    params: WithholdingParams,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, (tx, actor) => agreeWithholding(tx, actor, params.withholdingId))
      return c.href('/beheer/privacy')
    },
    again: (c) => officerPage(c),
  }),
  form({
    post: '/beheer/privacy/bewaartermijnen',
    may: ['administrator'],
    purpose: 'rights',
    form: Retention,
    async submit(c, { input }) {
      await write(c, (tx, actor) => setRetention(tx, actor, input))
      return c.href('/beheer/privacy')
    },
    again: (c, { form: state }) => officerPage(c, state),
  }),
  form({
    post: '/beheer/privacy/eigen-termijnen',
    ...officer,
    form: OwnTerm,
    async submit(c, { input }) {
      await write(c, (tx, actor) => setOwnTerm(tx, actor, input))
      return c.href('/beheer/privacy')
    },
    again: (c, { form: state }) => officerPage(c, state),
  }),
]
