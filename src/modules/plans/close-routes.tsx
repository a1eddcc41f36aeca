import { z } from '@hono/zod-openapi'
import { notFound } from '../../platform/errors.ts'
import { blankForm, type FormState } from '../../platform/form.ts'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { findPerson, idsOf, ownFile, requireFile } from '../people/index.ts'
import { askToClose, closeWithReason } from './commands/close.ts'
import { openWorkOf } from './open-work.ts'
import { CloseFilePage, OwnClosePage } from './pages/close-pages.tsx'
import { stepsOf } from './queries.ts'
import { CloseFile, PersonParams } from './schema.ts'
import { texts } from './texts.ts'

const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }
const own = { may: ['person', 'representative'] as const, purpose: 'own-file', part: 'file' as const }

async function closePage(c: RequestContext, personId: string, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    return {
      person: { id: person.id, name: person.displayName, closedOn: person.closedOn, closedBecause: person.closedBecause },
      open: await openWorkOf(tx, actor, person.regionCode, await idsOf(tx, person.regionCode, person.id)),
    }
  })
  return <CloseFilePage t={texts(c)} {...given} form={state ?? blankForm()} />
}

async function ownClosePage(c: RequestContext) {
  const given = await read(c, async (tx, actor) => {
    const { regionCode, personId } = ownFile(actor)
    const person = (await findPerson(tx, actor, personId)) ?? notFound()
    const ids = await idsOf(tx, regionCode, personId)
    const asked = (await stepsOf(tx, actor, regionCode, ids, null)).find((step) => step.kind === 'closing' && step.state === 'open')
    return { closedOn: person.closedOn, open: await openWorkOf(tx, actor, regionCode, ids), askedUntil: asked?.dueOn ?? null }
  })
  return <OwnClosePage t={texts(c)} {...given} />
}

/** A file comes to its end: at the desk with a reason, or at the person's own wish. */
export const closeRoutes: Route[] = [
  page({
    get: '/werk/personen/:personId/sluiting',
    ...guidance,
    params: PersonParams,
    show: (c, { params }) => closePage(c, params.personId),
  }),
  form({
    post: '/werk/personen/:personId/sluiting',
    ...guidance,
    params: PersonParams,
    form: CloseFile,
    labels: (c) => ({ because: texts(c).close.because.label }),
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => closeWithReason(tx, actor, await requireFile(tx, actor, params.personId), input.because))
      return c.href(`/werk/personen/${params.personId}/sluiting`)
    },
    again: (c, { params, form: state }) => closePage(c, params.personId, state),
  }),
  page({ get: '/mijn/sluiting', ...own, show: ownClosePage }),
  form({
    post: '/mijn/sluiting',
    ...own,
    form: z.object({}),
    async submit(c) {
      await write(c, async (tx, actor) => {
        const { regionCode, personId } = ownFile(actor)
        await askToClose(tx, actor, { regionCode, id: personId })
      })
      return c.href('/mijn/sluiting')
    },
    again: ownClosePage,
  }),
]
