import { z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import { refuse } from '../../platform/errors.ts'
import { hashSecret } from '../../platform/ids.ts'
import { touched } from '../../platform/log.ts'
import { write } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { ConnectPage } from './pages/connect-page.tsx'
import { texts } from './texts.ts'

const Token = z.object({ token: z.string().regex(/^\d\d\.[A-Za-z0-9_-]{22}$/) })

/** Connecting a file with a link somebody got from us, after signing in. */
export const linkRoutes: Route[] = [
  page({
    get: '/koppelen/:token',
    may: 'anyone',
    purpose: 'own-file',
    params: Token,
    show: async (c, { params }) => <ConnectPage t={texts(c)} action={`/koppelen/${params.token}`} signedIn={c.actor.kind === 'person'} />,
  }),
  form({
    post: '/koppelen/:token',
    may: ['person'],
    purpose: 'own-file',
    params: Token,
    form: z.object({}),
    limit: { name: 'claim', points: 10, perSeconds: 900 },
    async submit(c, { params }) {
      const regionCode = `AM${params.token.slice(0, 2)}`
      await write(c, async (tx, actor) => {
        const { rows } = await sql<{ personId: string | null }>`
          select people.claim_by_link(${regionCode}, ${hashSecret(params.token)}, ${actor.today}::date, ${actor.now.toString()}::timestamptz) as person_id`.execute(
          tx,
        )
        const personId = rows[0]?.personId ?? refuse('platform.linkGone', 410)
        touched(tx, regionCode, personId, 'account')
      })
      return c.href('/mijn')
    },
    again: async (c, { params }) => <ConnectPage t={texts(c)} action={`/koppelen/${params.token}`} signedIn />,
  }),
]
