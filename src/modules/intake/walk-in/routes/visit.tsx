import { notFound } from '../../../../platform/errors.ts'
import type { Actor } from '../../../../platform/actor.ts'
import type { Tx } from '../../../../platform/db/context.ts'
import { blankForm } from '../../../../platform/form.ts'
import { labelsIn } from '../../../../platform/fields.tsx'
import { read, write, type RequestContext } from '../../../../platform/request.ts'
import { form, page, type Route } from '../../../../platform/route.ts'
import { findPerson, lawsFor } from '../../../people/index.ts'
import { municipalitiesOn } from '../../../regions/index.ts'
import { NewHandoverPage } from '../../pages/new-handover-page.tsx'
import { asksHere } from '../../asked/asks.ts'
import { acceptBy } from '../../rules.ts'
import { texts } from '../../texts.ts'
import { callAgain, handOn, notThere, takeOver } from '../commands/call.ts'
import { finishVisit } from '../commands/finish.ts'
import { makeFile, useFile, useFileNumber } from '../commands/to-file.ts'
import { CodePage } from '../pages/ticket-pages.tsx'
import { findVisit, nicknamesOf } from '../queries.ts'
import { reception } from './register.tsx'
import { FileNumber, Finish, HandOn, KnownFile, NewFile, Nothing, VisitId, type LEADS_ON } from '../schema.ts'
import { visitPage } from './visit-view.tsx'

const helping = { may: ['guide'] as const, purpose: 'reception', params: VisitId }
const labels = (c: RequestContext) => labelsIn(texts(c).walkIn.fields)
const FILE_LIMIT = { name: 'file-number', points: 30, perSeconds: 3600 }

/** A handover begun with what is known of the visitor: nothing is asked twice, and the file carries the id of the visit. */
async function handoverPage(c: RequestContext, id: string) {
  const given = await read(c, async (tx, actor) => {
    const visit = (await findVisit(tx, actor, id)) ?? notFound()
    if (visit.calledBy !== actor.accountId || visit.state !== 'called') notFound()
    const person = visit.personId ? await findPerson(tx, actor, visit.personId) : undefined
    return {
      visit,
      person,
      name: person?.firstName ?? (await nicknamesOf(tx, actor, [id])).get(id),
      municipalities: await municipalitiesOn(tx, actor.today),
      asks: await asksHere(tx, actor),
      laws: actor.organisationId ? await lawsFor(tx, 'handover', actor.organisationId, actor.today) : [],
    }
  })
  const { visit, person } = given
  const { today } = c.actor
  return (
    <NewHandoverPage
      t={texts(c)}
      municipalities={given.municipalities
        .map((one) => ({ value: one.code, label: one.name }))
        .sort((a, b) => a.label.localeCompare(b.label, 'nl'))}
      laws={given.laws}
      asksFirst={given.asks}
      acceptBy={{ normal: acceptBy(today, false), urgent: acceptBy(today, true) }}
      form={blankForm({
        id: visit.id,
        firstName: given.name,
        lastName: person?.lastName,
        email: person?.email,
        phone: person?.phone,
        municipality: person?.municipalityCode,
        questionKind: visit.questionKind,
      })}
    />
  )
}

/** Where one tap leads, once there is a file. */
function onwards(c: RequestContext, personId: string, then: (typeof LEADS_ON)[number]): string {
  const file = `/werk/personen/${personId}`
  return c.href(then === 'contact' ? `${file}/gesprekken/nieuw` : then === 'own-work' ? `${file}/plan/eigen-werk` : file)
}

async function toFile(c: RequestContext, id: string, then: (typeof LEADS_ON)[number]): Promise<string | Response> {
  const { personId, code, number } = await write(c, async (tx, actor) => {
    const made = await makeFile(tx, actor, id)
    return { ...made, number: ((await findVisit(tx, actor, id)) ?? notFound()).number }
  })
  if (then !== 'file' || code === null) return onwards(c, personId, then)
  // Shown once: the code is on this page and on paper, nowhere else.
  return c.page(<CodePage t={texts(c).walkIn} number={number} code={code} visitId={id} personId={personId} />)
}

/** A step that a button alone takes, and the page it leads to. */
function step(name: string, act: (tx: Tx, actor: Actor, id: string) => Promise<void>, to: 'visit' | 'queue'): Route {
  return form({
    post: `/werk/inloop/:id/${name}`,
    ...helping,
    form: Nothing,
    async submit(c, { params }) {
      await write(c, (tx, actor) => act(tx, actor, params.id))
      return c.href(to === 'visit' ? `/werk/inloop/${params.id}` : '/werk/inloop')
    },
    again: (c, { params }) => visitPage(c, params.id),
  })
}

/** One visitor who was called: where they go from here. policy: A7, C1 */
export const visitRoutes: Route[] = [
  page({ get: '/werk/inloop/:id', ...reception, params: VisitId, show: (c, { params }) => visitPage(c, params.id) }),
  page({ get: '/werk/inloop/:id/overdracht', ...helping, show: (c, { params }) => handoverPage(c, params.id) }),
  step('heroproep', callAgain, 'visit'),
  step('afwezigheid', notThere, 'queue'),
  step('overname', takeOver, 'visit'),
  form({
    post: '/werk/inloop/:id/collega',
    ...helping,
    form: HandOn,
    labels,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => handOn(tx, actor, params.id, input.to))
      return c.href('/werk/inloop')
    },
    again: (c, { params, form: state }) => visitPage(c, params.id, state),
  }),
  form({
    post: '/werk/inloop/:id/dossier',
    ...helping,
    form: NewFile,
    submit: (c, { params, input }) => toFile(c, params.id, input.then),
    again: (c, { params, form: state }) => visitPage(c, params.id, state),
  }),
  form({
    post: '/werk/inloop/:id/dossier/bekend',
    ...helping,
    form: KnownFile,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => useFile(tx, actor, params.id, input.person))
      return c.href(`/werk/inloop/${params.id}`)
    },
    again: (c, { params, form: state }) => visitPage(c, params.id, state),
  }),
  form({
    post: '/werk/inloop/:id/dossier/nummer',
    ...helping,
    form: FileNumber,
    labels,
    limit: FILE_LIMIT,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => useFileNumber(tx, actor, params.id, input.reference))
      return c.href(`/werk/inloop/${params.id}`)
    },
    again: (c, { params, form: state }) => visitPage(c, params.id, state),
  }),
  form({
    post: '/werk/inloop/:id/klaar',
    ...helping,
    form: Finish,
    labels,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => finishVisit(tx, actor, params.id, input))
      return c.href('/werk/inloop')
    },
    again: (c, { params, form: state }) => visitPage(c, params.id, state),
  }),
]
