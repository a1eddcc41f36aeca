import { z } from '@hono/zod-openapi'
import { hasRole } from '../../../platform/actor.ts'
import { labelsIn } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { accountNames } from '../../access/index.ts'
import { regionNames } from '../shown-in/routes.tsx'
import { texts } from '../texts.ts'
import { decideAdmission } from './decide.ts'
import { ADMISSIONS, AdmissionPage, AdmissionsPage } from './pages.tsx'
import { askDesk, withdrawAdmission } from './propose.ts'
import { admissionsFor, desksThatHelp, requireAdmission } from './queries.ts'
import { AdmissionId, AskDesk, DecideAdmission } from './schema.ts'

const desk = { may: ['coordinator', 'administrator'] as const, purpose: null }
const coordinator = { may: ['coordinator'] as const, purpose: null }

async function listPage(c: RequestContext) {
  const found = await read(c, async (tx, actor) => {
    const [waiting, decided] = [await admissionsFor(tx, actor, 'waiting'), await admissionsFor(tx, actor, 'decided')]
    return {
      waiting,
      decided,
      regions: await regionNames(tx, actor.today),
      names: await accountNames(
        tx,
        [...waiting, ...decided].map((one) => one.proposedBy),
      ),
    }
  })
  return <AdmissionsPage t={texts(c)} {...found} account={c.actor.accountId} back={hasRole(c.actor, 'coordinator')} />
}

async function onePage(c: RequestContext, id: string, given: { decide?: FormState; ask?: FormState } = {}) {
  const found = await read(c, async (tx, actor) => {
    const admission = await requireAdmission(tx, actor, id)
    return {
      admission,
      by: (await accountNames(tx, [admission.proposedBy])).get(admission.proposedBy) ?? '',
      regions: await regionNames(tx, actor.today),
      helps: await desksThatHelp(tx, actor.today, admission.regionCode),
    }
  })
  const own = found.admission.proposedBy === c.actor.accountId
  const home = c.actor.regions.includes(found.admission.regionCode)
  return <AdmissionPage t={texts(c)} {...found} own={own} home={home} decide={given.decide ?? blankForm()} ask={given.ask ?? blankForm()} />
}

/** Who waits to be let in, for a second worker to look at. policy: D3 */
export const admissionRoutes: Route[] = [
  page({ get: ADMISSIONS, ...desk, show: listPage }),
  page({ get: `${ADMISSIONS}/:id`, ...desk, params: AdmissionId, show: (c, { params }) => onePage(c, params.id) }),
  form({
    post: `${ADMISSIONS}/:id/besluit`,
    ...desk,
    params: AdmissionId,
    form: DecideAdmission,
    labels: (c) => labelsIn(texts(c).admission.fields),
    limit: { name: 'invite', points: 20, perSeconds: 3600 },
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => decideAdmission(tx, actor, params.id, input))
      return c.href(ADMISSIONS)
    },
    again: (c, { params, form: decide }) => onePage(c, params.id, { decide }),
  }),
  form({
    post: `${ADMISSIONS}/:id/hulp`,
    ...coordinator,
    params: AdmissionId,
    form: AskDesk,
    labels: (c) => labelsIn(texts(c).admission.fields),
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => askDesk(tx, actor, params.id, input.desk))
      return c.href(`${ADMISSIONS}/${params.id}`)
    },
    again: (c, { params, form: ask }) => onePage(c, params.id, { ask }),
  }),
  form({
    post: `${ADMISSIONS}/:id/intrekking`,
    ...coordinator,
    params: AdmissionId,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, (tx, actor) => withdrawAdmission(tx, actor, params.id))
      return c.href(ADMISSIONS)
    },
    again: (c, { params }) => onePage(c, params.id),
  }),
]
