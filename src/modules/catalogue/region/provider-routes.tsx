import { labelsIn } from '../../../platform/fields.tsx'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { organisationsWithRole } from '../../regions/index.ts'
import { certificationsOf, checkCertification } from '../portal/certification.ts'
import { ADMISSIONS } from '../admission/pages.tsx'
import { Nothing } from '../portal/part-schema.ts'
import { texts } from '../texts.ts'
import { admitProvider, inviteTo, publicBodiesIn } from './admit.ts'
import { ProvidersPage, providerTexts } from './pages/providers-page.tsx'
import { countsOf } from './queries.ts'
import { AdmitProvider, ChangeId, InviteTo } from './schema.ts'

const coordinator = { may: ['coordinator'] as const, purpose: null }
const HERE = '/werk/aanbod/aanbieders'

function regionOf(c: RequestContext): string {
  return c.actor.regions.find((region) => region !== '*') ?? notFound()
}

async function providersPage(c: RequestContext, given: { admit?: FormState; invite?: FormState } = {}) {
  const found = await read(c, async (tx, actor) => {
    const organisations = await organisationsWithRole(tx, regionOf(c), 'provider', actor.today)
    const ids = organisations.map(({ id }) => id)
    const counts = await countsOf(tx, ids, actor.today)
    const names = new Map(organisations.map(({ id, name }) => [id, name]))
    const bodies = await publicBodiesIn(tx, regionOf(c), actor.today)
    const certifications = await certificationsOf(tx, ids)
    return {
      bodies,
      providers: organisations.map(({ id, name }) => ({ id, name, ...(counts.get(id) ?? { offers: 0, waiting: 0 }) })),
      certifications: certifications.map((one) => ({ ...one, organisation: names.get(one.organisationId) ?? '' })),
    }
  })
  const admit = given.admit ?? blankForm({ id: newId(), organisationId: newId(), mailLanguage: 'nl' })
  return (
    <ProvidersPage
      t={texts(c)}
      {...found}
      admit={admit}
      invite={given.invite ?? blankForm({ id: newId(), role: 'provider', mailLanguage: 'nl' })}
    />
  )
}

export const providerRoutes: Route[] = [
  page({ get: HERE, ...coordinator, show: (c) => providersPage(c) }),
  form({
    post: HERE,
    ...coordinator,
    form: AdmitProvider,
    labels: (c) => labelsIn(providerTexts(texts(c))),
    limit: { name: 'invite', points: 20, perSeconds: 3600 },
    async submit(c, { input }) {
      const door = await write(c, (tx, actor) => admitProvider(tx, actor, input))
      return c.href(door === 'waits' ? ADMISSIONS : HERE)
    },
    again: (c, { form: admit }) => providersPage(c, { admit }),
  }),
  form({
    post: '/werk/aanbod/uitnodigingen',
    ...coordinator,
    form: InviteTo,
    labels: (c) => labelsIn(providerTexts(texts(c))),
    limit: { name: 'invite', points: 20, perSeconds: 3600 },
    async submit(c, { input }) {
      await write(c, (tx, actor) => inviteTo(tx, actor, input))
      return c.href(HERE)
    },
    again: (c, { form: again }) => providersPage(c, { invite: again }),
  }),
  form({
    post: '/werk/aanbod/keurmerken/:id/controle',
    ...coordinator,
    params: ChangeId,
    form: Nothing,
    async submit(c, { params }) {
      await write(c, (tx, actor) => checkCertification(tx, actor, params.id))
      return c.href(HERE)
    },
    again: (c) => providersPage(c),
  }),
]
