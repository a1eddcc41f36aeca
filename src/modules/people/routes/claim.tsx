import { z } from '@hono/zod-openapi'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, refuse } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { claimByCode, claimByLink, type Claimed } from '../commands/claim.ts'
import { contactOf, type NamedContact } from '../contact.ts'
import { ClaimPage, ConnectPage, TooYoungPage, type Retry } from '../pages/claim-pages.tsx'
import { ClaimCode, ClaimLink } from '../schema.ts'
import { texts } from '../texts.ts'

const Token = z.object({ token: z.string().regex(/^\d\d\.[A-Za-z0-9_-]{22}$/) })
const claim = { may: ['person'] as const, purpose: 'own-file', limit: { name: 'claim', points: 10, perSeconds: 900 } }
const asksBirthDate = (state: FormState) => state.values.asked === 'yes' || state.errors.some((error) => error.field === 'birthDate')
const asking = (values: Record<string, string> = {}) => blankForm({ ...values, asked: 'yes' })

/** What comes of a claim: the own start page, a question, or who helps people under 16. */
async function after(
  c: RequestContext,
  claiming: (tx: Tx, actor: Actor) => Promise<Claimed>,
  given: { input: z.output<typeof ClaimLink>; retry: Retry; unknown: () => never; ask: () => Promise<Response> },
): Promise<string | Response> {
  const { asked, birthDate } = given.input
  if (asked && !birthDate) invalid('birthDate', 'birthDateNeeded')
  const { outcome, contact } = await write(c, async (tx, actor): Promise<{ outcome: Claimed['outcome']; contact: NamedContact | null }> => {
    const done = await claiming(tx, actor)
    if (done.outcome === 'unknown') given.unknown()
    return { outcome: done.outcome, contact: done.outcome === 'too-young' ? await contactOf(tx, done, actor.today) : null }
  })
  if (outcome === 'birth-date') return given.ask()
  if (contact) return c.page(<TooYoungPage t={texts(c)} contact={contact} back={null} retry={birthDate ? given.retry : null} />)
  return c.href('/mijn')
}

/** Connecting a file: with the code on paper, or with the link in a message, after signing in. policy: A7 */
export const claimRoutes: Route[] = [
  page({
    get: '/mijn/koppelen',
    may: ['person'],
    purpose: 'own-file',
    show: async (c) => <ClaimPage t={texts(c)} form={blankForm()} askBirthDate={false} />,
  }),
  form({
    post: '/mijn/koppelen',
    ...claim,
    form: ClaimCode,
    submit: (c, { input }) =>
      after(c, (tx, actor) => claimByCode(tx, actor, input.code, input.birthDate), {
        input,
        retry: { action: '/mijn/koppelen', code: input.code },
        unknown: () => invalid('code', 'codeUnknown'),
        ask: () => c.page(<ClaimPage t={texts(c)} form={asking({ code: input.code })} askBirthDate />),
      }),
    again: async (c, { form: state }) => <ClaimPage t={texts(c)} form={state} askBirthDate={asksBirthDate(state)} />,
  }),
  page({
    get: '/koppelen/:token',
    front: true,
    may: 'anyone',
    purpose: 'own-file',
    params: Token,
    show: async (c, { params }) => (
      <ConnectPage
        t={texts(c)}
        action={`/koppelen/${params.token}`}
        signedIn={c.actor.kind === 'person'}
        form={blankForm()}
        askBirthDate={false}
      />
    ),
  }),
  form({
    post: '/koppelen/:token',
    front: true,
    ...claim,
    params: Token,
    form: ClaimLink,
    submit: (c, { params, input }) =>
      after(c, (tx, actor) => claimByLink(tx, actor, params.token, input.birthDate), {
        input,
        retry: { action: `/koppelen/${params.token}`, code: null },
        unknown: () => refuse('platform.linkGone', 410),
        ask: () => c.page(<ConnectPage t={texts(c)} action={`/koppelen/${params.token}`} signedIn form={asking()} askBirthDate />),
      }),
    again: async (c, { params, form: state }) => (
      <ConnectPage t={texts(c)} action={`/koppelen/${params.token}`} signedIn form={state} askBirthDate={asksBirthDate(state)} />
    ),
  }),
]
