import { z } from '@hono/zod-openapi'
import { daysAfter } from '../../../platform/clock.ts'
import { invalid } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { accountByReference } from '../../access/index.ts'
import { newClaimCode } from '../commands/claim.ts'
import { joinedTo, joinFiles, undoJoin } from '../commands/join.ts'
import { nameWorker, setShielded } from '../commands/protect.ts'
import { addRepresentative, endRepresentation } from '../commands/represent.ts'
import { tieAtDesk } from '../commands/tie.ts'
import { contactOf } from '../contact.ts'
import { TooYoungPage } from '../pages/claim-pages.tsx'
import { CodePage, ManagePage } from '../pages/manage-page.tsx'
import { requireFile } from '../open-file.ts'
import { DeskClaim, Joining, NameWorker, PersonId, Representation, Shielding } from '../schema.ts'
import { texts } from '../texts.ts'
import { representationRows, workersOn } from '../who.ts'
import { organisationChoices, requireWorkers } from '../workers.ts'

const guidance = { may: ['guide'] as const, purpose: 'guidance' }
const Yes = z.literal('ja').optional().catch(undefined)
const OneOfFile = z.object({ personId: z.uuid(), id: z.uuid() })

async function managePage(
  c: RequestContext,
  personId: string,
  given: Partial<Record<'desk' | 'shield' | 'join' | 'represent' | 'named', FormState>> = {},
  done: 'account' | 'details' | null = null,
) {
  const { person, ...shown } = await read(c, async (tx, actor) => {
    const found = await requireFile(tx, actor, personId)
    const file = { regionCode: found.regionCode, personId: found.id }
    return {
      person: found,
      joined: await joinedTo(tx, found),
      representatives: await representationRows(tx, actor, file),
      workers: await workersOn(tx, actor, file),
      organisations: await organisationChoices(tx, found.regionCode, given.named),
    }
  })
  const forms = {
    desk: given.desk ?? blankForm(),
    shield: given.shield ?? blankForm({ shielded: person.shielded ? 'yes' : 'no' }),
    join: given.join ?? blankForm({ id: newId() }),
    represent: given.represent ?? blankForm({ id: newId() }),
    named: given.named ?? blankForm(),
  }
  return <ManagePage t={texts(c)} person={person} {...shown} forms={forms} done={done} />
}

/** What a guide arranges about a file. */
export const deskRoutes: Route[] = [
  page({
    get: '/werk/personen/:personId/beheer',
    ...guidance,
    params: PersonId,
    query: z.object({ gekoppeld: Yes, gewijzigd: Yes }),
    show: (c, { params, query }) => managePage(c, params.personId, {}, query.gekoppeld ? 'account' : query.gewijzigd ? 'details' : null),
  }),
  form({
    post: '/werk/personen/:personId/beheer/code',
    ...guidance,
    params: PersonId,
    form: z.object({}),
    async submit(c, { params }) {
      const { code, until } = await write(c, async (tx, actor) => {
        const person = await requireFile(tx, actor, params.personId)
        return { code: await newClaimCode(tx, actor, person.regionCode, person.id), until: daysAfter(actor.today, 90) }
      })
      return c.page(<CodePage t={texts(c)} code={code} until={until} back={`/werk/personen/${params.personId}`} />)
    },
    again: (c, { params }) => managePage(c, params.personId),
  }),
  form({
    post: '/werk/personen/:personId/beheer/account',
    ...guidance,
    params: PersonId,
    form: DeskClaim,
    limit: { name: 'desk-claim', points: 30, perSeconds: 3600 },
    async submit(c, { params, input }) {
      const contact = await write(c, async (tx, actor) => {
        const person = await requireFile(tx, actor, params.personId)
        const done = await tieAtDesk(tx, actor, person, input)
        return done === 'too-young' ? contactOf(tx, { regionCode: person.regionCode, personId: person.id }, actor.today) : null
      })
      const back = `/werk/personen/${params.personId}/beheer`
      return contact ? c.page(<TooYoungPage t={texts(c)} contact={contact} back={back} retry={null} />) : c.href(`${back}?gekoppeld=ja`)
    },
    again: (c, { params, form: state }) => managePage(c, params.personId, { desk: state }),
  }),
  form({
    post: '/werk/personen/:personId/beheer/afscherming',
    ...guidance,
    params: PersonId,
    form: Shielding,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => setShielded(tx, actor, await requireFile(tx, actor, params.personId), input.shielded === 'yes'))
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
        const person = await requireFile(tx, actor, params.personId)
        for (const { id, organisationId } of await requireWorkers(tx, person.regionCode, input))
          await nameWorker(tx, actor, person, { accountId: id, organisationId })
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
      await write(c, async (tx, actor) => joinFiles(tx, actor, await requireFile(tx, actor, params.personId), input))
      return c.href(`/werk/personen/${params.personId}/beheer`)
    },
    again: (c, { params, form: state }) => managePage(c, params.personId, { join: state }),
  }),
  form({
    post: '/werk/personen/:personId/beheer/samenvoeging/:id/einde',
    ...guidance,
    params: OneOfFile,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, async (tx, actor) => undoJoin(tx, actor, await requireFile(tx, actor, params.personId), params.id))
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
        const person = await requireFile(tx, actor, params.personId)
        const account = await accountByReference(tx, input.representativeReference)
        if (account?.audience !== 'person') invalid('representativeReference', 'representativeUnknown')
        await addRepresentative(tx, actor, person, { ...input, accountId: account.id })
      })
      return c.href(`/werk/personen/${params.personId}/beheer`)
    },
    again: (c, { params, form: state }) => managePage(c, params.personId, { represent: state }),
  }),
  form({
    post: '/werk/personen/:personId/beheer/vertegenwoordiging/:id/einde',
    ...guidance,
    params: OneOfFile,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, async (tx, actor) => {
        const person = await requireFile(tx, actor, params.personId)
        await endRepresentation(tx, actor, { regionCode: person.regionCode, personId: person.id }, params.id)
      })
      return c.href(`/werk/personen/${params.personId}/beheer`)
    },
    again: (c, { params }) => managePage(c, params.personId),
  }),
]
