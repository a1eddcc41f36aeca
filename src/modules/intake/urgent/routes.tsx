import { monthsAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import type { FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { findMunicipalities, municipalitiesOn, municipalityByCode } from '../../regions/index.ts'
import { HandoverId, RegionSlug } from '../schema.ts'
import { onePage } from '../staff-routes.tsx'
import { texts } from '../texts.ts'
import { recordCall } from './call.ts'
import { crisisContactsOf, keepCrisisContact } from './crisis.ts'
import { CrisisPage } from './pages/crisis-page.tsx'
import { UrgentPage } from './pages/urgent-page.tsx'
import { CHECK_MONTHS } from './rules.ts'
import { Called, CrisisForm, MunicipalityParams, Where } from './schema.ts'

const open = { may: 'anyone' as const, purpose: null }
const manage = { may: ['coordinator'] as const, purpose: null }

/** On the national site one municipality, or those that were looked for. */
async function nationalPage(c: RequestContext, { zoek, gemeente }: { zoek?: string | undefined; gemeente?: string | undefined }) {
  const given = await read(c, async (tx, actor) => {
    const one = gemeente ? await municipalityByCode(tx, gemeente) : undefined
    const municipalities = one ? [one] : zoek ? (await findMunicipalities(tx, zoek, actor.today)).municipalities : []
    return withContacts(tx, municipalities)
  })
  return <UrgentPage t={texts(c).urgent} {...given} search={{ action: '/dringend', typed: zoek }} phone={null} />
}

/** In a region all municipalities, by name. */
async function regionPage(c: RequestContext) {
  const region = c.region ?? notFound()
  return <UrgentPage t={texts(c).urgent} {...await contactsIn(c, region.code)} search={null} phone={region.phone} />
}

function contactsIn(c: RequestContext, regionCode: string) {
  return read(c, async (tx, actor) => {
    const all = await municipalitiesOn(tx, actor.today, regionCode)
    return withContacts(
      tx,
      all.toSorted((a, b) => a.name.localeCompare(b.name, 'nl')),
    )
  })
}

async function withContacts(tx: Tx, municipalities: readonly { code: string; name: string }[]) {
  const codes = municipalities.map(({ code }) => code)
  return { municipalities: [...municipalities], contacts: await crisisContactsOf(tx, codes) }
}

async function crisisPage(c: RequestContext, wrong: { code: string; form: FormState } | null = null) {
  const region = c.region ?? notFound()
  const given = await contactsIn(c, region.code)
  const t = texts(c)
  return <CrisisPage t={t.urgent} fields={t.fields} {...given} checkAfter={monthsAfter(c.actor.today, -CHECK_MONTHS)} wrong={wrong} />
}

/** Urgent help: open to everybody, kept by the coordinator, and the call that goes with an urgent handover. policy: A14 */
export const urgentRoutes: Route[] = [
  page({ get: '/dringend', front: true, ...open, query: Where, show: (c, { query }) => nationalPage(c, query) }),
  page({ get: '/regio/:slug/dringend', front: true, ...open, params: RegionSlug, show: regionPage }),
  page({ get: '/beheer/crisis', ...manage, show: (c) => crisisPage(c) }),
  form({
    post: '/beheer/crisis/:code',
    ...manage,
    params: MunicipalityParams,
    form: CrisisForm,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => keepCrisisContact(tx, actor, params.code, input))
      return c.href('/beheer/crisis')
    },
    again: (c, { params, form: state }) => crisisPage(c, { code: params.code, form: state }),
  }),
  form({
    post: '/werk/overdrachten/:id/telefoon',
    may: ['partner', 'guide'],
    purpose: 'handover',
    params: HandoverId,
    form: Called,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => recordCall(tx, actor, params.id, input.reached === 'yes'))
      return c.href(`/werk/overdrachten/${params.id}`)
    },
    again: (c, { params, form: state }) => onePage(c, params.id, state),
  }),
]
