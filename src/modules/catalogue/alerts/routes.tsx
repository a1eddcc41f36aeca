import { useCopy } from '../../../platform/copy/index.ts'
import { invalid, notFound } from '../../../platform/errors.ts'
import { labelsIn } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { LINK_LIMIT } from '../../../platform/safe-link.ts'
import type { RegionView } from '../../../platform/ui/view.ts'
import { regionByCode } from '../../regions/index.ts'
import { FindQuery, hrefOf, type Asked } from '../find/query.ts'
import { Nothing } from '../portal/part-schema.ts'
import { RegionSlug } from '../schema.ts'
import { texts } from '../texts.ts'
import { confirmSearch, extendSearch, openSearch, setRhythm, stopSearch } from './commands.ts'
import { OwnSearchPage, StoppedPage, StopPage } from './own-pages.tsx'
import { askedIn, catalogueCopy, fitsOf, keep, searchOf } from './query.ts'
import { MOST_FITS } from './rules.ts'
import { saveSearch } from './save.ts'
import { SavePage, SentPage } from './save-pages.tsx'
import { SaveSearch, SearchToken, SetRhythm } from './schema.ts'

const open = { may: 'anyone' as const, purpose: 'service-alerts' }
const labels = (c: RequestContext) => labelsIn(texts(c).alerts.fields)

interface Site {
  base: string
  region: Pick<RegionView, 'code' | 'displayName'> | null
}
const country = (): Site => ({ base: '/diensten', region: null })
const ofRegion = (c: RequestContext): Site => {
  const region = c.region ?? notFound()
  return { base: `/regio/${region.slug}/diensten`, region }
}

async function savePage(c: RequestContext, { base, region }: Site, asked: Asked, state?: FormState) {
  const copy = await useCopy(c.db, catalogueCopy)
  const kept = await read(c, (tx, actor) => keep(tx, asked, actor.today))
  const blank = blankForm({ id: newId(), search: searchOf(asked), rhythm: 'weekly' })
  const fits = fitsOf(copy, kept, region?.code ?? null, c.actor.today).length
  return <SavePage t={texts(c)} base={base} asked={asked} region={region?.displayName} fits={fits} form={state ?? blank} />
}

async function save(c: RequestContext, { base, region }: Site, { search, ...input }: { search?: string } & SaveInput) {
  const copy = await useCopy(c.db, catalogueCopy)
  const asked = askedIn(search ?? '')
  const regionCode = region?.code ?? null
  await write(c, async (tx, actor) => {
    const kept = await keep(tx, asked, actor.today)
    if (fitsOf(copy, kept, regionCode, actor.today).length > MOST_FITS) invalid('email', 'searchTooWide')
    await saveSearch(tx, actor, { ...input, language: c.language, regionCode, kept })
  })
  return c.page(<SentPage t={texts(c)} back={hrefOf(base, asked)} />)
}
type SaveInput = Pick<Parameters<typeof saveSearch>[2], 'id' | 'email' | 'rhythm'>

async function ownPage(c: RequestContext, token: string, state: FormState | null = null) {
  const found = await read(c, async (tx, actor) => {
    const search = await openSearch(tx, actor, token)
    return { search, region: search.regionCode ? await regionByCode(tx, search.regionCode, actor.today) : undefined }
  })
  return <OwnSearchPage t={texts(c)} token={token} {...found} today={c.actor.today} form={state} />
}

/** Asking for mail, in the country and in a region. */
function saving(path: string, site: (c: RequestContext) => Site, params: { params?: typeof RegionSlug }): Route[] {
  return [
    page({ get: `${path}/bewaren`, ...open, ...params, query: FindQuery, show: (c, { query }) => savePage(c, site(c), query) }),
    form({
      post: `${path}/bewaren`,
      ...open,
      ...params,
      form: SaveSearch,
      labels,
      limit: { name: 'save-search', points: 10, perSeconds: 3600 },
      submit: (c, { input }) => save(c, site(c), input),
      again: (c, { form: state }) => savePage(c, site(c), askedIn(String(state.values.search ?? '')), state),
    }),
  ]
}

export const alertRoutes: Route[] = [
  ...saving('/diensten', country, {}),
  ...saving('/regio/:slug/diensten', ofRegion, { params: RegionSlug }),
  page({ get: '/zoekvraag/:token', ...open, params: SearchToken, show: (c, { params }) => ownPage(c, params.token) }),
  form({
    post: '/zoekvraag/:token/bevestiging',
    ...open,
    params: SearchToken,
    form: Nothing,
    limit: LINK_LIMIT,
    async submit(c, { params }) {
      const copy = await useCopy(c.db, catalogueCopy)
      await write(c, (tx, actor) => confirmSearch(tx, actor, params.token, copy))
      return c.href(`/zoekvraag/${params.token}`)
    },
    again: (c, { params }) => ownPage(c, params.token),
  }),
  form({
    post: '/zoekvraag/:token/ritme',
    ...open,
    params: SearchToken,
    form: SetRhythm,
    labels,
    limit: LINK_LIMIT,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => setRhythm(tx, actor, params.token, input.rhythm))
      return c.href(`/zoekvraag/${params.token}`)
    },
    again: (c, { params, form: state }) => ownPage(c, params.token, state),
  }),
  form({
    post: '/zoekvraag/:token/verlenging',
    ...open,
    params: SearchToken,
    form: Nothing,
    limit: LINK_LIMIT,
    async submit(c, { params }) {
      await write(c, (tx, actor) => extendSearch(tx, actor, params.token))
      return c.href(`/zoekvraag/${params.token}`)
    },
    again: (c, { params }) => ownPage(c, params.token),
  }),
  page({
    get: '/zoekvraag/:token/einde',
    ...open,
    params: SearchToken,
    async show(c, { params }) {
      const search = await read(c, (tx, actor) => openSearch(tx, actor, params.token))
      return search.stoppedAt === null ? <StopPage t={texts(c)} token={params.token} /> : <StoppedPage t={texts(c)} />
    },
  }),
  form({
    post: '/zoekvraag/:token/einde',
    ...open,
    params: SearchToken,
    form: Nothing,
    limit: LINK_LIMIT,
    async submit(c, { params }) {
      await write(c, (tx, actor) => stopSearch(tx, actor, params.token))
      // A mailbox that posts this itself follows no redirect (RFC 8058).
      return c.page(<StoppedPage t={texts(c)} />)
    },
    again: async (c) => <StoppedPage t={texts(c)} />,
  }),
]
