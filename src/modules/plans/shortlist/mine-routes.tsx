import { notFound } from '../../../platform/errors.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { asLink, LINK_LIMIT, openLink } from '../../../platform/safe-link.ts'
import { ownFile } from '../../people/index.ts'
import { LinkToken } from '../schema.ts'
import { texts } from '../texts.ts'
import { pointsFrom } from './points-from.ts'
import { MyListPage, NoListPage } from './mine-page.tsx'
import { AnswerItem, LinkItem, OwnItem } from './schema.ts'
import { answerItem } from './share.ts'
import { sharedListOf } from './shown.ts'
import type { Wrong } from './wrong.ts'

const own = { may: ['person', 'representative'] as const, purpose: 'own-file', part: 'plan' as const }
const MINE = '/mijn/keuzelijst'

async function myList(c: RequestContext, wrong: Wrong | null = null) {
  const pointsAt = await pointsFrom(c)
  const given = await read(c, (tx, actor) => sharedListOf(tx, actor, ownFile(actor), { hideDiscreet: false, pointsAt }))
  if (!given) return <NoListPage t={texts(c)} />
  return <MyListPage t={texts(c)} action={MINE} signIn={null} today={c.actor.today} wrong={wrong} {...given} />
}

/** Without signing in: the one list of the link, and no help that is discreet. policy: E2 */
async function linkedList(c: RequestContext, token: string, wrong: Wrong | null = null) {
  const link = await openLink(c, token, 'shortlist')
  const pointsAt = await pointsFrom(c)
  const given = await read(asLink(c, link), (tx, actor) =>
    sharedListOf(tx, actor, link, { listId: link.record, hideDiscreet: true, pointsAt }),
  )
  const shown = given ?? notFound()
  return <MyListPage t={texts(c)} action={`/keuzelijst/${token}`} signIn={MINE} today={c.actor.today} wrong={wrong} {...shown} />
}

/** The shortlist as the person sees and answers it. policy: C16 */
export const mineRoutes: Route[] = [
  page({ get: MINE, ...own, show: (c) => myList(c) }),
  form({
    post: `${MINE}/:itemId`,
    ...own,
    params: OwnItem,
    form: AnswerItem,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => answerItem(tx, actor, ownFile(actor), params.itemId, input))
      return c.href(MINE)
    },
    again: (c, { params, form: state }) => myList(c, { at: params.itemId, form: state }),
  }),
  page({
    get: '/keuzelijst/:token',
    may: 'anyone',
    purpose: 'own-file',
    params: LinkToken,
    show: (c, { params }) => linkedList(c, params.token),
  }),
  form({
    post: '/keuzelijst/:token/:itemId',
    may: 'anyone',
    purpose: 'own-file',
    params: LinkItem,
    form: AnswerItem,
    limit: LINK_LIMIT,
    async submit(c, { params, input }) {
      const link = await openLink(c, params.token, 'shortlist')
      await write(asLink(c, link), (tx, actor) => answerItem(tx, actor, link, params.itemId, input, link.record))
      return c.href(`/keuzelijst/${params.token}`)
    },
    again: (c, { params, form: state }) => linkedList(c, params.token, { at: params.itemId, form: state }),
  }),
]
