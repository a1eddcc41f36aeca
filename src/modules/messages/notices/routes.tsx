import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { ownFile } from '../../people/index.ts'
import { texts } from '../texts.ts'
import { ownChoiceOf } from './own.ts'
import { NoticesPage, OwnNoticesPage } from './page.tsx'
import { choicesOf } from './queries.ts'
import { COORDINATOR_KINDS, HELPER_KINDS, USUAL, type NoticeChoice, type NoticeKind } from './rules.ts'
import { Notices, OwnNotices, RegionNotices, Saved } from './schema.ts'

/** Which way a kind of news goes. */
const wayOf = (chosen: NoticeChoice, kind: string) =>
  chosen.off.includes(kind) ? 'off' : chosen.atOnce.includes(kind) ? 'at-once' : 'digest'

interface At {
  base: '/werk/meldingen' | '/beheer/meldingen'
  may: readonly ('guide' | 'partner' | 'provider' | 'coordinator')[]
  kinds: readonly NoticeKind[]
  shape: typeof Notices | typeof RegionNotices
}
const HELPER: At = { base: '/werk/meldingen', may: ['guide', 'partner', 'provider'], kinds: HELPER_KINDS, shape: Notices }
const COORDINATOR: At = { base: '/beheer/meldingen', may: ['coordinator'], kinds: COORDINATOR_KINDS, shape: RegionNotices }

async function noticesPage(c: RequestContext, { base, kinds, shape }: At, saved: boolean, state?: FormState) {
  const chosen = await read(c, (tx, actor) => mine(tx, actor))
  const ways = Object.fromEntries(kinds.map((kind) => [kind, wayOf(chosen, kind)]))
  const silent = base === COORDINATOR.base ? `${base}/termijnen` : null
  const shown = { base, shape, saved, silent, form: state ?? blankForm({ rhythm: chosen.rhythm, ...ways }) }
  return <NoticesPage t={texts(c)} {...shown} />
}

async function mine(tx: Tx, actor: Actor): Promise<NoticeChoice> {
  return (await choicesOf(tx, [actor.accountId!])).get(actor.accountId!) ?? USUAL
}

/** Keeps how these kinds go; what somebody chose in another role stays. */
async function keepChoice(tx: Tx, actor: Actor, { kinds }: At, input: Record<string, string>): Promise<void> {
  const before = await mine(tx, actor)
  const among = (way: string, old: readonly string[]) => [
    ...old.filter((kind) => !(kinds as readonly string[]).includes(kind)),
    ...kinds.filter((kind) => input[kind] === way),
  ]
  const set = { rhythm: input.rhythm!, atOnce: among('at-once', before.atOnce), off: among('off', before.off) }
  await tx
    .insertInto('messages.noticeChoice')
    .values({ accountId: actor.accountId!, ...set })
    .onConflict((conflict) => conflict.column('accountId').doUpdateSet(set))
    .execute()
}

async function ownPage(c: RequestContext, saved: boolean, state?: FormState) {
  const chosen = await read(c, (tx, actor) => {
    const own = ownFile(actor)
    touched(tx, own.regionCode, own.personId, 'message')
    return ownChoiceOf(tx, own)
  })
  const blank = blankForm({ ownRhythm: chosen.rhythm, plan: wayOf(chosen, 'plan'), ownNote: wayOf(chosen, 'note') })
  return <OwnNoticesPage t={texts(c)} saved={saved} form={state ?? blank} />
}

async function keepOwn(tx: Tx, actor: Actor, input: z.output<typeof OwnNotices>): Promise<void> {
  const { regionCode, personId } = ownFile(actor)
  const ways = { plan: input.plan, note: input.ownNote }
  const among = (way: string) => Object.entries(ways).flatMap(([kind, chosen]) => (chosen === way ? [kind] : []))
  const set = { rhythm: input.ownRhythm, atOnce: among('at-once'), off: among('off') }
  await tx
    .insertInto('messages.ownChoice')
    .values({ regionCode, personId, ...set })
    .onConflict((conflict) => conflict.columns(['regionCode', 'personId']).doUpdateSet(set))
    .execute()
  touched(tx, regionCode, personId, 'message')
}

/** The page of one desk and its form. */
function noticesAt(at: At): Route[] {
  const rights = { may: at.may, purpose: null }
  return [
    page({ get: at.base, ...rights, query: Saved, show: (c, { query }) => noticesPage(c, at, query.bewaard === 'ja') }),
    form({
      post: at.base,
      ...rights,
      form: at.shape,
      async submit(c, { input }) {
        await write(c, (tx, actor) => keepChoice(tx, actor, at, input))
        return c.href(`${at.base}?bewaard=ja`)
      },
      again: (c, { form: state }) => noticesPage(c, at, false, state),
    }),
  ]
}

const own = { may: ['person', 'representative'] as const, purpose: 'own-file', part: 'plan' as const }

/** How somebody hears of news: who helps, who steers, and the person. */
export const noticeRoutes: Route[] = [
  ...noticesAt(HELPER),
  ...noticesAt(COORDINATOR),
  page({ get: '/mijn/meldingen', ...own, query: Saved, show: (c, { query }) => ownPage(c, query.bewaard === 'ja') }),
  form({
    post: '/mijn/meldingen',
    ...own,
    form: OwnNotices,
    async submit(c, { input }) {
      await write(c, (tx, actor) => keepOwn(tx, actor, input))
      return c.href('/mijn/meldingen?bewaard=ja')
    },
    again: (c, { form: state }) => ownPage(c, false, state),
  }),
]
