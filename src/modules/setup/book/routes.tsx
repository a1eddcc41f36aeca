import { z } from '@hono/zod-openapi'
import { invalid } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { requireOwnSite } from '../../regions/index.ts'
import { BookForm, FormAsked, Site, TakeForm, UploadParams } from '../schema.ts'
import { texts } from '../texts.ts'
import { takeIn } from './apply.ts'
import { workbook, zippedTexts } from './make.ts'
import { BookPage } from './pages.tsx'
import { planOf } from './plan.ts'
import { presentOf } from './present.ts'
import { PreviewPage } from './preview-page.tsx'
import { sendBook } from './send.ts'
import { dropUpload, lastUploads, requireUpload } from './uploads.ts'

const MOST_BYTES = 2_000_000
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const keepers = { may: ['coordinator'] as const, purpose: null }
const baseOf = (slug: string) => `/beheer/regio/${slug}/blad`

/** The file of a form, with its name; forms read only text by themselves. */
async function fileOf(c: RequestContext): Promise<{ fileName: string; bytes: Uint8Array }> {
  const { bestand } = await c.hono.req.parseBody()
  if (!(bestand instanceof File) || bestand.size === 0) invalid('bestand', 'bookNeeded')
  if (bestand.size > MOST_BYTES) invalid('bestand', 'bookTooLarge')
  return { fileName: bestand.name, bytes: new Uint8Array(await bestand.arrayBuffer()) }
}

async function bookPage(c: RequestContext, slug: string, state: FormState) {
  const given = await read(c, async (tx, actor) => {
    const region = await requireOwnSite(tx, actor, slug)
    return { region, last: await lastUploads(tx, region.code) }
  })
  return <BookPage t={texts(c).book} form={state} {...given} />
}

async function preview(c: RequestContext, slug: string, id: string) {
  const given = await read(c, async (tx, actor) => {
    const region = await requireOwnSite(tx, actor, slug)
    const upload = await requireUpload(tx, region.code, id)
    const present = await presentOf(tx, actor, region)
    return { region, upload, municipalities: present.municipalities, planned: planOf(upload.sheets, present.rows) }
  })
  return <PreviewPage t={texts(c).book} language={c.language} {...given} />
}

async function download(c: RequestContext, slug: string, vorm: 'xlsx' | 'zip') {
  const made = await read(c, async (tx, actor) => {
    const { rows, municipalities } = await presentOf(tx, actor, await requireOwnSite(tx, actor, slug))
    return { rows, municipalities, language: c.language }
  })
  const body = new Uint8Array(vorm === 'zip' ? await zippedTexts(made) : await workbook(made))
  return c.hono.body(body, 200, {
    'content-type': vorm === 'zip' ? 'application/zip' : XLSX,
    'content-disposition': `attachment; filename="regio-${slug}.${vorm}"`,
  })
}

/** A region set up from one spreadsheet: download, send, look over, take in. policy: K6 */
export const bookRoutes: Route[] = [
  page({
    get: '/beheer/regio/:slug/blad',
    ...keepers,
    params: Site,
    show: (c, { params }) => bookPage(c, params.slug, blankForm({ id: newId() })),
  }),
  page({
    get: '/beheer/regio/:slug/blad/bestand',
    ...keepers,
    params: Site,
    query: FormAsked,
    show: (c, { params, query }) => download(c, params.slug, query.vorm),
  }),
  form({
    post: '/beheer/regio/:slug/blad',
    ...keepers,
    params: Site,
    form: BookForm,
    limit: { name: 'setup-book', points: 60, perSeconds: 3600 },
    async submit(c, { params, input }) {
      const sent = { id: input.id, language: c.language, ...(await fileOf(c)) }
      await write(c, async (tx, actor) => sendBook(tx, actor, await requireOwnSite(tx, actor, params.slug), sent))
      return c.href(`${baseOf(params.slug)}/${input.id}`)
    },
    again: (c, { params, form: state }) => bookPage(c, params.slug, { ...state, values: { id: newId() } }),
  }),
  page({
    get: '/beheer/regio/:slug/blad/:id',
    ...keepers,
    params: UploadParams,
    show: (c, { params }) => preview(c, params.slug, params.id),
  }),
  form({
    post: '/beheer/regio/:slug/blad/:id/overname',
    ...keepers,
    params: UploadParams,
    form: TakeForm,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => takeIn(tx, actor, await requireOwnSite(tx, actor, params.slug), params.id, input.alsoRemove))
      return c.href(`${baseOf(params.slug)}/${params.id}`)
    },
    again: (c, { params }) => preview(c, params.slug, params.id),
  }),
  form({
    post: '/beheer/regio/:slug/blad/:id/intrekking',
    ...keepers,
    params: UploadParams,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, async (tx, actor) => dropUpload(tx, (await requireOwnSite(tx, actor, params.slug)).code, params.id))
      return c.href(baseOf(params.slug))
    },
    again: (c, { params }) => preview(c, params.slug, params.id),
  }),
]
