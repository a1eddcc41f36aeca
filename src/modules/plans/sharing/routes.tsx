import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { PersonParams } from '../schema.ts'
import { texts } from '../texts.ts'
import { share, stopSharing } from './commands.ts'
import { shareConversation, stopConversation } from './conversations.ts'
import { myFile, openFile } from './item.ts'
import { SharingPage } from './page.tsx'
import { JustDone, KeptConversation, SharedItem } from './schema.ts'
import { sharingShown } from './shown.ts'

const own = { may: ['person', 'representative'] as const, purpose: 'own-file', part: 'plan' as const }
const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }
const MINE = '/mijn/plan/delen'
const at = (personId: string) => `/werk/personen/${personId}/plan/delen`

type Done = 'gestopt' | 'gedeeld' | undefined
/** The page, of the person or at a desk. */
async function sharingPage(c: RequestContext, personId: string | null, done?: Done, state?: FormState) {
  const shown = await read(c, async (tx, actor) => {
    const file = personId === null ? await myFile(tx, actor) : await openFile(tx, actor, personId)
    return (await sharingShown(tx, actor, texts(c), file)) ?? notFound()
  })
  const where =
    personId === null
      ? { voice: 'mine' as const, base: MINE, back: '/mijn/plan' }
      : { voice: 'desk' as const, base: at(personId), back: `/werk/personen/${personId}/plan` }
  return <SharingPage t={texts(c)} {...where} shown={shown} done={done} form={state ?? blankForm()} />
}

/** The person steers who sees what of the plan; a worker does so at the person's word. policy: E1, L2 */
export const sharingRoutes: Route[] = [
  page({ get: MINE, ...own, query: JustDone, show: (c, { query }) => sharingPage(c, null, query.klaar) }),
  ...(['gestopt', 'gedeeld'] as const).map((done) =>
    form({
      post: `${MINE}/${done}`,
      ...own,
      form: SharedItem,
      async submit(c, { input }) {
        await write(c, async (tx, actor) => COMMANDS[done](tx, actor, await myFile(tx, actor), input))
        return c.href(`${MINE}?klaar=${done}`)
      },
      again: (c, { form: state }) => sharingPage(c, null, undefined, state),
    }),
  ),
  ...(['gestopt', 'gedeeld'] as const).map((done) =>
    form({
      post: `${MINE}/gesprekken/${done}`,
      ...own,
      form: KeptConversation,
      async submit(c, { input }) {
        await write(c, async (tx, actor) => CONVERSATION[done](tx, actor, await myFile(tx, actor), input))
        return c.href(`${MINE}?klaar=${done}`)
      },
      again: (c, { form: state }) => sharingPage(c, null, undefined, state),
    }),
  ),
  page({
    get: '/werk/personen/:personId/plan/delen',
    ...guidance,
    params: PersonParams,
    query: JustDone,
    show: (c, { params, query }) => sharingPage(c, params.personId, query.klaar),
  }),
  ...(['gestopt', 'gedeeld'] as const).map((done) =>
    form({
      post: `/werk/personen/:personId/plan/delen/${done}`,
      ...guidance,
      params: PersonParams,
      form: SharedItem,
      async submit(c, { params, input }) {
        await write(c, async (tx, actor) => COMMANDS[done](tx, actor, await openFile(tx, actor, params.personId), input))
        return c.href(`${at(params.personId)}?klaar=${done}`)
      },
      again: (c, { params, form: state }) => sharingPage(c, params.personId, undefined, state),
    }),
  ),
  ...(['gestopt', 'gedeeld'] as const).map((done) =>
    form({
      post: `/werk/personen/:personId/plan/delen/gesprekken/${done}`,
      ...guidance,
      params: PersonParams,
      form: KeptConversation,
      async submit(c, { params, input }) {
        await write(c, async (tx, actor) => CONVERSATION[done](tx, actor, await openFile(tx, actor, params.personId), input))
        return c.href(`${at(params.personId)}?klaar=${done}`)
      },
      again: (c, { params, form: state }) => sharingPage(c, params.personId, undefined, state),
    }),
  ),
]

const COMMANDS = { gestopt: stopSharing, gedeeld: share }
const CONVERSATION = { gestopt: stopConversation, gedeeld: shareConversation }
