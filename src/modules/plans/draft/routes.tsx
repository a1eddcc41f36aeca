import { z } from '@hono/zod-openapi'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { requireFile, type Person } from '../../people/index.ts'
import { beginPage } from '../refer/routes.tsx'
import { PersonParams } from '../schema.ts'
import { texts } from '../texts.ts'
import { beginDraft, throwAway } from './begin.ts'
import { CheckPage } from './check-page.tsx'
import { askColleague } from './colleagues.ts'
import { DraftPage, GonePage } from './draft-page.tsx'
import { draftHref } from './facts.ts'
import { ColleaguePage } from './part-page.tsx'
import { partRoutes } from './part-routes.tsx'
import { paymentRoutes } from './payment-routes.tsx'
import type { DraftChange } from './queries.ts'
import { AskColleague, BeginDraft, DraftParams, DraftService, SendDraft } from './schema.ts'
import { savePart } from './save.ts'
import { sendDraft } from './send.ts'
import { showDraft } from './show.ts'
import { draftShown, partShown } from './shown.ts'

const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }
const PATH = '/werk/personen/:personId/doorverwijzingen/concepten'
interface Ids {
  personId: string
  draftId: string
}

async function draftPage(c: RequestContext, ids: Ids) {
  const shown = await read(c, async (tx, actor) => draftShown(tx, actor, await requireFile(tx, actor, ids.personId), ids.draftId))
  return goneOf(c, shown) ?? <DraftPage t={texts(c)} shown={shown} />
}

async function colleaguePage(c: RequestContext, ids: Ids, state?: FormState) {
  const shown = await read(c, async (tx, actor) =>
    partShown(tx, actor, await requireFile(tx, actor, ids.personId), ids.draftId, 'colleague'),
  )
  const colleagues = shown.colleagues.filter(({ id }) => id !== c.actor.accountId)
  return <ColleaguePage t={texts(c)} shown={{ ...shown, colleagues }} form={state ?? blankForm()} />
}

function goneOf(c: RequestContext, { draft, person }: Awaited<ReturnType<typeof draftShown>>) {
  if (draft.state === 'open') return null
  const referral = draft.state === 'sent' ? `/werk/personen/${person.id}/doorverwijzingen/${draft.id}` : null
  return <GonePage t={texts(c)} person={{ id: person.id, name: person.displayName }} referral={referral} />
}

async function checkPage(c: RequestContext, ids: Ids, state?: FormState, clash: DraftChange | null = null) {
  const shown = await read(c, async (tx, actor) => draftShown(tx, actor, await requireFile(tx, actor, ids.personId), ids.draftId))
  const form = state ?? blankForm({ version: shown.draft.version })
  return goneOf(c, shown) ?? <CheckPage t={texts(c)} shown={shown} clash={clash} form={form} />
}

/** A form of one button on the page of a draft. */
function step(path: string, run: (tx: Tx, actor: Actor, person: Person, id: string) => Promise<void>, after: (ids: Ids) => string): Route {
  return form({
    post: `${PATH}/:draftId/${path}`,
    ...guidance,
    params: DraftParams,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, async (tx, actor) => run(tx, actor, await requireFile(tx, actor, params.personId), params.draftId))
      return c.href(after(params))
    },
    again: (c, { params }) => draftPage(c, params),
  })
}

/** A referral from its first line to sent. policy: D8 */
export const draftRoutes: Route[] = [
  form({
    post: PATH,
    ...guidance,
    params: PersonParams,
    form: BeginDraft,
    async submit(c, { params, input }) {
      const id = await write(c, async (tx, actor) => beginDraft(tx, actor, await requireFile(tx, actor, params.personId), input))
      return c.href(draftHref(params.personId, id))
    },
    again: (c, { params, form: state }) =>
      beginPage(c, params.personId, { dienst: z.uuid().safeParse(state.values.serviceId).data }, state),
  }),
  page({ get: `${PATH}/:draftId`, ...guidance, params: DraftParams, show: (c, { params }) => draftPage(c, params) }),
  ...partRoutes,
  ...paymentRoutes,
  page({ get: `${PATH}/:draftId/controle`, ...guidance, params: DraftParams, show: (c, { params }) => checkPage(c, params) }),
  form({
    post: `${PATH}/:draftId/verzending`,
    ...guidance,
    params: DraftParams,
    form: SendDraft,
    async submit(c, { params, input }) {
      const clash = await write(c, async (tx, actor) =>
        sendDraft(tx, actor, await requireFile(tx, actor, params.personId), params.draftId, input),
      )
      if (clash) return c.page(await checkPage(c, params, undefined, clash), 409)
      return c.href(`/werk/personen/${params.personId}/doorverwijzingen/${params.draftId}`)
    },
    again: (c, { params, form: state }) => checkPage(c, params, state),
  }),
  page({ get: `${PATH}/:draftId/collega`, ...guidance, params: DraftParams, show: (c, { params }) => colleaguePage(c, params) }),
  form({
    post: `${PATH}/:draftId/collega`,
    ...guidance,
    params: DraftParams,
    form: AskColleague,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => askColleague(tx, actor, await requireFile(tx, actor, params.personId), params.draftId, input))
      return c.href(draftHref(params.personId, params.draftId))
    },
    again: (c, { params, form: state }) => colleaguePage(c, params, state),
  }),
  form({
    post: `${PATH}/:draftId/dienst`,
    ...guidance,
    params: DraftParams,
    form: DraftService,
    async submit(c, { params, input }) {
      const clash = await write(c, async (tx, actor) =>
        savePart(tx, actor, await requireFile(tx, actor, params.personId), params.draftId, input.version, {
          part: 'service',
          serviceId: input.serviceId,
        }),
      )
      return clash ? c.page(await checkPage(c, params, undefined, clash), 409) : c.href(draftHref(params.personId, params.draftId))
    },
    again: (c, { params }) => draftPage(c, params),
  }),
  step('lezen', showDraft, (ids) => draftHref(ids.personId, ids.draftId)),
  step('weggooien', throwAway, (ids) => `/werk/personen/${ids.personId}/plan`),
]
