import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { texts } from '../texts.ts'
import { NoticesPage } from './page.tsx'
import { choicesOf } from './queries.ts'
import { NOTICE_KINDS, USUAL } from './rules.ts'
import { Notices, Saved } from './schema.ts'

const rights = { may: ['guide', 'partner', 'provider'] as const, purpose: null }

async function noticesPage(c: RequestContext, saved: boolean, state?: FormState) {
  const chosen = (await read(c, (tx, actor) => choicesOf(tx, [actor.accountId!]))).get(c.actor.accountId!) ?? USUAL
  const ways = NOTICE_KINDS.map((kind) => [kind, chosen.off.includes(kind) ? 'off' : chosen.atOnce.includes(kind) ? 'at-once' : 'digest'])
  return <NoticesPage t={texts(c)} saved={saved} form={state ?? blankForm({ rhythm: chosen.rhythm, ...Object.fromEntries(ways) })} />
}

async function keepChoice(tx: Tx, actor: Actor, input: z.output<typeof Notices>): Promise<void> {
  const set = {
    rhythm: input.rhythm,
    atOnce: NOTICE_KINDS.filter((kind) => input[kind] === 'at-once') as string[],
    off: NOTICE_KINDS.filter((kind) => input[kind] === 'off') as string[],
  }
  await tx
    .insertInto('messages.noticeChoice')
    .values({ accountId: actor.accountId!, ...set })
    .onConflict((conflict) => conflict.column('accountId').doUpdateSet(set))
    .execute()
}

/** How a worker hears of news. */
export const noticeRoutes: Route[] = [
  page({ get: '/werk/meldingen', ...rights, query: Saved, show: (c, { query }) => noticesPage(c, query.bewaard === 'ja') }),
  form({
    post: '/werk/meldingen',
    ...rights,
    form: Notices,
    async submit(c, { input }) {
      await write(c, (tx, actor) => keepChoice(tx, actor, input))
      return c.href('/werk/meldingen?bewaard=ja')
    },
    again: (c, { form: state }) => noticesPage(c, false, state),
  }),
]
