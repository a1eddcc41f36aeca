import { z } from '@hono/zod-openapi'
import { invalid, notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type FormLimit, type Route } from '../../../platform/route.ts'
import { asLink, LINK_LIMIT, linkForCode } from '../../../platform/safe-link.ts'
import { idsOf, ownFile, requireFile } from '../../people/index.ts'
import { organisationsById } from '../../regions/index.ts'
import { outcomesOf, placementsOf } from '../outcome-queries.ts'
import { LinkToken, OneId, PersonParams } from '../schema.ts'
import { texts } from '../texts.ts'
import { BY_LETTER, openOutcomeLink } from './by-code.ts'
import { answerYears, codeFor, endWork, lastsNow, writeDown } from './commands.ts'
import { CodePage, LetterPage } from './letter-pages.tsx'
import { momentsOf } from './queries.ts'
import { AskedYears, EndWork, LetterCode, OutcomeParams, PlacementParams, SaidOutcome } from './schema.ts'
import { WorkPage } from './work-page.tsx'

const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }
/** Somebody who tries codes is stopped long before one fits. */
const CODE_LIMIT: FormLimit = { name: 'answer-code', points: 10, perSeconds: 900 }
const base = (personId: string) => `/werk/personen/${personId}/werk`

async function workPage(c: RequestContext, personId: string, state?: FormState) {
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const ids = await idsOf(tx, person.regionCode, person.id)
    const work = await placementsOf(tx, person.regionCode, ids)
    const outcomes = await outcomesOf(tx, person.regionCode, ids)
    const moments = await momentsOf(tx, work)
    const organisations = await organisationsById(
      tx,
      work.map((one) => one.aftercareOrganisation),
    )
    return {
      person: { id: person.id, name: person.displayName },
      work: work.map((one) => ({
        ...one,
        aftercare: organisations.get(one.aftercareOrganisation)?.name ?? '',
        outcomes: outcomes.filter(({ placementId }) => placementId === one.id),
        moments: moments.filter(({ placementId }) => placementId === one.id),
      })),
    }
  })
  return <WorkPage t={texts(c)} today={c.actor.today} {...given} form={state ?? blankForm()} />
}

/** How it goes at work, at the desk of who guides. */
const deskRoutes: Route[] = [
  page({ get: '/werk/personen/:personId/werk', ...guidance, params: PersonParams, show: (c, { params }) => workPage(c, params.personId) }),
  form({
    post: '/werk/personen/:personId/werk/antwoorden/:outcomeId',
    ...guidance,
    params: OutcomeParams,
    form: SaidOutcome,
    labels: (c) => ({ answer: texts(c).outcome.title }),
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) =>
        writeDown(tx, actor, await requireFile(tx, actor, params.personId), params.outcomeId, input.answer, 'phone'),
      )
      return c.href(base(params.personId))
    },
    again: (c, { params, form: state }) => workPage(c, params.personId, state),
  }),
  form({
    post: '/werk/personen/:personId/werk/antwoorden/:outcomeId/brief',
    ...guidance,
    params: OutcomeParams,
    form: z.object({}),
    async submit(c, { params }) {
      const given = await write(c, async (tx, actor) => {
        const person = await requireFile(tx, actor, params.personId)
        return { name: person.displayName, code: await codeFor(tx, actor, person, params.outcomeId) }
      })
      return c.page(<LetterPage t={texts(c)} back={base(params.personId)} site={new URL(c.hono.req.url).host} {...given} />)
    },
    again: (c, { params }) => workPage(c, params.personId),
  }),
  form({
    post: '/werk/personen/:personId/werk/:placementId/later',
    ...guidance,
    params: PlacementParams,
    form: AskedYears,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) =>
        answerYears(tx, actor, await requireFile(tx, actor, params.personId), params.placementId, input.years),
      )
      return c.href(base(params.personId))
    },
    again: (c, { params, form: state }) => workPage(c, params.personId, state),
  }),
  form({
    post: '/werk/personen/:personId/werk/:placementId/duurzaam',
    ...guidance,
    params: PlacementParams,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, async (tx, actor) => lastsNow(tx, actor, await requireFile(tx, actor, params.personId), params.placementId))
      return c.href(base(params.personId))
    },
    again: (c, { params }) => workPage(c, params.personId),
  }),
  form({
    post: '/werk/personen/:personId/werk/:placementId/einde',
    ...guidance,
    params: PlacementParams,
    form: EndWork,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => endWork(tx, actor, await requireFile(tx, actor, params.personId), params.placementId, input))
      return c.href(base(params.personId))
    },
    again: (c, { params, form: state }) => workPage(c, params.personId, state),
  }),
]

async function chooseYears(c: RequestContext, file: { regionCode: string; personId: string }, outcomeId: string, years: 'yes' | 'no') {
  await write(c, async (tx, actor) => {
    const found = (await outcomesOf(tx, file.regionCode, [file.personId])).find((one) => one.id === outcomeId && one.askedOn !== null)
    await answerYears(tx, actor, { regionCode: file.regionCode, id: file.personId }, (found ?? notFound()).placementId, years)
  })
}

/** What the person does: the code of a letter, and whether we may ask in later years. */
const personRoutes: Route[] = [
  page({ get: '/antwoord', may: 'anyone', purpose: null, show: async (c) => <CodePage t={texts(c)} form={blankForm()} /> }),
  form({
    post: '/antwoord',
    may: 'anyone',
    purpose: null,
    form: LetterCode,
    limit: CODE_LIMIT,
    labels: (c) => ({ code: texts(c).aftercare.code }),
    async submit(c, { input }) {
      const token = await linkForCode(c, input.code, BY_LETTER)
      return c.href(`/hoe-gaat-het/${token ?? invalid('code', 'codeUnknown')}`)
    },
    again: async (c, { form: state }) => <CodePage t={texts(c)} form={state} />,
  }),
  form({
    post: '/hoe-gaat-het/:token/later',
    may: 'anyone',
    purpose: 'placement',
    params: LinkToken,
    form: AskedYears,
    limit: LINK_LIMIT,
    async submit(c, { params, input }) {
      const link = await openOutcomeLink(c, params.token)
      await chooseYears(asLink(c, link), link, link.record, input.years)
      return c.href(`/hoe-gaat-het/${params.token}`)
    },
    again: async (c, { params }) => c.hono.redirect(c.href(`/hoe-gaat-het/${params.token}`), 303),
  }),
  form({
    post: '/mijn/hoe-gaat-het/:id/later',
    may: ['person', 'representative'],
    purpose: 'own-file',
    part: 'plan',
    params: OneId,
    form: AskedYears,
    async submit(c, { params, input }) {
      await chooseYears(c, ownFile(c.actor), params.id, input.years)
      return c.href(`/mijn/hoe-gaat-het/${params.id}`)
    },
    again: async (c, { params }) => c.hono.redirect(c.href(`/mijn/hoe-gaat-het/${params.id}`), 303),
  }),
]

export const aftercareRoutes: Route[] = [...deskRoutes, ...personRoutes]
