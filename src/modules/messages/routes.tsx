import { z } from '@hono/zod-openapi'
import { notFound } from '../../platform/errors.ts'
import { read, write } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { idsOf, ownFile } from '../people/index.ts'
import { passOn } from './commands.ts'
import { OwnMessagesPage } from './pages/own-messages-page.tsx'
import { messagesOf } from './queries.ts'
import { texts } from './texts.ts'

const MessageId = z.object({ messageId: z.uuid() })

export const routes: Route[] = [
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
