import type { Temporal } from 'temporal-polyfill'

export interface CalendarEvent {
  /** The same for every change of one appointment. */
  id: string
  sequence: number
  startsAt: Temporal.Instant
  minutes: number
  summary: string
  location: string | null
  description: string | null
  url: string | null
  cancelled: boolean
}
type Method = 'REQUEST' | 'CANCEL' | 'PUBLISH'

export const CALENDAR = 'text/calendar; charset=utf-8'

/** Who sends a calendar, and to whom it was sent alone; nobody else stands in it. */
export interface Between {
  organiser: string
  attendee?: string | null
}

/**
 * Appointments as calendars read them (RFC 5545): times in UTC, a stable UID, a number that goes up with each change. Every method has an
 * organiser; a request and what takes it back name the one it is for (RFC 5546, 3.2).
 */
export function calendarText(
  method: Method,
  events: readonly CalendarEvent[],
  now: Temporal.Instant,
  between: Between,
  name?: string,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wegwijzer//Afspraken//NL',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...(name ? [`X-WR-CALNAME:${escaped(name)}`] : []),
    ...events.flatMap((event) => eventLines(event, now, partiesOf(method, between))),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

/** The counter asks for no reply: changes go by the link. */
function partiesOf(method: Method, { organiser, attendee }: Between): string[] {
  const named = attendee && method !== 'PUBLISH'
  return [
    `ORGANIZER;CN=Werkcentrum:mailto:${organiser}`,
    ...(named
      ? [`ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=${method === 'CANCEL' ? 'DECLINED' : 'ACCEPTED'};RSVP=FALSE:mailto:${attendee}`]
      : []),
  ]
}

function eventLines(event: CalendarEvent, now: Temporal.Instant, parties: readonly string[]): string[] {
  const text = (name: string, value: string | null) => (value ? [`${name}:${escaped(value)}`] : [])
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@wegwijzer`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(event.startsAt)}`,
    `DTEND:${utc(event.startsAt.add({ minutes: event.minutes }))}`,
    ...parties,
    ...text('SUMMARY', event.summary),
    ...text('LOCATION', event.location),
    ...text('DESCRIPTION', event.description),
    ...(event.url ? [`URL:${event.url}`] : []),
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
  ]
}

/** 20260707T070000Z */
function utc(at: Temporal.Instant): string {
  return at.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll(/\r?\n/g, '\\n')
}

/** Lines of at most 75 octets; what follows begins with a space. No character is cut in two. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const character of line) {
    if (Buffer.byteLength(part + character) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part].join('\r\n ')
}

/** One appointment to open in the own calendar. */
export function icsAnswer(event: CalendarEvent, now: Temporal.Instant, organiser: string): Response {
  return calendarAnswer(calendarText(event.cancelled ? 'CANCEL' : 'PUBLISH', [event], now, { organiser }), 'afspraak.ics')
}

/** A calendar as a file: never kept by who stands between. */
export function calendarAnswer(text: string, filename: string): Response {
  return new Response(text, {
    headers: {
      'content-type': CALENDAR,
      'content-disposition': `attachment; filename="${filename}"`,
      'cache-control': 'private, no-store',
    },
  })
}
