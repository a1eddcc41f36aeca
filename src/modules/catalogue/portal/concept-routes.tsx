import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { serviceById } from '../offer/queries.ts'
import { ServiceId } from '../schema.ts'
import { texts } from '../texts.ts'
import { openProposal } from './change-queries.ts'
import { addConcepts, findLinkable, MOST_CONCEPTS, removeConcept } from './concepts.ts'
import { ConceptsPage } from './pages/concepts-page.tsx'
import { bodyOf, conceptsIn } from './part-bodies.ts'
import { AddConcepts, ConceptParams, ConceptSearch, Nothing } from './part-schema.ts'

const provider = { may: ['provider'] as const, purpose: null }
const path = '/aanbieder/diensten/:id/beroepen'

async function conceptsPage(c: RequestContext, id: string, typed: string | undefined, state?: FormState) {
  const found = await read(c, async (tx, actor) => {
    const service = await serviceById(tx, id, actor.today)
    if (!service || service.organisationId !== actor.organisationId) notFound()
    refuseUnless(service.status !== 'ended', 'catalogue.isEnded', 409)
    const waiting = await openProposal(tx, id, 'concepts')
    const chosen = conceptsIn(waiting?.body ?? bodyOf(service, 'concepts'))
    const ids = chosen.map((one) => one.id)
    return { service, waiting: waiting !== undefined, chosen, found: typed ? await findLinkable(tx, typed, ids, c.language) : null }
  })
  return (
    <ConceptsPage
      t={texts(c)}
      {...found}
      typed={typed}
      form={state ?? blankForm({ zoek: typed })}
      full={found.chosen.length >= MOST_CONCEPTS}
    />
  )
}

/** The page on which a provider ties an offer to occupations and skills of the taxonomy. policy: D1 */
export const conceptRoutes: Route[] = [
  page({
    get: path,
    ...provider,
    params: ServiceId,
    query: ConceptSearch,
    show: (c, { params, query }) => conceptsPage(c, params.id, query.zoek),
  }),
  form({
    post: path,
    ...provider,
    params: ServiceId,
    form: AddConcepts,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => addConcepts(tx, actor, params.id, input.concepts))
      return c.href(path.replace(':id', params.id))
    },
    again: (c, { params, form: state }) => conceptsPage(c, params.id, [state.values.zoek].flat().at(-1) || undefined, state),
  }),
  form({
    post: `${path}/:concept/verwijdering`,
    ...provider,
    params: ConceptParams,
    form: Nothing,
    async submit(c, { params }) {
      await write(c, (tx, actor) => removeConcept(tx, actor, params.id, params.concept))
      return c.href(path.replace(':id', params.id))
    },
    again: (c, { params }) => conceptsPage(c, params.id, undefined),
  }),
]
