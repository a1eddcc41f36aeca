import { z } from '@hono/zod-openapi'
import { invalid, notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { servicesOf } from '../offer/queries.ts'
import { texts } from '../texts.ts'
import { judgeSheet } from './judge.ts'
import { csvOf, reportBook, rowOf, workbook } from './make.ts'
import { PreviewPage, SheetPage, SHEETS } from './pages.tsx'
import { readSheet } from './read.ts'
import { keepSheet, lastUploads, requireUpload, takeIn } from './take-in.ts'

const provider = { may: ['provider'] as const, purpose: null }
const MOST_BYTES = 2_000_000
const Form = z.object({ vorm: z.enum(['xlsx', 'csv']).default('xlsx').catch('xlsx') })
const UploadId = z.object({ id: z.uuid() })
const Sheet = z.object({ id: z.uuid() })
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

function file(c: RequestContext, content: Buffer | string, type: string, name: string): Response {
  const body = typeof content === 'string' ? content : new Uint8Array(content)
  return c.hono.body(body, 200, { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` })
}

async function sheet(c: RequestContext, form: 'xlsx' | 'csv', name: string, rows: Parameters<typeof csvOf>[0]): Promise<Response> {
  if (form === 'csv') return file(c, csvOf(rows, c.language), 'text/csv; charset=utf-8', `${name}.csv`)
  return file(c, await workbook(rows, c.language), XLSX, `${name}.xlsx`)
}

/** The file of a form, with its name; forms read only text by themselves. */
async function fileOf(c: RequestContext): Promise<{ name: string; bytes: Uint8Array }> {
  const { bestand } = await c.hono.req.parseBody()
  if (!(bestand instanceof File) || bestand.size === 0) invalid('bestand', 'fileNeeded')
  if (bestand.size > MOST_BYTES) invalid('bestand', 'fileTooLarge')
  return { name: bestand.name, bytes: new Uint8Array(await bestand.arrayBuffer()) }
}

const sheetPage = async (c: RequestContext, state: FormState) => <SheetPage t={texts(c)} form={state} last={await read(c, lastUploads)} />
const preview = async (c: RequestContext, id: string) => (
  <PreviewPage t={texts(c)} upload={await read(c, (tx, actor) => requireUpload(tx, actor, id))} />
)

export const sheetRoutes: Route[] = [
  page({ get: SHEETS, ...provider, show: (c) => sheetPage(c, blankForm({ id: newId() })) }),
  page({
    get: `${SHEETS}/leeg`,
    ...provider,
    query: Form,
    show: (c, { query }) => sheet(c, query.vorm, 'aanbod-leeg', []),
  }),
  page({
    get: `${SHEETS}/aanbod`,
    ...provider,
    query: Form,
    async show(c, { query }) {
      const services = await read(c, (tx, actor) => servicesOf(tx, actor.organisationId ?? notFound(), actor.today))
      return sheet(
        c,
        query.vorm,
        `aanbod-${c.actor.today}`,
        services.filter(({ status }) => status !== 'merged').map((service) => rowOf(service, c.language)),
      )
    },
  }),
  form({
    post: SHEETS,
    ...provider,
    form: Sheet,
    limit: { name: 'sheet', points: 60, perSeconds: 3600 },
    async submit(c, { input }) {
      const { name, bytes } = await fileOf(c)
      const grid = (await readSheet(bytes)) ?? invalid('bestand', 'fileUnreadable')
      const judged = judgeSheet(grid.rows, c.language)
      const says = texts(c).sheets.findings
      await write(c, (tx, actor) => keepSheet(tx, actor, { ...judged, id: input.id, fileName: name, form: grid.form, says }))
      return c.href(`${SHEETS}/${input.id}`)
    },
    again: (c, { form: state }) => sheetPage(c, { ...state, values: { id: newId() } }),
  }),
  page({ get: `${SHEETS}/:id`, ...provider, params: UploadId, show: (c, { params }) => preview(c, params.id) }),
  page({
    get: `${SHEETS}/:id/verslag`,
    ...provider,
    params: UploadId,
    async show(c, { params }) {
      const { findings } = await read(c, (tx, actor) => requireUpload(tx, actor, params.id))
      return file(c, await reportBook(findings, c.language), XLSX, 'verslag.xlsx')
    },
  }),
  form({
    post: `${SHEETS}/:id/overname`,
    ...provider,
    params: UploadId,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, (tx, actor) => takeIn(tx, actor, params.id))
      return c.href(`${SHEETS}/${params.id}`)
    },
    again: (c, { params }) => preview(c, params.id),
  }),
]
