import { z } from '@hono/zod-openapi'
import { notFound } from '../../platform/errors.ts'
import { blankForm } from '../../platform/form.ts'
import { read, write } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { idsOf, ownFile } from '../people/index.ts'
import { passOn } from './commands.ts'
import { noticeRoutes } from './notices/routes.tsx'
import { NewLinkPage } from './pages/new-link-page.tsx'
import { OwnMessagesPage } from './pages/own-messages-page.tsx'
import { messagesOf } from './queries.ts'
import { renewLinks } from './renew.ts'
import { NewLink } from './schema.ts'
import { texts } from './texts.ts'

const MessageId = z.object({ messageId: z.uuid() })

export const routes: Route[] = [
  ...noticeRoutes,
  page({
    get: '/nieuwe-link',
    front: true,
    may: 'anyone',
    purpose: null,
    show: async (c) => <NewLinkPage t={texts(c)} form={blankForm()} asked={false} />,
  }),
  form({
    post: '/nieuwe-link',
    front: true,
    may: 'anyone',
    purpose: 'messages',
    form: NewLink,
    limit: { name: 'new-link', points: 10, perSeconds: 900 },
    async submit(c, { input }) {
      await write(c, (tx, actor) => renewLinks(tx, actor, input.who, input.bySms))
      return c.page(<NewLinkPage t={texts(c)} form={blankForm()} asked />)
    },
    again: async (c, { form: state }) => <NewLinkPage t={texts(c)} form={state} asked={false} />,
  }),
  page({
    get: '/mijn/berichten',
    may: ['person', 'representative'],
    part: ['appointments', 'plan'],
    purpose: 'own-file',
    async show(c) {
      const rows = await read(c, async (tx, actor) => {
        const { regionCode, personId } = ownFile(actor)
        return messagesOf(tx, regionCode, await idsOf(tx, regionCode, personId), actor)
      })
      return <OwnMessagesPage t={texts(c)} rows={rows} />
    },
  }),
  form({
    post: '/werk/berichten/:messageId/doorgegeven',
    may: ['guide', 'host', 'partner'],
    purpose: 'messages',
    params: MessageId,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, (tx, actor) => passOn(tx, actor, params.messageId))
      return c.href('/werk')
    },
    again: async () => notFound(),
  }),
]
