import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuse } from '../../../platform/errors.ts'
import type { FieldText } from '../../../platform/fields.tsx'
import { blankForm, type FormShape, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, type RequestContext } from '../../../platform/request.ts'
import { smsRuns } from '../../../platform/sms.ts'
import { locationsOf, organisationsWithRole, type Location } from '../../regions/index.ts'
import { slotsOf } from '../availability/queries.ts'
import type { Slot } from '../availability/rules.ts'
import { CHANNELS, REMINDERS, type Channel, type SlotQuery } from '../schema.ts'
import { texts } from '../texts.ts'
import { elsewhere } from './elsewhere.ts'
import { ChoosePage } from './pages/choose-page.tsx'
import { DetailsPage } from './pages/details-page.tsx'
import { NoPlacePage } from './pages/no-place-page.tsx'

export interface Journey {
  /** Where this journey lives: the public site of a region, a file at the desk, or behind a safe link. */
  base: string
  regionCode: string
  phone: string | null
  schema: FormShape
  asksName: boolean
  action: string
  /** Words of fields that another module adds to the form, and what is filled in beforehand. */
  fields?: Record<string, FieldText>
  known?: Record<string, string>
  /** The words above the form and on its button, where they are not those of booking. */
  words?: { title: string; submit: string }
  /** What a page shows above the form: what it moves away from. */
  before?: { label: string; value: string }
  /** Another way to go from the choice of a moment. */
  also?: { label: string; href: string }
}

/** Choose a moment, then say who comes: one journey for everybody who books or moves. policy: A7 */
export async function bookingPage(c: RequestContext, journey: Journey, query: SlotQuery, given?: FormState) {
  const t = texts(c)
  const seen = await read(c, (tx, actor) => look(tx, actor, journey.regionCode, query))
  if (seen.neighbours) return <NoPlacePage t={t} region={c.region} neighbours={seen.neighbours} />
  const { locations, location, slots } = seen
  if (!location || !query.moment)
    return (
      <ChoosePage
        t={t}
        journey={journey}
        locations={locations}
        location={location}
        slots={slots}
        channel={channelOf(query, slots)}
        from={query.vanaf}
      />
    )
  const [date, time] = query.moment.split('T') as [string, string]
  const then = slots.filter((slot) => slot.date === date && slot.time === time)
  const refused = given?.errors.some((error) => error.field === 'moment') === true
  const channels = CHANNELS.filter((one) => (then.length > 0 ? then : slots).some((slot) => slot.channels.includes(one)))
  const known = { channel: query.soort && channels.includes(query.soort) ? query.soort : channels[0], reminder: 'mail', ...journey.known }
  return (
    <DetailsPage
      t={t}
      journey={journey}
      back={`${journey.base}?locatie=${location.id}${query.soort ? `&soort=${query.soort}` : ''}`}
      form={given ?? blankForm({ id: newId(), location: location.id, moment: query.moment, ...known })}
      moment={query.moment}
      place={placeName(location)}
      channels={channels}
      reminders={REMINDERS.filter((one) => one !== 'sms' || smsRuns())}
      others={refused || then.length === 0 ? nextTimes(slots, then.length === 0 ? null : query.moment) : null}
      gone={then.length === 0 && !refused}
    />
  )
}

/** Places, the one that was chosen, and its free moments; where a region has none, those of its neighbours. */
async function look(tx: Tx, actor: Actor, regionCode: string, query: SlotQuery) {
  const locations = await locationsOf(tx, regionCode, actor.today)
  if (locations.length === 0) return { neighbours: await elsewhere(tx, regionCode, actor.today) }
  // Of several places none is the right one until somebody says so.
  const location = locations.find((one) => one.id === query.locatie) ?? (locations.length === 1 ? locations[0] : undefined)
  const from = query.moment?.slice(0, 10) ?? query.vanaf
  const slots = location ? await slotsOf(tx, actor, { regionCode, locationId: location.id }, from) : []
  return { locations, location, slots }
}

/** The kind of meeting that is shown: the one asked for, else the first that this place has. */
function channelOf({ soort }: SlotQuery, slots: readonly Slot[]): Channel | undefined {
  const has = (one: Channel) => slots.some((slot) => slot.channels.includes(one))
  return soort && has(soort) ? soort : CHANNELS.find(has)
}

/** The next free moments for who came too late; what they typed stays. */
function nextTimes(slots: readonly Slot[], lost: string | null): string[] {
  const moments = new Set(slots.map((slot) => `${slot.date}T${slot.time}`))
  if (lost) moments.delete(lost)
  return [...moments].slice(0, 8)
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
