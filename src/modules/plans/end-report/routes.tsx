import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { asLink, LINK_LIMIT, openLink } from '../../../platform/safe-link.ts'
import { idsOf } from '../../people/index.ts'
import { referralsOf } from '../queries.ts'
import { referralPage } from '../refer/routes.tsx'
import { LinkToken, OneId, ReferralParams } from '../schema.ts'
import { sessionsOf } from '../sessions/queries.ts'
import { myFile, openFile, type File } from '../sharing/item.ts'
import { namesFor } from '../shown.ts'
import { texts } from '../texts.ts'
import { signReport } from './commands.ts'
import { MyCoursePage } from './mine-page.tsx'
import { reportOf } from './queries.ts'
import { SignReport } from './schema.ts'

const own = { may: ['person', 'representative'] as const, purpose: 'own-file', part: 'plan' as const }
const behind = { may: 'anyone' as const, purpose: 'referral', params: LinkToken }

/** What is open to the person of one of their referrals: never what was only announced. */
async function courseOf(tx: Tx, { regionCode, ids }: File, id: string) {
  const row = (await referralsOf(tx, regionCode, ids)).find((one) => one.id === id) ?? notFound()
  const names = await namesFor(tx, [row])
  return {
    service: names.service(row.serviceId),
    provider: names.organisation(row.providerOrganisation),
    sessions: await sessionsOf(tx, row),
    report: await reportOf(tx, row),
  }
}

async function minePage(c: RequestContext, id: string, state?: FormState) {
  const given = await read(c, async (tx, actor) => courseOf(tx, await myFile(tx, actor), id))
  return <MyCoursePage t={texts(c)} action={`/mijn/verloop/${id}`} plan {...given} form={state ?? blankForm()} />
}

/** The same behind a link in a message: the end report alone, which is what was asked about. */
async function linkPage(c: RequestContext, token: string, state?: FormState) {
  const link = await openLink(c, token, 'end-report')
  const given = await read(asLink(c, link), async (tx) =>
    courseOf(tx, { regionCode: link.regionCode, ids: await idsOf(tx, link.regionCode, link.personId) }, link.record),
  )
  if (!given.report) notFound()
  return <MyCoursePage t={texts(c)} action={`/eindverslag/${token}`} plan={false} {...given} sessions={[]} form={state ?? blankForm()} />
}

/** Reading and signing an end report: signed in, behind a link, or told to a guide. policy: D6 */
export const endReportRoutes: Route[] = [
  page({ get: '/mijn/verloop/:id', ...own, params: OneId, show: (c, { params }) => minePage(c, params.id) }),
  form({
    post: '/mijn/verloop/:id',
    ...own,
    params: OneId,
    form: SignReport,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => signReport(tx, actor, await myFile(tx, actor), params.id, input))
      return c.href(`/mijn/verloop/${params.id}`)
    },
    again: (c, { params, form: state }) => minePage(c, params.id, state),
  }),
  page({ get: '/eindverslag/:token', ...behind, show: (c, { params }) => linkPage(c, params.token) }),
  form({
    post: '/eindverslag/:token',
    ...behind,
    form: SignReport,
    limit: LINK_LIMIT,
    async submit(c, { params, input }) {
      const link = await openLink(c, params.token, 'end-report')
      await write(asLink(c, link), async (tx, actor) =>
        signReport(tx, actor, { regionCode: link.regionCode, ids: await idsOf(tx, link.regionCode, link.personId) }, link.record, input),
      )
      return c.href(`/eindverslag/${params.token}`)
    },
    again: (c, { params, form: state }) => linkPage(c, params.token, state),
  }),
  form({
    post: '/werk/personen/:personId/doorverwijzingen/:referralId/ondertekening',
    may: ['guide', 'partner'],
    purpose: 'guidance',
    params: ReferralParams,
    form: SignReport,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => signReport(tx, actor, await openFile(tx, actor, params.personId), params.referralId, input))
      return c.href(`/werk/personen/${params.personId}/doorverwijzingen/${params.referralId}`)
    },
    again: (c, { params, form: state }) => referralPage(c, params.personId, params.referralId, state),
  }),
]
