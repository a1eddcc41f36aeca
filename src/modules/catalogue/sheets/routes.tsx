import { z } from '@hono/zod-openapi'
import type { Role } from '../../../platform/actor.ts'
import { invalid } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { texts } from '../texts.ts'
import { holdAgainst } from './against.ts'
import { judgeSheet } from './judge.ts'
import { csvOf, markedBook, workbook } from './make.ts'
import { SheetPage } from './pages.tsx'
import { PreviewPage } from './preview-page.tsx'
import { readSheet } from './read.ts'
import { rowOf, type Value } from './row.ts'
import { takeIn } from './take-in.ts'
import { dropUpload, keepSheet, lastUploads, requireUpload } from './uploads.ts'
import { offersOf, OWN, REGION, whoseSheet, type Base, type Whose } from './whose.ts'

const MOST_BYTES = 2_000_000
const Form = z.object({ vorm: z.enum(['xlsx', 'csv']).default('xlsx').catch('xlsx') })
const UploadId = z.object({ id: z.uuid() })
const Sheet = z.object({ id: z.uuid().meta({ input: 'hidden' }) })
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

function file(c: RequestContext, content: Buffer | string, type: string, name: string): Response {
  const body = typeof content === 'string' ? content : new Uint8Array(content)
  return c.hono.body(body, 200, { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` })
}

async function sheet(c: RequestContext, form: 'xlsx' | 'csv', name: string, rows: Value[][], whose: Whose): Promise<Response> {
  if (form === 'csv') return file(c, csvOf(rows, c.language, whose), 'text/csv; charset=utf-8', `${name}.csv`)
  return file(c, await workbook(rows, c.language, whose), XLSX, `${name}.xlsx`)
}

/** The file of a form, with its name; forms read only text by themselves. */
async function fileOf(c: RequestContext): Promise<{ name: string; bytes: Uint8Array }> {
  const { bestand } = await c.hono.req.parseBody()
  if (!(bestand instanceof File) || bestand.size === 0) invalid('bestand', 'fileNeeded')
  if (bestand.size > MOST_BYTES) invalid('bestand', 'fileTooLarge')
  return { name: bestand.name, bytes: new Uint8Array(await bestand.arrayBuffer()) }
}

async function receive(c: RequestContext, base: Base, id: string): Promise<void> {
  const { name, bytes } = await fileOf(c)
  const grid = (await readSheet(bytes)) ?? invalid('bestand', 'fileUnreadable')
  await write(c, async (tx, actor) => {
    const whose = await whoseSheet(tx, actor, base)
    const judged = judgeSheet(grid.rows, c.language, whose)
    const held = holdAgainst(judged, await offersOf(tx, actor, whose), whose, actor.today, c.language)
    await keepSheet(tx, actor, whose, { ...held, id, fileName: name, form: grid.form, cells: grid.rows })
  })
}

/** Pages and forms of sheets at one desk: a provider's own, or that of a region for its providers. policy: D3 */
function sheetsAt(base: Base, may: readonly Role[]): Route[] {
  const access = { may, purpose: null }
  const sheetPage = async (c: RequestContext, state: FormState) => (
    <SheetPage
      t={texts(c)}
      base={base}
      form={state}
      last={await read(c, async (tx, actor) => lastUploads(tx, await whoseSheet(tx, actor, base)))}
    />
  )
  const sent = (c: RequestContext, id: string) =>
    read(c, async (tx, actor) => {
      const of = await whoseSheet(tx, actor, base)
      return { of, upload: await requireUpload(tx, of, id) }
    })
  const preview = async (c: RequestContext, id: string) => <PreviewPage t={texts(c)} base={base} upload={(await sent(c, id)).upload} />
  const button = (path: string, work: typeof takeIn, after: (id: string) => string) =>
    form({
      post: `${base}/:id/${path}`,
      ...access,
      params: UploadId,
      form: z.object({}),
      async submit(c, { params }) {
        await write(c, async (tx, actor) => work(tx, actor, await whoseSheet(tx, actor, base), params.id))
        return c.href(after(params.id))
      },
      again: (c, { params }) => preview(c, params.id),
    })
  return [
    page({ get: base, ...access, show: (c) => sheetPage(c, blankForm({ id: newId() })) }),
    page({
      get: `${base}/leeg`,
      ...access,
      query: Form,
      show: async (c, { query }) => sheet(c, query.vorm, 'aanbod-leeg', [], await read(c, (tx, actor) => whoseSheet(tx, actor, base))),
    }),
    page({
      get: `${base}/aanbod`,
      ...access,
      query: Form,
      async show(c, { query }) {
        const found = await read(c, async (tx, actor) => {
          const of = await whoseSheet(tx, actor, base)
          return { of, services: await offersOf(tx, actor, of) }
        })
        const rows = found.services.map((service) => rowOf(service, c.language, found.of))
        return sheet(c, query.vorm, `aanbod-${c.actor.today}`, rows, found.of)
      },
    }),
    form({
      post: base,
      ...access,
      form: Sheet,
      limit: { name: 'sheet', points: 60, perSeconds: 3600 },
      async submit(c, { input }) {
        await receive(c, base, input.id)
        return c.href(`${base}/${input.id}`)
      },
      again: (c, { form: state }) => sheetPage(c, { ...state, values: { id: newId() } }),
    }),
    page({ get: `${base}/:id`, ...access, params: UploadId, show: (c, { params }) => preview(c, params.id) }),
    page({
      get: `${base}/:id/verslag`,
      ...access,
      params: UploadId,
      async show(c, { params }) {
        const { of, upload } = await sent(c, params.id)
        return file(c, await markedBook(upload, c.language, of), XLSX, 'verbeteren.xlsx')
      },
    }),
    button('overname', takeIn, (id) => `${base}/${id}`),
    button(
      'intrekking',
      (tx, _, of, id) => dropUpload(tx, of, id),
      () => base,
    ),
  ]
}

export const sheetRoutes: Route[] = [...sheetsAt(OWN, ['provider']), ...sheetsAt(REGION, ['coordinator'])]
