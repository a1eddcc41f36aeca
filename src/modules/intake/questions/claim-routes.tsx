import { z } from '@hono/zod-openapi'
import { invalid } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { idsOf, ownFile, requireFile } from '../../people/index.ts'
import { texts } from '../texts.ts'
import { giveAnswers, givenAnswersOf } from './given.ts'
import { findByCode, openJourney } from './journey.ts'
import { ClaimPage } from './pages/keep-pages.tsx'
import { FileParams, GiveCode, Journey } from './schema.ts'

const own = { may: ['person'] as const, purpose: 'own-file' }
const guidance = { may: ['guide'] as const, purpose: 'guidance' }
const LIMIT = { name: 'answers-code', points: 20, perSeconds: 3600 }

async function ownPage(c: RequestContext, state?: FormState) {
  const t = texts(c)
  const given = await read(c, async (tx, actor) => {
    const file = ownFile(actor)
    return givenAnswersOf(tx, file.regionCode, await idsOf(tx, file.regionCode, file.personId), c.language)
  })
  const back = { href: '/mijn', label: t.questions.claim.toOwn }
  return (
    <ClaimPage
      t={t.questions}
      fields={t.fields}
      form={state ?? blankForm()}
      given={given}
      action="/mijn/antwoorden"
      desk={false}
      back={back}
    />
  )
}

async function deskPage(c: RequestContext, personId: string, state?: FormState) {
  const t = texts(c)
  const { file, given } = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    return {
      file: person.id,
      given: await givenAnswersOf(tx, person.regionCode, await idsOf(tx, person.regionCode, person.id), c.language),
    }
  })
  const path = `/werk/personen/${file}`
  const back = { href: path, label: t.questions.claim.toFile }
  return (
    <ClaimPage t={t.questions} fields={t.fields} form={state ?? blankForm()} given={given} action={`${path}/antwoorden`} desk back={back} />
  )
}

/** Answers of before somebody had a file are taken into it, at the person's own yes. policy: L2 */
export const claimRoutes: Route[] = [
  page({ get: '/mijn/antwoorden', ...own, show: (c) => ownPage(c) }),
  form({
    post: '/mijn/antwoorden',
    ...own,
    form: GiveCode,
    limit: LIMIT,
    async submit(c, { input }) {
      if (input.mayKeep !== 'yes') invalid('mayKeep', 'onlyWithYes')
      await write(c, async (tx, actor) => giveAnswers(tx, actor, ownFile(actor), await findByCode(tx, actor, input.code), 'account'))
      return c.href('/mijn/antwoorden')
    },
    again: (c, { form: state }) => ownPage(c, state),
  }),
  form({
    post: '/mijn/antwoorden/link',
    ...own,
    form: z.object({ token: Journey.shape.token.meta({ input: 'hidden' }) }),
    async submit(c, { input }) {
      await write(c, async (tx, actor) => giveAnswers(tx, actor, ownFile(actor), await openJourney(tx, actor, input.token), 'account'))
      return c.href('/mijn/antwoorden')
    },
    again: (c) => ownPage(c),
  }),
  page({
    get: '/werk/personen/:personId/antwoorden',
    ...guidance,
    params: FileParams,
    show: (c, { params }) => deskPage(c, params.personId),
  }),
  form({
    post: '/werk/personen/:personId/antwoorden',
    ...guidance,
    params: FileParams,
    form: GiveCode,
    limit: LIMIT,
    async submit(c, { params, input }) {
      if (input.mayKeep !== 'yes') invalid('mayKeep', 'onlyWithYes')
      await write(c, async (tx, actor) => {
        const person = await requireFile(tx, actor, params.personId)
        const file = { regionCode: person.regionCode, personId: person.id }
        await giveAnswers(tx, actor, file, await findByCode(tx, actor, input.code), 'desk')
      })
      return c.href(`/werk/personen/${params.personId}/antwoorden`)
    },
    again: (c, { params, form: state }) => deskPage(c, params.personId, state),
  }),
]
