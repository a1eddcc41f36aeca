import type { FieldText } from '../../platform/fields.tsx'
import { blankForm, type FormShape, type FormState } from '../../platform/form.ts'
import { notFound, refuse } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { read, type RequestContext } from '../../platform/request.ts'
import { organisationsWithRole, locationsOf, type Location } from '../regions/index.ts'
import type { Tx } from '../../platform/db/context.ts'
import { ChoosePage } from './pages/choose-page.tsx'
import { DetailsPage } from './pages/details-page.tsx'
import { slotsOf } from './queries.ts'
import { texts } from './texts.ts'

export interface Journey {
  /** Where this journey lives: the public site of a region, or behind a safe link. */
  base: string
  regionCode: string
  phone: string | null
  schema: FormShape
  asksName: boolean
  action: string
  /** Words of fields that another module adds to the form, and what is filled in beforehand. */
  fields?: Record<string, FieldText>
  known?: Record<string, string>
}
interface Query {
  locatie?: string | undefined
  vanaf?: string | undefined
  moment?: string | undefined
}

/** Choose a moment, then say who comes: one journey for everybody who books. policy: A7 */
export async function bookingPage(c: RequestContext, journey: Journey, query: Query, given?: FormState) {
  const t = texts(c)
  const { locations, location, slots } = await read(c, async (tx, actor) => {
    const all = await locationsOf(tx, journey.regionCode, actor.today)
    const chosen = all.find((one) => one.id === query.locatie) ?? all[0]
    return {
      locations: all,
      location: chosen,
      slots: chosen && !query.moment ? await slotsOf(tx, actor, journey.regionCode, chosen.id, query.vanaf) : [],
    }
  })
  if (!location) refuse('appointments.noPlace', 404)
  const lost = given?.errors.find((error) => error.field === 'moment')
  if (!query.moment || (lost && !given)) {
    return (
      <ChoosePage
        t={t}
        base={journey.base}
        locations={locations}
        location={location}
        slots={slots}
        from={query.vanaf}
        phone={journey.phone}
      />
    )
  }
  return (
    <DetailsPage
      t={t}
      action={journey.action}
      back={`${journey.base}?locatie=${location.id}`}
      schema={journey.schema}
      fields={journey.fields ?? {}}
      form={given ?? blankForm({ id: newId(), location: location.id, moment: query.moment, channel: 'counter', ...journey.known })}
      moment={query.moment}
      place={placeName(location)}
      asksName={journey.asksName}
    />
  )
}

/** A place as people say it. */
export function placeName(location: Pick<Location, 'name' | 'street' | 'houseNumber' | 'place'>): string {
  return [location.name, [location.street, location.houseNumber].filter(Boolean).join(' '), location.place].filter(Boolean).join(', ')
}

/** The organisation that receives at this place, answerable for the appointment (A4). */
export async function receiverAt(tx: Tx, regionCode: string, locationId: string, today: string): Promise<string> {
  const location = (await locationsOf(tx, regionCode, today)).find((one) => one.id === locationId) ?? notFound()
  if (location.organisationId) return location.organisationId
  const [first] = await organisationsWithRole(tx, regionCode, 'guide-employer', today)
  return first?.id ?? refuse('appointments.noPlace', 404)
}
