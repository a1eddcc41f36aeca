import { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { blankForm, type FormState } from '../../platform/form.ts'
import { newId } from '../../platform/ids.ts'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import type { Option } from '../../platform/ui/index.ts'
import { idsOf, ownFile, representativesOf, requireFile, texts as peopleTexts } from '../people/index.ts'
import { policyOn } from '../policy/index.ts'
import { organisationsById, organisationsWithRole } from '../regions/index.ts'
import { addOwnView, recordContact, removeWords } from './commands.ts'
import { klantinteractiesRoutes } from './klantinteracties/routes.ts'
import { lastOwnNumber } from './own-numbers/queries.ts'
import { ownNumberRoutes } from './own-numbers/routes.tsx'
import { NewContactPage } from './pages/new-contact-page.tsx'
import { OwnContactsPage } from './pages/own-contacts-page.tsx'
import { contactsOf } from './queries.ts'
import { outcomesUnder } from './rules.ts'
import { ContactParams, NewContact, OneContact, OwnView } from './schema.ts'
import { texts } from './texts.ts'

const guidance = { may: ['guide'] as const, purpose: 'guidance' }
const own = { may: ['person', 'representative'] as const, purpose: 'own-file', part: 'plan' as const }

/** Organisations of the region that send people, and the one that sent this person. */
async function sendersIn(tx: Tx, actor: Actor, person: { regionCode: string; registeredBy: string }): Promise<Option[]> {
  const there = [
    ...(await organisationsWithRole(tx, person.regionCode, 'partner', actor.today)),
    ...(await organisationsWithRole(tx, person.regionCode, 'guide-employer', actor.today)),
    ...(await organisationsById(tx, [person.registeredBy])).values(),
  ]
  const named = new Map(there.map(({ id, name }) => [id, name]))
  return [...named].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, 'nl'))
}

async function newContactPage(c: RequestContext, personId: string, given?: FormState) {
  const { person, profile, representatives, number, senders } = await read(c, async (tx, actor) => {
    const found = await requireFile(tx, actor, personId)
    return {
      person: found,
      profile: await policyOn(tx, found.regionCode, actor.today),
      senders: await sendersIn(tx, actor, found),
      number: await lastOwnNumber(tx, actor, found.regionCode, [found.id]),
      representatives: await representativesOf(tx, actor, { regionCode: found.regionCode, personId: found.id }),
    }
  })
  const kinds: Record<string, string> = peopleTexts(c).fields.kind.options
  const spokeWith = representatives.map((one) => ({ value: one.accountId, label: kinds[one.kind] ?? one.kind }))
  const blank = blankForm({
    id: newId(),
    happenedOn: c.actor.today,
    channel: 'counter',
    ownCaseNumber: number,
    // Who was handed over is known to be sent by the organisation that made the file: not asked again.
    sentBy: person.door === 'handover' ? person.registeredBy : null,
    door: person.door === 'handover' ? 'handover' : person.door === 'walk-in' ? 'walk-in' : 'own-initiative',
  })
  return (
    <NewContactPage
      t={texts(c)}
      personId={person.id}
      name={person.displayName}
      spokeWith={spokeWith}
      senders={senders}
      form={given ?? blank}
      outcomes={outcomesUnder(profile)}
      risks={profile.parameters.targetScope === 'narrow' ? profile.parameters.riskGroups : []}
    />
  )
}

async function ownContactsPage(c: RequestContext, state?: FormState, at?: string) {
  const { rows, organisations } = await read(c, async (tx, actor) => {
    const file = ownFile(actor)
    const found = await contactsOf(tx, file.regionCode, await idsOf(tx, file.regionCode, file.personId))
    return {
      rows: found,
      organisations: await organisationsById(
        tx,
        found.map((row) => row.organisationId),
      ),
    }
  })
  const names = new Map([...organisations].map(([id, organisation]) => [id, organisation.name]))
  return <OwnContactsPage t={texts(c)} rows={rows} organisations={names} {...(state ? { form: state } : {})} {...(at ? { at } : {})} />
}

export const routes: Route[] = [
  ...ownNumberRoutes,
  ...klantinteractiesRoutes,
  page({
    get: '/werk/personen/:personId/gesprekken/nieuw',
    ...guidance,
    params: ContactParams,
    show: (c, { params }) => newContactPage(c, params.personId),
  }),
  form({
    post: '/werk/personen/:personId/gesprekken',
    ...guidance,
    params: ContactParams,
    form: NewContact,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => recordContact(tx, actor, await requireFile(tx, actor, params.personId), input))
      return c.href(`/werk/personen/${params.personId}`)
    },
    again: (c, { params, form: state }) => newContactPage(c, params.personId, state),
  }),
  form({
    post: '/werk/personen/:personId/gesprekken/:contactId/verwijdering',
    ...guidance,
    params: OneContact,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, async (tx, actor) => removeWords(tx, actor, await requireFile(tx, actor, params.personId), params.contactId))
      return c.href(`/werk/personen/${params.personId}`)
    },
    again: (c, { params }) => newContactPage(c, params.personId),
  }),
  page({ get: '/mijn/gesprekken', ...own, show: (c) => ownContactsPage(c) }),
  form({
    post: '/mijn/gesprekken/:contactId/eigen-woorden',
    ...own,
    params: z.object({ contactId: z.uuid() }),
    form: OwnView,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) =>
        addOwnView(tx, actor, { regionCode: ownFile(actor).regionCode, id: ownFile(actor).personId }, params.contactId, input.ownView),
      )
      return c.href('/mijn/gesprekken')
    },
    again: (c, { params, form: state }) => ownContactsPage(c, state, params.contactId),
  }),
]
