import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { asLink, LINK_LIMIT, openLink } from '../../../platform/safe-link.ts'
import { idsOf, ownFile } from '../../people/index.ts'
import { organisationById } from '../../regions/index.ts'
import { agreeAtDesk, answerOwn } from '../commands/ask.ts'
import { followPage } from '../public-routes.tsx'
import { findHandover, handoversOf } from '../queries.ts'
import { HandoverId, LinkToken } from '../schema.ts'
import { texts } from '../texts.ts'
import { AgreeAtDeskPage, AgreedPage } from './agree-page.tsx'
import { AgreeAtDesk, Answer } from './schema.ts'

const desk = { may: ['guide'] as const, purpose: 'handover' }

const agreePage = (c: RequestContext, state?: FormState) => <AgreeAtDeskPage t={texts(c)} form={state ?? blankForm()} />

/** The yes of a person to a private sender: behind the link, signed in, or said to a guide. policy: A6, L2 */
export const askedRoutes: Route[] = [
  form({
    post: '/volg/:token/antwoord',
    front: true,
    may: 'anyone',
    purpose: 'handover',
    params: LinkToken,
    form: Answer,
    limit: LINK_LIMIT,
    async submit(c, { params, input }) {
      const link = await openLink(c, params.token, 'handover')
      await write(asLink(c, link), (tx, actor) => answerOwn(tx, actor, link.regionCode, link.record, input.answer === 'yes'))
      return c.href(`/volg/${params.token}`)
    },
    again: (c, { params }) => followPage(c, params.token),
  }),
  form({
    post: '/mijn/overdrachten/:id/antwoord',
    may: ['person'],
    purpose: 'own-file',
    params: HandoverId,
    form: Answer,
    async submit(c, { params, input }) {
      const file = ownFile(c.actor)
      await write(c, async (tx, actor) => {
        const own = await handoversOf(tx, file.regionCode, await idsOf(tx, file.regionCode, file.personId))
        if (!own.some((row) => row.id === params.id)) notFound()
        await answerOwn(tx, actor, file.regionCode, params.id, input.answer === 'yes')
      })
      return c.href('/mijn')
    },
    again: async (c) => c.hono.redirect(c.href('/mijn'), 303),
  }),
  page({ get: '/werk/overdrachten/akkoord', ...desk, show: async (c) => agreePage(c) }),
  form({
    post: '/werk/overdrachten/akkoord',
    ...desk,
    form: AgreeAtDesk,
    // Who tries numbers tries many.
    limit: { name: 'agree', points: 30, perSeconds: 3600 },
    async submit(c, { input }) {
      const holder = await write(c, async (tx, actor) => {
        const { id, regionCode } = await agreeAtDesk(tx, actor, input)
        const row = await findHandover(tx, [regionCode], id)
        return row ? ((await organisationById(tx, row.holder))?.name ?? '') : null
      })
      return c.page(<AgreedPage t={texts(c)} holder={holder} />)
    },
    again: (c, { form: state }) => Promise.resolve(agreePage(c, state)),
  }),
]
