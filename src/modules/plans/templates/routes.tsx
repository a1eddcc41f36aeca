import { z } from '@hono/zod-openapi'
import { notFound } from '../../../platform/errors.ts'
import { labelsIn } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { idsOf, requireFile } from '../../people/index.ts'
import { organisationsWithRole } from '../../regions/index.ts'
import { planOf } from '../queries.ts'
import { PersonParams } from '../schema.ts'
import { texts } from '../texts.ts'
import { keepTemplate, retireTemplate, useTemplate } from './commands.ts'
import { typedFrom } from './lines.ts'
import { ChooseTemplatePage, EditTemplatePage, lineTexts, TemplatesPage } from './pages.tsx'
import { requireTemplate, templatesFor, usedIn } from './queries.ts'
import { ChosenTemplate, CopyFrom, KeepTemplate, LINES, TemplateParams, UseTemplate } from './schema.ts'
import { UseTemplatePage } from './use-page.tsx'

const coordinator = { may: ['coordinator'] as const, purpose: 'coordination' }
const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }
const LIST = '/beheer/plansjablonen'
const USE = '/werk/personen/:personId/plan/sjabloon'

async function listPage(c: RequestContext) {
  const region = c.region ?? notFound()
  return <TemplatesPage t={texts(c)} templates={await read(c, (tx) => templatesFor(tx, region.code))} />
}

/** A template to change, one to copy from, or an empty form. */
async function editPage(c: RequestContext, which: { id?: string | undefined; from?: string | undefined }, state?: FormState) {
  const region = c.region ?? notFound()
  const asked = which.id ?? which.from
  const found = asked ? await read(c, (tx) => requireTemplate(tx, region.code, asked)) : null
  if (which.id && found?.regionCode !== region.code) notFound()
  const fresh = { ...(found ? typedFrom(found) : {}), id: which.id ?? newId() }
  return <EditTemplatePage t={texts(c)} template={which.id ? found : null} form={state ?? blankForm(fresh)} />
}

async function choosePage(c: RequestContext, personId: string) {
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const plan = await planOf(tx, person.regionCode, await idsOf(tx, person.regionCode, person.id))
    return {
      person: { id: person.id, name: person.displayName },
      templates: await templatesFor(tx, person.regionCode),
      used: plan && plan.endedOn === null ? await usedIn(tx, plan) : [],
    }
  })
  return <ChooseTemplatePage t={texts(c)} {...given} />
}

async function usePage(c: RequestContext, personId: string, id: string, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const plan = await planOf(tx, person.regionCode, await idsOf(tx, person.regionCode, person.id))
    const partners = await organisationsWithRole(tx, person.regionCode, 'partner', actor.today)
    return {
      person: { id: person.id, name: person.displayName },
      template: await requireTemplate(tx, person.regionCode, id),
      goal: plan && plan.endedOn === null ? (plan.goal ?? '–') : null,
      organisations: partners.map((one) => ({ value: one.id, label: one.name })),
    }
  })
  const { template } = given
  const fresh = blankForm({
    id: newId(),
    templateId: template.id,
    templateVersion: String(template.version),
    goal: template.goal,
    templateSteps: template.steps.map(({ position }) => String(position)),
  })
  return <UseTemplatePage t={texts(c)} today={c.actor.today} {...given} form={state ?? fresh} />
}

const labels = (c: RequestContext) => labelsIn(Object.assign({ ...texts(c).fields }, ...LINES.map((line) => lineTexts(texts(c), line))))

/** Plans to begin from: written by who coordinates, used by guides. policy: E1 */
export const templateRoutes: Route[] = [
  page({ get: LIST, ...coordinator, show: (c) => listPage(c) }),
  page({ get: `${LIST}/nieuw`, ...coordinator, query: CopyFrom, show: (c, { query }) => editPage(c, { from: query.van }) }),
  page({
    get: `${LIST}/:templateId`,
    ...coordinator,
    params: TemplateParams,
    show: (c, { params }) => editPage(c, { id: params.templateId }),
  }),
  form({
    post: LIST,
    ...coordinator,
    form: KeepTemplate,
    labels,
    async submit(c, { input }) {
      const region = c.region ?? notFound()
      await write(c, (tx, actor) => keepTemplate(tx, actor, region.code, input))
      return c.href(LIST)
    },
    again: (c, { form: state }) => editPage(c, {}, state),
  }),
  form({
    post: `${LIST}/:templateId/einde`,
    ...coordinator,
    params: TemplateParams,
    form: z.object({}),
    async submit(c, { params }) {
      const region = c.region ?? notFound()
      await write(c, (tx, actor) => retireTemplate(tx, actor, region.code, params.templateId))
      return c.href(LIST)
    },
    again: (c, { params }) => editPage(c, { id: params.templateId }),
  }),
  page({
    get: USE,
    ...guidance,
    params: PersonParams,
    query: ChosenTemplate,
    show: (c, { params, query }) => (query.sjabloon ? usePage(c, params.personId, query.sjabloon) : choosePage(c, params.personId)),
  }),
  form({
    post: USE,
    ...guidance,
    params: PersonParams,
    form: UseTemplate,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => useTemplate(tx, actor, await requireFile(tx, actor, params.personId), input))
      return c.href(`/werk/personen/${params.personId}/plan`)
    },
    again: (c, { params, form: state }) => {
      const id = z.uuid().safeParse(state.values.templateId)
      return id.success ? usePage(c, params.personId, id.data, state) : choosePage(c, params.personId)
    },
  }),
]
