import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { requireFile } from '../../people/index.ts'
import { OneContact } from '../schema.ts'
import { texts } from '../texts.ts'
import { correctWords, removeWords } from './commands.ts'
import { CorrectPage } from './page.tsx'
import { wordsOf } from './queries.ts'
import { Correction, Removal } from './schema.ts'

const guidance = { may: ['guide'] as const, purpose: 'guidance' }

async function correctPage(
  c: RequestContext,
  ids: { personId: string; contactId: string },
  given: { form?: FormState; removal?: FormState } = {},
) {
  const { person, words } = await read(c, async (tx, actor) => {
    const found = await requireFile(tx, actor, ids.personId)
    return { person: { id: found.id, name: found.displayName }, words: await wordsOf(tx, found, ids.contactId) }
  })
  const { version, situation, wishes, agreed, happenedOn } = words
  const shown = given.form ?? blankForm({ version, situation, wishes, agreed })
  return <CorrectPage t={texts(c)} person={person} contact={{ id: ids.contactId, happenedOn }} {...given} form={shown} />
}

/** Putting right what was written of a conversation. */
export const correctRoutes: Route[] = [
  page({
    get: '/werk/personen/:personId/gesprekken/:contactId/verbetering',
    ...guidance,
    params: OneContact,
    show: (c, { params }) => correctPage(c, params),
  }),
  form({
    post: '/werk/personen/:personId/gesprekken/:contactId/verbetering',
    ...guidance,
    params: OneContact,
    form: Correction,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => correctWords(tx, actor, await requireFile(tx, actor, params.personId), params.contactId, input))
      return c.href(`/werk/personen/${params.personId}`)
    },
    again: (c, { params, form: state }) => correctPage(c, params, { form: state }),
  }),
  form({
    post: '/werk/personen/:personId/gesprekken/:contactId/verwijdering',
    ...guidance,
    params: OneContact,
    form: Removal,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) =>
        removeWords(tx, actor, await requireFile(tx, actor, params.personId), params.contactId, input.parts),
      )
      return c.href(`/werk/personen/${params.personId}`)
    },
    again: (c, { params, form: state }) => correctPage(c, params, { removal: state }),
  }),
]
