import { z } from '@hono/zod-openapi'
import { notFound } from '../../platform/errors.ts'
import { blankForm, type FormState } from '../../platform/form.ts'
import { newId } from '../../platform/ids.ts'
import { touched } from '../../platform/log.ts'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { formatIn } from '../../platform/ui/index.ts'
import { findPerson, ownFile, purposeTitles, requirePerson } from '../people/index.ts'
import { organisationsById } from '../regions/index.ts'
import { agreeWithholding, askWithholding, decideRequest, makeRequest, setRetention } from './commands.ts'
import { exportPerson } from './erase.ts'
import { LogPage } from './pages/log-page.tsx'
import { OfficerPage, RequestPage } from './pages/officer-page.tsx'
import { RightsPage } from './pages/rights-page.tsx'
import { findRequest, officerLog, ownLog, requestsOf, requestsToAnswer, retention, withholdings } from './queries.ts'
import { byDay } from './rules.ts'
import { Decision, LogQuery, NewRequest, NewWithholding, RequestParams, Retention, WithholdingParams } from './schema.ts'
import { texts } from './texts.ts'

const own = { may: ['person', 'representative'] as const, purpose: 'own-file' }
const officer = { may: ['privacy-officer'] as const, purpose: 'rights' }

async function rightsPage(c: RequestContext, state?: FormState) {
  const rows = await read(c, (tx, actor) => requestsOf(tx, ownFile(actor).regionCode, ownFile(actor).personId))
  return <RightsPage t={texts(c)} rows={rows} form={state ?? blankForm({ id: newId() })} />
}

async function officerPage(c: RequestContext) {
  const given = await read(c, async (tx, actor) => ({
    requests: await requestsToAnswer(tx, actor),
    held: await withholdings(tx, actor),
    terms: await retention(tx),
  }))
  return <OfficerPage t={texts(c)} today={c.actor.today} me={c.actor.accountId} {...given} />
}

async function requestPage(c: RequestContext, id: string, state?: FormState, withhold?: FormState) {
  const { row, readings } = await read(c, async (tx, actor) => {
    const found = (await findRequest(tx, actor, id)) ?? notFound()
    const lines = await officerLog(tx, found.regionCode, found.personId)
    const organisations = await organisationsById(
      tx,
      lines.flatMap((line) => line.organisationId ?? []),
    )
    const purposes = await purposeTitles(tx, c.language)
    const said = (line: (typeof lines)[number]) =>
      [formatIn(c.language).moment(line.at), organisations.get(line.organisationId ?? '')?.name, purposes.get(line.purpose)]
        .filter(Boolean)
        .join(', ')
    return { row: found, readings: lines.slice(0, 20).map((line) => ({ value: line.id, label: said(line) })) }
  })
  return (
    <RequestPage
      t={texts(c)}
      row={row}
      form={state ?? blankForm()}
      readings={readings}
      withhold={withhold ?? blankForm({ id: newId(), personId: row.personId })}
    />
  )
}

export const routes: Route[] = [
  page({
    get: '/mijn/inzage',
    ...own,
    query: LogQuery,
    async show(c, { query }) {
      const { lines, organisations, purposes } = await read(c, async (tx, actor) => {
        const found = await ownLog(tx, ownFile(actor).personId, query.voor ?? actor.now.add({ hours: 1 }).toString())
        const named = await organisationsById(
          tx,
          found.flatMap((line) => line.organisationId ?? []),
        )
        return {
          lines: found,
          organisations: new Map([...named].map(([id, one]) => [id, one.name])),
          purposes: await purposeTitles(tx, c.language),
        }
      })
      const older = lines.length === 200 ? lines.at(-1)!.at.toString() : null
      return <LogPage t={texts(c)} days={byDay(lines)} organisations={organisations} purposes={purposes} older={older} />
    },
  }),
  page({ get: '/mijn/rechten', ...own, show: (c) => rightsPage(c) }),
  form({
    post: '/mijn/rechten',
    ...own,
    form: NewRequest,
    async submit(c, { input }) {
      await write(c, async (tx, actor) => {
        const file = ownFile(actor)
        const person = await requirePerson(tx, actor, file.personId)
        await makeRequest(tx, actor, file, person.registeredBy, input)
      })
      return c.href('/mijn/rechten')
    },
    again: (c, { form: state }) => rightsPage(c, state),
  }),
  page({
    get: '/mijn/kopie',
    ...own,
    async show(c) {
      const copy = await read(c, async (tx, actor) => {
        const file = ownFile(actor)
        await findPerson(tx, actor, file.personId)
        touched(tx, file.regionCode, file.personId, 'export')
        return exportPerson(tx, file.regionCode, file.personId)
      })
      return c.hono.body(JSON.stringify(copy, null, 2), 200, {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="mijn-gegevens.json"',
      })
    },
  }),
  page({ get: '/beheer/privacy', ...officer, show: (c) => officerPage(c) }),
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
  form({
    post: '/beheer/privacy/verzoeken/:requestId/achterhouden',
    ...officer,
    params: RequestParams,
    form: NewWithholding,
    async submit(c, { input }) {
      const regionCode = c.region?.code ?? notFound()
      await write(c, (tx, actor) => askWithholding(tx, actor, regionCode, input))
      return c.href('/beheer/privacy')
    },
    again: (c, { params, form: state }) => requestPage(c, params.requestId, undefined, state),
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
    may: ['privacy-officer', 'administrator'],
    purpose: 'rights',
    form: Retention,
    async submit(c, { input }) {
      await write(c, (tx, actor) => setRetention(tx, actor, input))
      return c.href('/beheer/privacy')
    },
    again: (c) => officerPage(c),
  }),
]
