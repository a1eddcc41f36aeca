import { z } from '@hono/zod-openapi'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { defineTexts } from '../../../platform/texts.ts'
import { OneId } from '../schema.ts'
import { myFile } from '../sharing/item.ts'
import { AgreedPage } from './page.tsx'
import { agreedShown } from './shown.ts'
import { takeBack } from './take-back.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

const texts = defineTexts({ nl, en })
const MINE = '/mijn/toestemming'
const own = { may: ['person', 'representative'] as const, purpose: 'own-file', part: 'file' as const }
const Done = z.object({ klaar: z.string().max(5).optional().catch(undefined) })

async function agreedPage(c: RequestContext, done: boolean) {
  const rows = await read(c, async (tx, actor) => agreedShown(tx, actor, await myFile(tx, actor)))
  return <AgreedPage t={texts(c)} rows={rows} back={{ href: '/mijn', label: texts(c).back }} done={done} />
}

/** What a person said yes to, and the way back from each. policy: L2 */
export const agreedRoutes: Route[] = [
  page({ get: MINE, ...own, query: Done, show: (c, { query }) => agreedPage(c, query.klaar === 'ja') }),
  form({
    post: `${MINE}/:id/intrekking`,
    ...own,
    params: OneId,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, async (tx, actor) => takeBack(tx, actor, await myFile(tx, actor), params.id))
      return c.href(`${MINE}?klaar=ja`)
    },
    again: (c) => agreedPage(c, false),
  }),
]
