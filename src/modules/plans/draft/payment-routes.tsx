import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { requireFile } from '../../people/index.ts'
import { texts } from '../texts.ts'
import { partHref } from './facts.ts'
import { PaymentPage } from './payment-page.tsx'
import type { DraftChange } from './queries.ts'
import { savePart } from './save.ts'
import { DraftLineParams, DraftParams, DraftPayment, DropPayer, PaymentQuery } from './schema.ts'
import { partShown } from './shown.ts'
import { withVersion } from './version.ts'

const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }
const PATH = '/werk/personen/:personId/doorverwijzingen/concepten/:draftId/betaling'
interface Ids {
  personId: string
  draftId: string
}
interface Given {
  /** The line to change. */
  regel?: string | undefined
  typed?: FormState
  clash?: DraftChange
}

async function paymentPage(c: RequestContext, ids: Ids, { regel, typed, clash }: Given = {}) {
  const shown = await read(c, async (tx, actor) => partShown(tx, actor, await requireFile(tx, actor, ids.personId), ids.draftId, 'payment'))
  const { version } = shown.draft
  const line = shown.shares.lines.find(({ id }) => id === (typed?.values.id ?? regel))
  const now = blankForm({
    version,
    id: line?.id ?? newId(),
    payer: line?.source,
    payerOrganisation: line?.payerOrganisation,
    payerAmount: line?.amountCents == null ? undefined : line.amountCents / 100,
    payerAccount: line?.ownerAccount,
    payerBy: line?.arrangeBy,
  })
  const form = typed ?? now
  return (
    <PaymentPage
      t={texts(c)}
      shown={shown}
      changing={line?.id ?? null}
      clash={clash ?? null}
      form={clash ? withVersion(form, version) : form}
    />
  )
}

/** Who is to pay, line by line, while the referral is a draft. policy: D5, D11 */
export const paymentRoutes: Route[] = [
  page({
    get: PATH,
    ...guidance,
    params: DraftParams,
    query: PaymentQuery,
    show: (c, { params, query }) => paymentPage(c, params, query),
  }),
  form({
    post: PATH,
    ...guidance,
    params: DraftParams,
    form: DraftPayment,
    async submit(c, { params, input: { version, ...line } }) {
      const clash = await write(c, async (tx, actor) =>
        savePart(tx, actor, await requireFile(tx, actor, params.personId), params.draftId, version, { part: 'payment', line }),
      )
      if (clash) return c.page(await paymentPage(c, params, { typed: blankForm(line), clash }), 409)
      return c.href(partHref(params.personId, params.draftId, 'payment'))
    },
    again: (c, { params, form: typed }) => paymentPage(c, params, { typed }),
  }),
  form({
    post: `${PATH}/:lineId/vervallen`,
    ...guidance,
    params: DraftLineParams,
    form: DropPayer,
    async submit(c, { params, input }) {
      const clash = await write(c, async (tx, actor) =>
        savePart(tx, actor, await requireFile(tx, actor, params.personId), params.draftId, input.version, {
          part: 'payment',
          drop: params.lineId,
        }),
      )
      if (clash) return c.page(await paymentPage(c, params, { clash }), 409)
      return c.href(partHref(params.personId, params.draftId, 'payment'))
    },
    again: (c, { params }) => paymentPage(c, params),
  }),
]
