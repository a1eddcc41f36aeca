import { systemActor, type Actor } from '../../../platform/actor.ts'
import { byProgram, inContext } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { localPath } from '../../../platform/languages.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { api, form, page, type Route } from '../../../platform/route.ts'
import { LINK_LIMIT } from '../../../platform/safe-link.ts'
import { smsRuns } from '../../../platform/sms.ts'
import { formatIn } from '../../../platform/ui/index.ts'
import { organisationById, organisationsById } from '../../regions/index.ts'
import { findHandover } from '../queries.ts'
import { HandoverId, LinkToken } from '../schema.ts'
import { shownOf, summaryOf } from '../summary.ts'
import { texts } from '../texts.ts'
import { askCode, makeReading, openReading, readingFor, tryCode } from './commands.ts'
import { AskCodePage, CodePage, MadePage, MakePage, ReadPage } from './pages.tsx'
import { codeWay, hinted, hintedNumber } from './rules.ts'
import { ApiReading, ApiReadingAnswer, AskCode, Code, NewReading } from './schema.ts'

const makers = { may: ['partner', 'guide'] as const, purpose: 'handover' }
const readers = { may: 'anyone' as const, purpose: 'handover' }

const urlOf = (c: RequestContext, token: string) => new URL(localPath(c.language, `/meelezen/${token}`), c.hono.req.url).href

async function makePage(c: RequestContext, id: string, state?: FormState) {
  const organisations = await read(c, async (tx, actor) => {
    const handover = (await findHandover(tx, actor.regions, id)) ?? notFound()
    const found = await organisationsById(tx, readingFor(handover))
    return [...found].map(([value, { name }]) => ({ value, label: name }))
  })
  return (
    <MakePage t={texts(c)} id={id} organisations={organisations} form={state ?? blankForm({ forOrganisation: c.actor.organisationId })} />
  )
}

/** What stands behind a token before a code is given: nothing of the person. */
async function hintOf(c: RequestContext, token: string): Promise<{ hint: string; phoneHint: string | null; organisation: string }> {
  const system = systemActor({ now: c.actor.now, today: c.actor.today, requestId: c.actor.requestId })
  return inContext(c.db, system, 'none', async (tx) => {
    const link = await openReading(tx, system, token)
    const bySms = codeWay('sms', link, smsRuns()) === 'sms'
    return {
      hint: hinted(link.colleagueMail),
      phoneHint: bySms ? hintedNumber(link.colleaguePhone!) : null,
      organisation: (await organisationById(tx, link.organisationId))?.name ?? '',
    }
  })
}

/** The right code shows it, once; the log says for which organisation somebody looked, and what is shown is what that one may see. */
async function readOnce(c: RequestContext, token: string, code: string): Promise<string | null> {
  const t = texts(c)
  const reader: Actor = { ...c.actor, kind: 'link', accountId: null, roles: [], regions: [`AM${token.slice(0, 2)}`], persons: [] }
  return write({ ...c, actor: reader }, (tx) =>
    byProgram(tx, reader, async () => {
      const tried = await tryCode(tx, reader, token, code)
      if (!tried.ok) return null
      reader.organisationId = tried.organisationId
      return summaryOf(t, formatIn(c.language), await shownOf(tx, reader, tried.handover), null)
    }),
  )
}

export const readingRoutes: Route[] = [
  page({ get: '/werk/overdrachten/:id/meelezen', ...makers, params: HandoverId, show: (c, { params }) => makePage(c, params.id) }),
  form({
    post: '/werk/overdrachten/:id/meelezen',
    ...makers,
    params: HandoverId,
    form: NewReading,
    limit: { name: 'reading', points: 100, perSeconds: 3600 },
    async submit(c, { params, input }) {
      const { token, expiresAt } = await write(c, (tx, actor) => makeReading(tx, actor, params.id, input))
      // Shown once: only its hash is kept.
      return c.page(<MadePage t={texts(c)} id={params.id} url={urlOf(c, token)} until={formatIn(c.language).moment(expiresAt)} />)
    },
    again: (c, { params, form: state }) => makePage(c, params.id, state),
  }),
  page({
    get: '/meelezen/:token',
    ...readers,
    params: LinkToken,
    show: async (c, { params }) => <AskCodePage t={texts(c)} token={params.token} {...await hintOf(c, params.token)} />,
  }),
  form({
    post: '/meelezen/:token/code',
    ...readers,
    params: LinkToken,
    form: AskCode,
    limit: { name: 'reading-code', points: 10, perSeconds: 900 },
    async submit(c, { params, input }) {
      const ways = await hintOf(c, params.token)
      const how = await write(c, (tx, actor) => askCode(tx, actor, params.token, input.how ?? 'mail'))
      const sentTo = how === 'sms' ? ways.phoneHint! : ways.hint
      return c.page(<CodePage t={texts(c)} token={params.token} {...ways} sentTo={sentTo} form={blankForm()} />)
    },
    again: async (c, { params }) => <AskCodePage t={texts(c)} token={params.token} {...await hintOf(c, params.token)} />,
  }),
  form({
    post: '/meelezen/:token',
    ...readers,
    params: LinkToken,
    form: Code,
    limit: LINK_LIMIT,
    async submit(c, { params, input }) {
      const ways = await hintOf(c, params.token)
      const text = await readOnce(c, params.token, input.readingCode)
      if (text !== null) return c.page(<ReadPage t={texts(c)} text={text} />)
      const t = texts(c)
      const wrong = blankForm({})
      const errors = [{ field: 'readingCode', label: t.fields.readingCode.label, message: t.errors.codeWrong }]
      return c.page(<CodePage t={t} token={params.token} {...ways} sentTo={ways.hint} form={{ ...wrong, errors }} />, 422)
    },
    async again(c, { params, form: state }) {
      const ways = await hintOf(c, params.token)
      return <CodePage t={texts(c)} token={params.token} {...ways} sentTo={ways.hint} form={state} />
    },
  }),
]

/** From the own system: a link for a colleague of the same organisation. policy: L1 */
export const readingApiRoutes: Route[] = [
  api({
    method: 'post',
    path: '/api/v1/handovers/{id}/reading-links',
    may: ['api'] as const,
    scope: 'handovers',
    purpose: 'handover',
    summary: 'A link with which a named colleague without an account reads this handover once',
    params: HandoverId,
    body: ApiReading,
    answer: ApiReadingAnswer,
    status: 201,
    handle: (c, { params, body }) =>
      write(c, async (tx, actor) => {
        const made = await makeReading(tx, actor, params.id, { ...body, forOrganisation: actor.organisationId! })
        return { url: urlOf(c, made.token), expiresAt: made.expiresAt.toString() }
      }),
  }),
]
