import { z } from '@hono/zod-openapi'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { refuse } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { accountNames } from '../../access/index.ts'
import { changeDetails } from '../commands/details.ts'
import { barWorker, liftBar, setSafeContact } from '../commands/protect.ts'
import { endRepresentation } from '../commands/represent.ts'
import { ownFile } from '../own.ts'
import { BarsPage, RepresentationPage } from '../pages/who-pages.tsx'
import { DetailsPage, SafeContactPage } from '../pages/own-pages.tsx'
import { barsOf, findPerson, safeContactOf } from '../queries.ts'
import { Bar, OwnDetails, SafeContact } from '../schema.ts'
import { texts } from '../texts.ts'
import { representationRows } from '../who.ts'
import { organisationChoices, requireWorkers } from '../workers.ts'

const own = { may: ['person', 'representative'] as const, purpose: 'own-file', part: 'file' as const }
const OneId = z.object({ id: z.uuid() })
const Saved = z.object({ bewaard: z.string().max(5).optional() })

async function barsPage(c: RequestContext, given?: FormState) {
  const { bars, organisations } = await read(c, async (tx, actor) => {
    const file = ownFile(actor)
    const rows = await barsOf(tx, actor, file)
    const names = await accountNames(
      tx,
      rows.map((row) => row.accountId),
    )
    return {
      bars: rows.map((row) => ({ id: row.id, name: names.get(row.accountId) ?? '', fromOn: row.fromOn })),
      organisations: await organisationChoices(tx, file.regionCode, given),
    }
  })
  return <BarsPage t={texts(c)} bars={bars} organisations={organisations} form={given ?? blankForm({ id: newId() })} />
}

const ownRepresentation = (tx: Tx, actor: Actor) => representationRows(tx, actor, ownFile(actor))

/** What a person arranges about the own file. */
export const ownRoutes: Route[] = [
  page({
    get: '/mijn/gegevens',
    ...own,
    query: Saved,
    async show(c, { query }) {
      const person = await read(c, (tx, actor) => ownPerson(tx, actor))
      return <DetailsPage t={texts(c)} form={blankForm({ ...person })} saved={query.bewaard === 'ja'} shielded={person.shielded} />
    },
  }),
  form({
    post: '/mijn/gegevens',
    ...own,
    form: OwnDetails,
    async submit(c, { input }) {
      await write(c, async (tx, actor) => changeDetails(tx, actor, await ownPerson(tx, actor), input))
      return c.href('/mijn/gegevens?bewaard=ja')
    },
    async again(c, { form: state }) {
      const person = await read(c, (tx, actor) => ownPerson(tx, actor))
      return <DetailsPage t={texts(c)} form={state} shielded={person.shielded} />
    },
  }),
  page({
    get: '/mijn/contact',
    ...own,
    query: Saved,
    async show(c, { query }) {
      const chosen = await read(c, (tx, actor) => safeContactOf(tx, ownFile(actor).regionCode, ownFile(actor).personId))
      const state = chosen
        ? blankForm({ ...chosen, voicemail: chosen.voicemail ? 'on' : null, neutral: chosen.neutral ? 'on' : null })
        : blankForm({ channel: 'mail', voicemail: 'on' })
      return <SafeContactPage t={texts(c)} form={state} saved={query.bewaard === 'ja'} />
    },
  }),
  form({
    post: '/mijn/contact',
    ...own,
    form: SafeContact,
    async submit(c, { input }) {
      await write(c, (tx, actor) =>
        setSafeContact(tx, actor, { regionCode: ownFile(actor).regionCode, id: ownFile(actor).personId }, input),
      )
      return c.href('/mijn/contact?bewaard=ja')
    },
    again: async (c, { form: state }) => <SafeContactPage t={texts(c)} form={state} />,
  }),
  page({ get: '/mijn/uitgesloten', ...own, show: (c) => barsPage(c) }),
  form({
    post: '/mijn/uitgesloten',
    ...own,
    form: Bar,
    async submit(c, { input }) {
      await write(c, async (tx, actor) => {
        const file = ownFile(actor)
        const [first, ...more] = await requireWorkers(tx, file.regionCode, input)
        await barWorker(tx, actor, file, first!.id, input.id)
        for (const { id } of more) await barWorker(tx, actor, file, id)
      })
      return c.href('/mijn/uitgesloten')
    },
    again: (c, { form: state }) => barsPage(c, state),
  }),
  form({
    post: '/mijn/uitgesloten/:id/einde',
    ...own,
    params: OneId,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, (tx, actor) => liftBar(tx, actor, ownFile(actor), params.id))
      return c.href('/mijn/uitgesloten')
    },
    again: (c) => barsPage(c),
  }),
  page({
    get: '/mijn/vertegenwoordiging',
    ...own,
    show: async (c) => <RepresentationPage t={texts(c)} rows={await read(c, ownRepresentation)} />,
  }),
  form({
    post: '/mijn/vertegenwoordiging/:id/einde',
    ...own,
    params: OneId,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, (tx, actor) => endRepresentation(tx, actor, ownFile(actor), params.id))
      return c.href('/mijn/vertegenwoordiging')
    },
    again: async (c) => <RepresentationPage t={texts(c)} rows={await read(c, ownRepresentation)} />,
  }),
]

async function ownPerson(tx: Tx, actor: Actor) {
  const { personId } = ownFile(actor)
  return (await findPerson(tx, actor, personId)) ?? refuse('people.signInAsPerson')
}
