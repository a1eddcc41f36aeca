import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { texts } from '../texts.ts'
import { AskDataPage } from './page.tsx'
import { noteRefused, regionOf } from './refused.ts'
import { AskData, AskedData } from './schema.ts'

const staff = { may: ['partner', 'guide', 'host', 'coordinator', 'organisation-admin'] as const, purpose: null }

const askPage = (c: RequestContext, answer?: 'help' | 'figures' | 'enforcement', state?: FormState) => (
  <AskDataPage t={texts(c)} answer={answer} form={state ?? blankForm({ id: newId() })} />
)

/** Somebody wants data of the counter: for which purpose, and the way there or the refusal. policy: C19 */
export const enforcementRoutes: Route[] = [
  page({ get: '/werk/gegevens-gevraagd', ...staff, query: AskedData, show: async (c, { query }) => askPage(c, query.antwoord) }),
  form({
    post: '/werk/gegevens-gevraagd',
    ...staff,
    form: AskData,
    async submit(c, { input }) {
      const { id, asker, dataAbout: about } = input
      if (input.dataFor === 'enforcement')
        await write(c, (tx, actor) => noteRefused(tx, actor, regionOf(actor, c.region?.code), { id, way: 'desk', asker, about }))
      return c.href(`/werk/gegevens-gevraagd?antwoord=${input.dataFor}`)
    },
    again: async (c, { form: state }) => askPage(c, undefined, state),
  }),
]
