import { z } from '@hono/zod-openapi'
import { daysAfter } from '../../platform/clock.ts'
import { invalid } from '../../platform/errors.ts'
import { blankForm, type FormState } from '../../platform/form.ts'
import { newId } from '../../platform/ids.ts'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { accountById, accountByReference, staffNamed } from '../access/index.ts'
import { organisationsById } from '../regions/index.ts'
import { newClaimCode } from './commands/claim.ts'
import { joinedTo, joinFiles, undoJoin } from './commands/join.ts'
import { nameWorker, setShielded } from './commands/protect.ts'
import { addRepresentative } from './commands/represent.ts'
import { searchOutside } from './outside.ts'
import { CodePage, ManagePage, OutsidePage, type FoundCard } from './pages/desk-pages.tsx'
import { requirePerson } from './queries.ts'
import { Joining, NameWorker, OutsideSearch, PersonId, Representation, Shielding } from './schema.ts'
import { texts } from './texts.ts'

const guidance = { may: ['guide'] as const, purpose: 'guidance' }
const JoinParams = z.object({ personId: z.uuid(), id: z.uuid() })

async function managePage(
  c: RequestContext,
  personId: string,
  given: Partial<Record<'shield' | 'join' | 'represent' | 'named', FormState>> = {},
) {
  const { person, joined } = await read(c, async (tx, actor) => {
    const found = await requirePerson(tx, actor, personId)
    return { person: found, joined: await joinedTo(tx, found) }
  })
  const forms = {
    shield: given.shield ?? blankForm({ shielded: person.shielded ? 'yes' : 'no' }),
    join: given.join ?? blankForm({ id: newId() }),
    represent: given.represent ?? blankForm({ id: newId() }),
    named: given.named ?? blankForm(),
  }
  return <ManagePage t={texts(c)} person={person} joined={joined} forms={forms} />
}

/** What staff arrange about a file, and the search beyond involvement. */
export const deskRoutes: Route[] = [
  page({
    get: '/werk/zoeken',
    may: ['guide', 'partner', 'host'],
    purpose: 'outside-look',
    show: async (c) => <OutsidePage t={texts(c)} form={blankForm()} found={null} />,
  }),
  form({
    post: '/werk/zoeken',
    may: ['guide', 'partner', 'host'],
    purpose: 'outside-look',
    form: OutsideSearch,
    limit: { name: 'outside-search', points: 30, perSeconds: 3600 },
    async submit(c, { input }) {
      const found = await write(c, async (tx, actor): Promise<FoundCard[]> => {
        const cards = await searchOutside(tx, actor, input)
        const organisations = await organisationsById(
          tx,
          cards.map((card) => card.organisationId),
        )
        return cards.map((card) => {
          const organisation = organisations.get(card.organisationId)
          return { name: card.name, organisation: organisation?.name ?? '', phone: organisation?.phone ?? null }
        })
      })
      return c.page(<OutsidePage t={texts(c)} form={blankForm({ ...input })} found={found} />)
    },
    again: async (c, { form: state }) => <OutsidePage t={texts(c)} form={state} found={null} />,
  }),
  page({ get: '/werk/personen/:personId/beheer', ...guidance, params: PersonId, show: (c, { params }) => managePage(c, params.personId) }),
  form({
    post: '/werk/personen/:personId/beheer/code',
    ...guidance,
    params: PersonId,
    form: z.object({}),
    async submit(c, { params }) {
      const { code, until } = await write(c, async (tx, actor) => {
        const person = await requirePerson(tx, actor, params.personId)
        return { code: await newClaimCode(tx, actor, person.regionCode, person.id), until: daysAfter(actor.today, 90) }
      })
      return c.page(<CodePage t={texts(c)} code={code} until={until} back={`/werk/personen/${params.personId}`} />)
    },
    again: (c, { params }) => managePage(c, params.personId),
  }),
  form({
    post: '/werk/personen/:personId/beheer/afscherming',
    ...guidance,
    params: PersonId,
    form: Shielding,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => setShielded(tx, await requirePerson(tx, actor, params.personId), input.shielded === 'yes'))
      return c.href(`/werk/personen/${params.personId}/beheer`)
    },
    again: (c, { params, form: state }) => managePage(c, params.personId, { shield: state }),
  }),
  form({
    post: '/werk/personen/:personId/beheer/medewerkers',
    ...guidance,
    params: PersonId,
    form: NameWorker,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => {
        const person = await requirePerson(tx, actor, params.personId)
        const accountId = (await staffNamed(tx, input.workerName, person.regionCode)) ?? invalid('workerName', 'workerUnknown')
        const worker = await accountById(tx, accountId)
        if (!worker?.organisationId) invalid('workerName', 'workerUnknown')
        await nameWorker(tx, actor, person, { accountId, organisationId: worker.organisationId })
      })
      return c.href(`/werk/personen/${params.personId}/beheer`)
    },
    again: (c, { params, form: state }) => managePage(c, params.personId, { named: state }),
  }),
  form({
    post: '/werk/personen/:personId/beheer/samenvoeging',
    ...guidance,
    params: PersonId,
    form: Joining,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => joinFiles(tx, actor, await requirePerson(tx, actor, params.personId), input))
      return c.href(`/werk/personen/${params.personId}/beheer`)
    },
    again: (c, { params, form: state }) => managePage(c, params.personId, { join: state }),
  }),
  form({
    post: '/werk/personen/:personId/beheer/samenvoeging/:id/einde',
    ...guidance,
    params: JoinParams,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, async (tx, actor) => undoJoin(tx, actor, await requirePerson(tx, actor, params.personId), params.id))
      return c.href(`/werk/personen/${params.personId}/beheer`)
    },
    again: (c, { params }) => managePage(c, params.personId),
  }),
  form({
    post: '/werk/personen/:personId/beheer/vertegenwoordiging',
    ...guidance,
    params: PersonId,
    form: Representation,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => {
        const person = await requirePerson(tx, actor, params.personId)
        const account = await accountByReference(tx, input.representativeReference)
        if (account?.audience !== 'person') invalid('representativeReference', 'representativeUnknown')
        await addRepresentative(tx, actor, person, { ...input, accountId: account.id })
      })
      return c.href(`/werk/personen/${params.personId}/beheer`)
    },
    again: (c, { params, form: state }) => managePage(c, params.personId, { represent: state }),
  }),
]
