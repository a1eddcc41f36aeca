import { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { locationById, locationsOf, organisationById, organisationsById, type Location, type Organisation } from '../../regions/index.ts'
import { namesSaid } from '../availability/named.ts'
import { placeName } from '../booking/journey.tsx'
import { sessionById, sessionsById, type Session } from '../groups/queries.ts'
import type { Appointment } from '../queries.ts'

export interface Shown {
  id: string
  state: string
  onDate: string
  atTime: string
  minutes: number
  channel: string
  bookedByKind: string
  /** Null where a message may not name a place. */
  place: string | null
  directions: string | null
  organisation: string
  /** Who receives, where that guide lets the name be said. */
  guide: string | null
  phone: string | null
  videoUrl: string | null
  /** What a group is about, and what to bring along to it. */
  group: { title: string | null; bring: string | null } | null
  /** Until when a place that was offered can be taken. */
  answerBy: Temporal.Instant | null
  toMove: boolean
  /** It has begun: nothing is changed any more. */
  begun: boolean
}

/** An appointment with the place, who receives and whom to call. */
export async function shownOf(tx: Tx, actor: Actor, row: Appointment): Promise<Shown> {
  const location = await locationById(tx, row.locationId, actor.today)
  const organisation = await organisationById(tx, row.organisationId)
  const session = row.sessionId ? await sessionById(tx, row.sessionId) : undefined
  const guide = (await namesSaid(tx, [row.guideId])).get(row.guideId ?? '')
  return put(actor, row, { location, organisation, session, guide })
}

/** The same of several, without a question for each. */
export async function shownOfAll(tx: Tx, actor: Actor, regionCode: string, rows: readonly Appointment[]): Promise<Shown[]> {
  const locations = new Map((await locationsOf(tx, regionCode, actor.today)).map((one) => [one.id, one]))
  const organisations = await organisationsById(tx, [...new Set(rows.map((row) => row.organisationId))])
  const sessions = await sessionsById(tx, [...new Set(rows.flatMap((row) => row.sessionId ?? []))])
  const guides = await namesSaid(
    tx,
    rows.map((row) => row.guideId),
  )
  return rows.map((row) =>
    put(actor, row, {
      guide: guides.get(row.guideId ?? ''),
      location: locations.get(row.locationId),
      organisation: organisations.get(row.organisationId),
      session: row.sessionId ? sessions.get(row.sessionId) : undefined,
    }),
  )
}

interface Around {
  location: Location | undefined
  organisation: Organisation | undefined
  session: Session | undefined
  guide: string | undefined
}

function put(actor: Actor, row: Appointment, { location, organisation, session, guide }: Around): Shown {
  return {
    ...row,
    place: location ? placeName(location) : null,
    directions: location?.directions ?? null,
    organisation: organisation?.name ?? '',
    guide: guide ?? null,
    phone: location?.phone ?? organisation?.phone ?? null,
    group: session ? { title: session.title, bring: session.bring } : null,
    toMove: row.toMoveSince !== null,
    begun: Temporal.Instant.compare(row.startsAt, actor.now) <= 0,
  }
}

/** Behind a link stand day, place and way, not what a meeting is about: others may read along. */
export function withoutSubject(shown: Shown): Shown {
  return { ...shown, group: shown.group && { ...shown.group, title: null } }
}

/** Without signing in nothing says where a shielded person will be, or what it is about. */
export function withoutPlace(shown: Shown): Shown {
  return { ...shown, place: null, guide: null, directions: null, phone: null, group: null, videoUrl: null }
}
