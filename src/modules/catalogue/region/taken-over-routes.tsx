import { z } from '@hono/zod-openapi'
import { notFound } from '../../../platform/errors.ts'
import { labelsIn } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { organisationById } from '../../regions/index.ts'
import { texts } from '../texts.ts'
import { ADMISSIONS } from '../admission/pages.tsx'
import { admitKnown } from './admit.ts'
import { LetInPage, TAKEN_OVER, TakenOverPage } from './pages/taken-over-pages.tsx'
import { LetIn } from './schema.ts'
import { takenOver } from './taken-over.ts'

const coordinator = { may: ['coordinator'] as const, purpose: null }
const OrganisationId = z.object({ id: z.uuid() })

async function letInPage(c: RequestContext, id: string, state?: FormState) {
  const found = await read(c, async (tx, actor) => {
    const services = await takenOver(tx, actor, id)
    const organisation = await organisationById(tx, id)
    return services.length > 0 && organisation ? { services, organisation } : notFound()
  })
  const known = blankForm({ id: newId(), email: found.organisation.email, mailLanguage: 'nl' })
  return <LetInPage t={texts(c)} services={found.services} organisation={found.organisation} form={state ?? known} />
}

/** Services of other catalogues that are not complete, with the step by which their organisation can complete them. */
export const takenOverRoutes: Route[] = [
  page({ get: TAKEN_OVER, ...coordinator, show: async (c) => <TakenOverPage t={texts(c)} services={await read(c, takenOver)} /> }),
  page({ get: `${TAKEN_OVER}/:id`, ...coordinator, params: OrganisationId, show: (c, { params }) => letInPage(c, params.id) }),
  form({
    post: `${TAKEN_OVER}/:id`,
    ...coordinator,
    params: OrganisationId,
    form: LetIn,
    labels: (c) => labelsIn({ ...texts(c).fields, ...texts(c).people.fields }),
    limit: { name: 'invite', points: 20, perSeconds: 3600 },
    async submit(c, { params, input }) {
      const door = await write(c, async (tx, actor) => {
        if ((await takenOver(tx, actor, params.id)).length === 0) notFound()
        return admitKnown(tx, actor, params.id, input)
      })
      return c.href(door === 'waits' ? ADMISSIONS : TAKEN_OVER)
    },
    again: (c, { params, form: state }) => letInPage(c, params.id, state),
  }),
]
