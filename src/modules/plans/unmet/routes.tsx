import { daysAfter, monthsAfter } from '../../../platform/clock.ts'
import { notFound } from '../../../platform/errors.ts'
import { guarded } from '../../../platform/figures.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { requireFile } from '../../people/index.ts'
import { municipalitiesOn, organisationsWithRole } from '../../regions/index.ts'
import { requirePlan, stepsOf } from '../queries.ts'
import { StepParams } from '../schema.ts'
import { ownerOptions } from '../shown.ts'
import { texts } from '../texts.ts'
import { figuresOf } from './figures.ts'
import { noteUnmet } from './note.ts'
import { UnmetPage } from './page.tsx'
import { UnmetRegionPage } from './region-page.tsx'
import { UnmetForm } from './schema.ts'
import { cellsOf } from './table.ts'

const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }
const PATH = '/werk/personen/:personId/plan/stappen/:stepId/niet-gelukt'
/** Over how long a region looks back. */
const MONTHS = 12

async function unmetPage(c: RequestContext, { personId, stepId }: { personId: string; stepId: string }, state?: FormState) {
  const t = texts(c)
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const plan = await requirePlan(tx, person)
    const step = (await stepsOf(tx, actor, person.regionCode, [person.id], plan.leadAccount)).find(({ id }) => id === stepId)
    if (!step || step.hidden) notFound()
    const partners = await organisationsWithRole(tx, person.regionCode, 'partner', actor.today)
    return {
      person: { id: person.id, name: person.displayName },
      step: { id: step.id, title: step.title ?? t.stepKinds[step.kind] ?? '' },
      owners: ownerOptions(t, partners),
    }
  })
  return <UnmetPage t={t} {...given} form={state ?? blankForm({ id: newId(), nextWho: 'guide' })} />
}

async function regionPage(c: RequestContext) {
  const t = texts(c)
  const regionCode = c.region?.code ?? notFound()
  const since = monthsAfter(c.actor.today, -MONTHS)
  const { raw, municipalities } = await read(c, async (tx, actor) => ({
    raw: await figuresOf(tx, regionCode, since, daysAfter(actor.today, 1)),
    municipalities: new Map((await municipalitiesOn(tx, actor.today)).map(({ code, name }) => [code, name])),
  }))
  const of = (what: string) => raw.flatMap((one) => (one.what === what && one.amount !== null ? [[one.code, one.amount] as const] : []))
  return (
    <UnmetRegionPage
      t={t}
      since={since}
      cells={cellsOf(raw)}
      schemes={[...guarded(new Map(of('unmet-scheme'))).amounts].map(([code, amount]) => ({ code, amount }))}
      municipality={(code) => municipalities.get(code) ?? t.unmet.unknownMunicipality}
    />
  )
}

/** A need that could not be met: at the desk, and counted for the region. */
export const unmetRoutes: Route[] = [
  page({ get: PATH, ...guidance, params: StepParams, show: (c, { params }) => unmetPage(c, params) }),
  form({
    post: PATH,
    ...guidance,
    params: StepParams,
    form: UnmetForm,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => noteUnmet(tx, actor, await requireFile(tx, actor, params.personId), params.stepId, input))
      return c.href(`/werk/personen/${params.personId}/plan`)
    },
    again: (c, { params, form: state }) => unmetPage(c, params, state),
  }),
  page({ get: '/beheer/niet-gelukt', may: ['coordinator'], purpose: null, show: regionPage }),
]
