import { z } from '@hono/zod-openapi'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormShape, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { staffWithRoles } from '../../access/index.ts'
import { texts } from '../texts.ts'
import { addLocation, changeLocation, closeLocation, setWorker, takeLimitOff } from './commands.ts'
import { LocationPage, LocationsPage, LOCATIONS, type LocationShown } from './pages.tsx'
import {
  addressesWithout,
  limitsAtClosed,
  locationsOf,
  myLocations,
  requireLocation,
  servicesAt,
  workersAt,
  type ProviderLocation,
} from './queries.ts'
import { LimitOff, LocationForm, LocationParams, NewLocationQuery, WorksHere } from './schema.ts'

const provider = { may: ['provider'] as const, purpose: null }

/** Locations with what runs there and who works there, and whether this colleague keeps them. */
async function around(tx: Tx, actor: Actor) {
  const organisationId = actor.organisationId ?? notFound()
  const services = await servicesAt(tx, organisationId)
  const workers = await workersAt(tx, actor)
  const colleagues = await staffWithRoles(tx, organisationId, ['provider'], actor.today)
  const nameOf = (id: string) => colleagues.find((one) => one.id === id)?.name ?? ''
  return {
    colleagues,
    nameOf,
    mayKeep: (await myLocations(tx)) === null,
    shown: (location: ProviderLocation): LocationShown => ({
      location,
      services: services.filter((one) => one.locationId === location.id).map(({ name }) => name),
      people: workers
        .filter((row) => row.locationId === location.id && nameOf(row.accountId) !== '')
        .map((row) => ({ name: nameOf(row.accountId), limited: row.limited })),
    }),
  }
}

async function listPage(c: RequestContext) {
  const given = await read(c, async (tx, actor) => {
    const { shown, mayKeep, nameOf } = await around(tx, actor)
    const limits = mayKeep ? await limitsAtClosed(tx, actor) : []
    return {
      mayKeep,
      limits: limits.map((row) => ({ ...row, colleague: nameOf(row.accountId) })).filter(({ colleague }) => colleague !== ''),
      shown: (await locationsOf(tx, actor.organisationId!)).map(shown),
      named: await addressesWithout(tx, actor.organisationId!),
    }
  })
  return <LocationsPage t={texts(c)} {...given} />
}

async function newPage(c: RequestContext, plek?: string, typed?: FormState) {
  const named = plek
    ? (await read(c, (tx, actor) => addressesWithout(tx, actor.organisationId ?? notFound()))).find(({ id }) => id === plek)
    : null
  const { id: _, name, ...address } = named ?? { id: '', name: null }
  const state = typed ?? blankForm({ id: newId(), locationName: name, ...address })
  return <LocationPage t={texts(c)} shown={null} colleagues={[]} form={state} at="facts" />
}

async function onePage(c: RequestContext, id: string, at: 'facts' | 'people' = 'facts', typed?: FormState) {
  const { location, shown, colleagues } = await read(c, async (tx, actor) => ({
    location: await requireLocation(tx, actor, id),
    ...(await around(tx, actor)),
  }))
  const { name, hours, phone, street, houseNumber, postcode, place, accessibility, wayIn } = location
  const filled = {
    id,
    locationName: name,
    street,
    houseNumber,
    postcode,
    place,
    locationHours: hours,
    accessibility,
    wayIn,
    locationPhone: phone,
  }
  return (
    <LocationPage
      t={texts(c)}
      shown={shown(location)}
      colleagues={colleagues.map((one) => ({ value: one.id, label: one.name }))}
      form={typed ?? blankForm(at === 'facts' ? filled : {})}
      at={at}
    />
  )
}

/** A form on the page of a location, which leads to the list or back to it. */
function onOne<S extends FormShape>(
  path: '' | '/sluiting' | '/mensen' | '/beperking',
  schema: S,
  run: (tx: Tx, actor: Actor, id: string, input: z.output<S>) => Promise<void>,
): Route {
  return form({
    post: `${LOCATIONS}/:id${path}`,
    ...provider,
    params: LocationParams,
    form: schema,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => run(tx, actor, params.id, input))
      return c.href(path === '/sluiting' || path === '/beperking' ? LOCATIONS : `${LOCATIONS}/${params.id}`)
    },
    again: (c, { params, form: state }) => onePage(c, params.id, path === '/mensen' ? 'people' : 'facts', state),
  })
}

/** Where a provider works: addresses, hours, who works there and who is limited to it. policy: D6 */
export const locationRoutes: Route[] = [
  page({ get: LOCATIONS, ...provider, show: (c) => listPage(c) }),
  page({ get: `${LOCATIONS}/nieuw`, ...provider, query: NewLocationQuery, show: (c, { query }) => newPage(c, query.plek) }),
  form({
    post: LOCATIONS,
    ...provider,
    form: LocationForm,
    async submit(c, { input }) {
      await write(c, (tx, actor) => addLocation(tx, actor, input))
      return c.href(`${LOCATIONS}/${input.id}`)
    },
    again: (c, { form: state }) => newPage(c, undefined, state),
  }),
  page({ get: `${LOCATIONS}/:id`, ...provider, params: LocationParams, show: (c, { params }) => onePage(c, params.id) }),
  onOne('', LocationForm, changeLocation),
  onOne('/sluiting', z.object({}), closeLocation),
  onOne('/mensen', WorksHere, setWorker),
  onOne('/beperking', LimitOff, takeLimitOff),
]
