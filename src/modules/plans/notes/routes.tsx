import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { accountNames } from '../../access/index.ts'
import { barredWorkers } from '../../people/index.ts'
import { organisationsById } from '../../regions/index.ts'
import { OneId } from '../schema.ts'
import { texts } from '../texts.ts'
import { muteNotes, readNotes, writeNote, type Place } from './commands.ts'
import { NotesPage } from './page.tsx'
import { partTitles, requirePlace, type Door } from './place.ts'
import { notesOf, readerOfNotes } from './queries.ts'
import { Mute, MyPart, NewNote, PARTS, PartOfFile, ReadUntil } from './schema.ts'

/** What is written at a part. Opening it changes nothing: whoever read it says so, or answers. */
async function notesPage(c: RequestContext, door: Door, base: string, back: string, state?: FormState) {
  const t = texts(c)
  const given = await read(c, async (tx, actor) => {
    const place = await requirePlace(tx, actor, door)
    const before = await readerOfNotes(tx, actor, place)
    const notes = await shownNotes(tx, actor, t, place, before?.readAt?.epochMilliseconds ?? 0)
    const title = (await partTitles(tx, t, place.regionCode, [{ itemKind: place.kind, itemId: place.id }])).get(place.id) ?? ''
    return { title, notes, readers: await readersOf(tx, actor, t, place), muted: before?.mutedAt != null }
  })
  const label = door.as === 'mine' ? t.mine.title : door.as === 'file' ? t.plan.title : t.notes.back
  return (
    <NotesPage
      t={t}
      base={base}
      back={{ href: back, label }}
      mine={door.as === 'mine'}
      {...given}
      form={state ?? blankForm({ id: newId() })}
    />
  )
}

type Words = ReturnType<typeof texts>
async function shownNotes(tx: Tx, actor: Actor, t: Words, place: Place, readUntil: number) {
  const rows = await notesOf(tx, place)
  const names = await accountNames(
    tx,
    rows.flatMap((row) => (row.byKind === 'person' ? [] : (row.byAccount ?? []))),
  )
  const organisations = await organisationsById(
    tx,
    rows.map((row) => row.organisationId),
  )
  // Whoever the person keeps out of the file is not named to them.
  const barred = actor.kind === 'person' ? await barredWorkers(tx, actor, place.regionCode, [place.personId]) : new Set<string>()
  const by = (row: (typeof rows)[number]) => {
    if (row.byKind === 'person') return actor.kind === 'person' ? t.mine.you : t.owners.person!
    const name = row.byAccount && !barred.has(row.byAccount) ? names.get(row.byAccount) : undefined
    return [name, organisations.get(row.organisationId)?.name].filter(Boolean).join(', ')
  }
  return rows.map((row) => ({
    id: row.id,
    by: by(row),
    at: row.at,
    words: row.words,
    isNew: row.byAccount !== actor.accountId && row.at.epochMilliseconds > readUntil,
  }))
}

/** Who reads along at this part, for whoever writes there. */
async function readersOf(tx: Tx, actor: Actor, t: Words, place: Place): Promise<string[]> {
  const organisations = await organisationsById(
    tx,
    [place.leadOrganisation, place.organisationId].flatMap((id) => id ?? []),
  )
  const person = actor.kind === 'person' ? t.notes.you : t.notes.person
  return [...new Set([person, ...[...organisations.values()].map((one) => one.name)])]
}

interface At<P> {
  path: string
  rights: Pick<Route & { kind: 'page' }, 'may' | 'purpose' | 'part'>
  params: P
  door: (params: never) => Door
  back: (params: never) => string
}

function notesAt(at: At<typeof MyPart | typeof PartOfFile | typeof OneId>): Route[] {
  const { path, rights, params: schema } = at
  const base = (params: Record<string, string>) => path.replaceAll(/:(\w+)/g, (_, name: string) => params[name]!)
  const shown = (c: RequestContext, params: Record<string, string>, state?: FormState) =>
    notesPage(c, at.door(params as never), base(params), at.back(params as never), state)
  return [
    page({ get: path, ...rights, params: schema, show: (c, { params }) => shown(c, params) }),
    form({
      post: path,
      ...rights,
      params: schema,
      form: NewNote,
      limit: { name: 'notes', points: 30, perSeconds: 3600 },
      async submit(c, { params, input }) {
        await write(c, async (tx, actor) => writeNote(tx, actor, await requirePlace(tx, actor, at.door(params as never)), input))
        return c.href(base(params))
      },
      again: (c, { params, form: state }) => shown(c, params, state),
    }),
    form({
      post: `${path}/gelezen`,
      ...rights,
      params: schema,
      form: ReadUntil,
      async submit(c, { params, input }) {
        await write(c, async (tx, actor) => readNotes(tx, actor, await requirePlace(tx, actor, at.door(params as never)), input.note))
        return c.href(base(params))
      },
      again: (c, { params }) => shown(c, params),
    }),
    form({
      post: `${path}/meldingen`,
      ...rights,
      params: schema,
      form: Mute,
      async submit(c, { params, input }) {
        await write(c, async (tx, actor) =>
          muteNotes(tx, actor, await requirePlace(tx, actor, at.door(params as never)), input.stil === 'ja'),
        )
        return c.href(base(params))
      },
      again: (c, { params }) => shown(c, params),
    }),
  ]
}

interface Mine {
  soort: keyof typeof PARTS
  id: string
}
interface InFile extends Mine {
  personId: string
}
interface One {
  id: string
}
const received = (base: string, rights: At<never>['rights']) =>
  notesAt({
    path: `${base}/:id/berichten`,
    rights,
    params: OneId,
    door: ({ id }: One) => ({ as: 'received', kind: 'referral', id }),
    back: ({ id }: One) => `${base}/${id}`,
  })

/** Person, guide, partner and provider write to each other at a part of the plan. policy: E1 */
export const noteRoutes: Route[] = [
  ...notesAt({
    path: '/mijn/plan/onderdelen/:soort/:id',
    rights: { may: ['person', 'representative'], purpose: 'own-file', part: 'plan' },
    params: MyPart,
    door: ({ soort, id }: Mine) => ({ as: 'mine', kind: PARTS[soort], id }),
    back: () => '/mijn/plan',
  }),
  ...notesAt({
    path: '/werk/personen/:personId/plan/onderdelen/:soort/:id',
    rights: { may: ['guide', 'partner'], purpose: 'guidance' },
    params: PartOfFile,
    door: ({ personId, soort, id }: InFile) => ({ as: 'file', personId, kind: PARTS[soort], id }),
    back: ({ personId }: InFile) => `/werk/personen/${personId}/plan`,
  }),
  ...notesAt({
    path: '/werk/taken/:id/berichten',
    rights: { may: ['partner', 'guide'], purpose: 'partner-task' },
    params: OneId,
    door: ({ id }: One) => ({ as: 'task', kind: 'step', id }),
    back: ({ id }: One) => `/werk/taken/${id}`,
  }),
  ...received('/aanbieder/doorverwijzingen', { may: ['provider'], purpose: 'referral' }),
  ...received('/werk/doorverwijzingen', { may: ['guide', 'partner'], purpose: 'referral' }),
]
