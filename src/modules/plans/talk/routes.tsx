import { z } from '@hono/zod-openapi'
import { notFound } from '../../../platform/errors.ts'
import { labelsIn } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { dropDraft, keepDraft, outcomesUnder, texts as contactTexts } from '../../contacts/index.ts'
import { requireFile, texts as peopleTexts } from '../../people/index.ts'
import { hasOwnWorkRoute } from '../../policy/index.ts'
import { PersonParams } from '../schema.ts'
import { ownerOptions } from '../shown.ts'
import { texts } from '../texts.ts'
import { TalkPage } from './page.tsx'
import { SentBefore } from './sent-before-page.tsx'
import { recordTalk } from './record.ts'
import { KeptTalk, LINES, lineFields, NewTalk } from './schema.ts'
import { talkShown } from './shown.ts'

const guidance = { may: ['guide'] as const, purpose: 'guidance' }
const OneTalk = z.object({ personId: z.uuid(), contactId: z.uuid() })
const base = (personId: string) => `/werk/personen/${personId}`

function labels(c: RequestContext) {
  const t = texts(c).talk
  const lines = LINES.flatMap((line) =>
    lineFields(line).map((field, at) => [field, { label: `${t.line(line)}, ${t.lineFields[at]!.label}` }] as const),
  )
  return {
    ...labelsIn({ ...contactTexts(c).fields }),
    ...Object.fromEntries(lines.map(([field, { label }]) => [field, label])),
    goal: t.goal.label,
  }
}

async function talkPage(c: RequestContext, personId: string, given?: FormState, draftId: string | null = null) {
  const { person, partners, representatives, profile, draft, number, drafts, ...shown } = await read(c, (tx, actor) =>
    talkShown(tx, actor, personId, draftId),
  )
  if (draftId !== null && !draft && !given) notFound()
  const t = texts(c)
  const kinds: Record<string, string> = peopleTexts(c).fields.kind.options
  const blank = blankForm({
    id: newId(),
    happenedOn: c.actor.today,
    channel: 'counter',
    ownCaseNumber: number,
    // Who was handed over is known to be sent by the organisation that made the file: not asked again.
    sentBy: person.door === 'handover' ? person.registeredBy : null,
    door: person.door === 'handover' ? 'handover' : person.door === 'walk-in' ? 'walk-in' : 'own-initiative',
  })
  const state = given ?? (draft ? blankForm({ ...draft.values, id: draftId! }) : blank)
  return (
    <TalkPage
      t={t}
      words={contactTexts(c)}
      person={{ id: person.id, name: person.displayName }}
      spokeWith={representatives.map((one) => ({ value: one.accountId, label: kinds[one.kind] ?? one.kind }))}
      owners={ownerOptions(t, partners)}
      form={state}
      keptAt={draft?.keptAt ?? null}
      drafts={drafts.filter(({ id }) => id !== state.values.id)}
      outcomes={outcomesUnder(profile)}
      risks={profile.parameters.targetScope === 'narrow' ? profile.parameters.riskGroups : []}
      ownWork={hasOwnWorkRoute(profile)}
      {...shown}
    />
  )
}

/** What was typed is kept whatever comes of it, so that no answer of ours costs anybody their words. */
async function keep(c: RequestContext, personId: string, values: FormState['values']): Promise<string | null> {
  const id = z.uuid().safeParse(values.id)
  if (!id.success) return null
  await write(c, async (tx, actor) => keepDraft(tx, actor, await requireFile(tx, actor, personId), id.data, values))
  return id.data
}

/** A conversation as a guide records it, with its drafts. */
export const talkRoutes: Route[] = [
  page({
    get: '/werk/personen/:personId/gesprekken/nieuw',
    ...guidance,
    params: PersonParams,
    show: (c, { params }) => talkPage(c, params.personId),
  }),
  page({
    get: '/werk/personen/:personId/gesprekken/:contactId/concept',
    ...guidance,
    params: OneTalk,
    show: (c, { params }) => talkPage(c, params.personId, undefined, params.contactId),
  }),
  form({
    post: '/werk/personen/:personId/gesprekken/concept',
    ...guidance,
    params: PersonParams,
    form: KeptTalk,
    labels,
    async submit(c, { params, input }) {
      await keep(c, params.personId, input as FormState['values'])
      return c.href(`${base(params.personId)}/gesprekken/${input.id}/concept`)
    },
    again: (c, { params, form: state }) => talkPage(c, params.personId, state),
  }),
  form({
    post: '/werk/personen/:personId/gesprekken/:contactId/concept/verwijdering',
    ...guidance,
    params: OneTalk,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, async (tx, actor) => dropDraft(tx, actor, await requireFile(tx, actor, params.personId), params.contactId))
      return c.href(base(params.personId))
    },
    again: (c, { params }) => talkPage(c, params.personId),
  }),
  form({
    post: '/werk/personen/:personId/gesprekken',
    ...guidance,
    params: PersonParams,
    form: NewTalk,
    labels,
    async submit(c, { params, input }) {
      const before = await write(c, async (tx, actor) => recordTalk(tx, actor, await requireFile(tx, actor, params.personId), input))
      if (before) return c.page(<SentBefore t={texts(c)} file={base(params.personId)} at={before} />, 409)
      return c.href(`${base(params.personId)}${input.toOwnWork ? '/plan/eigen-werk' : ''}`)
    },
    async again(c, { params, form: state }) {
      return talkPage(c, params.personId, state, await keep(c, params.personId, state.values))
    },
  }),
]
