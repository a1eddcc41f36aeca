import { blankForm, type FormState } from '../../platform/form.ts'
import { newId } from '../../platform/ids.ts'
import { touched } from '../../platform/log.ts'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { findPerson, ownFile, purposeTitles, requirePerson } from '../people/index.ts'
import { organisationsById } from '../regions/index.ts'
import { makeRequest } from './commands/requests.ts'
import { exportPerson } from './erase.ts'
import { CopyPage } from './pages/copy-page.tsx'
import { LogPage } from './pages/log-page.tsx'
import { RightsPage } from './pages/rights-page.tsx'
import { ownLog, requestsOf } from './queries.ts'
import { byDay } from './rules.ts'
import { LogQuery, NewRequest } from './schema.ts'
import { keptOf } from './terms.ts'
import { texts } from './texts.ts'

const own = { may: ['person', 'representative'] as const, purpose: 'own-file', part: 'file' as const }

async function rightsPage(c: RequestContext, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const file = ownFile(actor)
    const person = await requirePerson(tx, actor, file.personId)
    const rows = await requestsOf(tx, file.regionCode, file.personId)
    const kept = await keptOf(tx, file)
    const organisations = await organisationsById(
      tx,
      [...rows, ...kept].map((row) => row.organisationId),
    )
    return { rows, kept, organisations, purposes: await purposeTitles(tx, c.language), closedOn: person.closedOn }
  })
  return <RightsPage t={texts(c)} {...given} form={state ?? blankForm({ id: newId() })} />
}

async function copyOf(c: RequestContext): Promise<Record<string, unknown>> {
  return read(c, async (tx, actor) => {
    const file = ownFile(actor)
    await findPerson(tx, actor, file.personId)
    touched(tx, file.regionCode, file.personId, 'export')
    return exportPerson(tx, file.regionCode, file.personId)
  })
}

export const ownRoutes: Route[] = [
  page({
    get: '/mijn/inzage',
    ...own,
    query: LogQuery,
    async show(c, { query }) {
      const { log, organisations, purposes } = await read(c, async (tx, actor) => {
        const log = await ownLog(tx, actor, ownFile(actor).personId, query.vanaf)
        const named = await organisationsById(
          tx,
          log.items.flatMap((line) => line.organisationId ?? []),
        )
        return {
          log,
          organisations: new Map([...named].map(([id, one]) => [id, one.name])),
          purposes: await purposeTitles(tx, c.language),
        }
      })
      return (
        <LogPage
          t={texts(c)}
          days={byDay(log.items)}
          organisations={organisations}
          purposes={purposes}
          older={log.next}
          stale={log.stale}
        />
      )
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
      return c.hono.body(JSON.stringify(await copyOf(c), null, 2), 200, {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="mijn-gegevens.json"',
      })
    },
  }),
  page({ get: '/mijn/kopie/lezen', ...own, show: async (c) => <CopyPage t={texts(c)} copy={await copyOf(c)} /> }),
]
