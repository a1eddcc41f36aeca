import type { MessageParts } from '../../../platform/module.ts'
import { formatIn } from '../../../platform/ui/index.ts'
import { locationById } from '../../regions/index.ts'
import { placeName } from '../booking/journey.tsx'
import { findCallback } from '../calls/queries.ts'
import { findAppointment, type Appointment } from '../queries.ts'
import type { nl } from '../texts.nl.ts'
import { texts } from '../texts.ts'
import { CALENDAR, calendarText, type CalendarEvent } from './ics.ts'

/** An appointment for a calendar that others may look into: the word appointment, the place and how; nothing of what it is about. */
export function eventOf(row: Appointment, place: string | null, t: typeof nl, url: string): CalendarEvent {
  const channel = t.fields.channel.options[row.channel as 'counter']
  return {
    id: row.id,
    sequence: row.sequence,
    startsAt: row.startsAt,
    minutes: row.minutes,
    summary: t.calendar.appointment,
    location: row.channel === 'video' ? row.videoUrl : row.channel === 'counter' ? place : null,
    description: t.calendar.about(channel, url),
    url,
    cancelled: row.state === 'cancelled',
  }
}

/** The line and the file that mails about an appointment carry, in the language of who gets them. */
const parts: MessageParts = async (tx, actor, { regionCode, record, language, url, from, to }) => {
  const row = await findAppointment(tx, [regionCode], record)
  if (!row) return null
  const t = texts.of(language)
  const f = formatIn(language)
  const location = await locationById(tx, row.locationId, actor.today)
  const event = eventOf(row, location ? placeName(location) : null, t, url)
  const method = event.cancelled ? 'CANCEL' : 'REQUEST'
  const line = t.calendar.line(`${f.date(row.onDate)}, ${f.time(row.atTime)}`)
  const content = calendarText(method, [event], actor.now, { organiser: from, attendee: to })
  // A place that is only offered stands in no calendar yet.
  const attachments = row.state === 'offered' ? [] : [{ filename: 'afspraak.ics', contentType: `${CALENDAR}; method=${method}`, content }]
  return { line, attachments }
}

/** When somebody is called back. */
const callParts: MessageParts = async (tx, _, { regionCode, record, language }) => {
  const asked = await findCallback(tx, [regionCode], record)
  if (!asked) return null
  const f = formatIn(language)
  const hours = f.hours(asked.promisedFrom, asked.promisedUntil)
  return { line: `${texts.of(language).calls.when}: ${f.date(asked.promisedOn)}, ${hours}.`, attachments: [] }
}

/** Kinds of message that are about one appointment, or about being called. */
export const messageParts: Record<string, MessageParts> = {
  ...Object.fromEntries(['booked', 'moved', 'cancelled', 'reminder', 'to-move'].map((what) => [`appointment-${what}`, parts])),
  'place-offered': parts,
  'call-asked': callParts,
}
