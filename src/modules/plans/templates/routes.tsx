import { z } from '@hono/zod-openapi'
import { notFound } from '../../../platform/errors.ts'
import { labelsIn } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { idsOf, requireFile } from '../../people/index.ts'
import { organisationsWithRole } from '../../regions/index.ts'
import { withVersion } from '../draft/version.ts'
import { planOf } from '../queries.ts'
import { PersonParams } from '../schema.ts'
import { texts } from '../texts.ts'
import { changeTemplate, keepTemplate, retireTemplate, useTemplate } from './commands.ts'
import { typedFrom } from './lines.ts'
import { ChooseTemplatePage, EditTemplatePage, lineTexts, TemplatesPage } from './pages.tsx'
import { requireTemplate, templatesFor, usedIn } from './queries.ts'
import { ChangeTemplate, ChosenTemplate, CopyFrom, LINES, KeepTemplate, TemplateParams, UseTemplate } from './schema.ts'
import { UseTemplatePage } from './use-page.tsx'

const coordinator = { may: ['coordinator'] as const, purpose: 'coordination' }
const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }
const LIST = '/beheer/plansjablonen'
const USE = '/werk/personen/:personId/plan/sjabloon'

async function listPage(c: RequestContext) {
  const region = c.region ?? notFound()
  return <TemplatesPage t={texts(c)} templates={await read(c, (tx) => templatesFor(tx, region.code))} />
}

/** A new template: empty, or copied from another. */
async function newPage(c: RequestContext, from?: string, state?: FormState) {
  const region = c.region ?? notFound()
  const found = from ? await read(c, (tx) => requireTemplate(tx, region.code, from)) : null
  const fresh = { ...(found ? typedFrom(found) : {}), id: newId() }
  return <EditTemplatePage t={texts(c)} template={null} meanwhile={false} form={state ?? blankForm(fresh)} />
}

async function changePage(c: RequestContext, id: string, state?: FormState, meanwhile = false) {
  const region = c.region ?? notFound()
  const found = await read(c, (tx) => requireTemplate(tx, region.code, id))
  if (found.regionCode !== region.code) notFound()
  const { version } = found
  const typed = state && meanwhile ? withVersion(state, version) : state
  const form = typed ?? blankForm({ ...typedFrom(found), version })
  return <EditTemplatePage t={texts(c)} template={found} meanwhile={meanwhile} form={form} />
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
  page({ get: `${LIST}/nieuw`, ...coordinator, query: CopyFrom, show: (c, { query }) => newPage(c, query.van) }),
  page({ get: `${LIST}/:templateId`, ...coordinator, params: TemplateParams, show: (c, { params }) => changePage(c, params.templateId) }),
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
    again: (c, { form: state }) => newPage(c, undefined, state),
  }),
  form({
    post: `${LIST}/:templateId`,
    ...coordinator,
    params: TemplateParams,
    form: ChangeTemplate,
    labels,
    async submit(c, { params: { templateId }, input }) {
      const region = c.region ?? notFound()
      const kept = await write(c, (tx, actor) => changeTemplate(tx, actor, region.code, templateId, input))
      return kept ? c.href(LIST) : c.page(await changePage(c, templateId, blankForm({ ...input }), true), 409)
    },
    again: (c, { params, form: state }) => changePage(c, params.templateId, state),
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
    again: (c, { params }) => changePage(c, params.templateId),
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
