import { hasRole } from '../../../platform/actor.ts'
import { labelsIn } from '../../../platform/fields.tsx'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { organisationById } from '../../regions/index.ts'
import { codesOf } from '../region/decide.ts'
import { offersIn } from '../region/queries.ts'
import { texts } from '../texts.ts'
import { bundles, findBundle, saveBundle } from './bundle.ts'
import { bundleTexts, BundlePage, BundlesPage, EditBundlePage, OwnBundlesPage } from './pages.tsx'
import { BundleForm, BundleId } from './schema.ts'

const open = { may: 'anyone' as const, purpose: null }
const coordinator = { may: ['coordinator'] as const, purpose: null }

function regionOf(c: RequestContext): string {
  return c.actor.regions.find((region) => region !== '*') ?? notFound()
}

async function editPage(c: RequestContext, id: string | null, state?: FormState) {
  const found = await read(c, async (tx, actor) => {
    const asked = id ?? BundleId.safeParse({ id: state?.values.id }).data?.id
    const there = asked ? await findBundle(tx, asked, actor.today) : undefined
    const known = there?.bundle.regionCode === regionOf(c) ? there : undefined
    if (id && !known) notFound()
    return { known, offers: await offersIn(tx, await codesOf(tx, actor)) }
  })
  const t = texts(c)
  const options = found.offers.map(({ id: value, name }) => ({ value, label: name }))
  const others = new Map(
    (found.known?.lines ?? []).map(({ service, runs }) => [service.id, runs ? service.name : t.bundles.rests(service.name)]),
  )
  for (const { value } of options) others.delete(value)
  const kept = [...others].map(([value, label]) => ({ value, label }))
  return <EditBundlePage t={t} form={state ?? blankForm(valuesOf(found.known))} offers={[...options, ...kept]} />
}

function valuesOf(known: Awaited<ReturnType<typeof findBundle>>) {
  if (!known) return { id: newId(), bundleStatus: 'draft' }
  const { id, name, aim, forWhom, status } = known.bundle
  const steps = known.lines.flatMap(({ position, service, condition }) => [
    [`offer${position}`, service.id],
    [`condition${position}`, condition],
  ])
  return { id, bundleName: name, bundleAim: aim, forWhom, bundleStatus: status, ...Object.fromEntries(steps) }
}

export const bundleRoutes: Route[] = [
  page({
    get: '/arrangementen',
    ...open,
    show: async (c) => <BundlesPage t={texts(c)} bundles={await read(c, (tx) => bundles(tx, null))} />,
  }),
  page({
    get: '/arrangementen/:id',
    ...open,
    params: BundleId,
    async show(c, { params }) {
      const found = await read(c, async (tx, actor) => {
        const known = (await findBundle(tx, params.id, actor.today)) ?? notFound()
        const own = hasRole(actor, 'coordinator') && actor.regions.includes(known.bundle.regionCode ?? '')
        if (known.bundle.status !== 'public' && !own) notFound()
        return { ...known, by: (await organisationById(tx, known.bundle.organisationId))?.name ?? '' }
      })
      return <BundlePage t={texts(c)} {...found} />
    },
  }),
  page({
    get: '/werk/arrangementen',
    ...coordinator,
    show: async (c) => <OwnBundlesPage t={texts(c)} bundles={await read(c, (tx) => bundles(tx, regionOf(c)))} />,
  }),
  page({ get: '/werk/arrangementen/nieuw', ...coordinator, show: (c) => editPage(c, null) }),
  page({ get: '/werk/arrangementen/:id', ...coordinator, params: BundleId, show: (c, { params }) => editPage(c, params.id) }),
  form({
    post: '/werk/arrangementen',
    ...coordinator,
    form: BundleForm,
    labels: (c) => labelsIn(bundleTexts(texts(c))),
    async submit(c, { input }) {
      await write(c, (tx, actor) => saveBundle(tx, actor, input))
      return c.href('/werk/arrangementen')
    },
    again: (c, { form: state }) => editPage(c, null, state),
  }),
]
