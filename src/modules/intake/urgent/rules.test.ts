import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { urgentBy } from './rules.ts'

const by = (now: string, hours: number) =>
  urgentBy(Temporal.Instant.from(now), hours).toZonedDateTimeISO('Europe/Amsterdam').toPlainDateTime().toString({ smallestUnit: 'minute' })

// policy: A14
test.each([
  ['within one day', '2026-07-06T10:00+02:00', 4, '2026-07-06T14:00'],
  ['over the evening', '2026-07-06T16:30+02:00', 4, '2026-07-07T10:30'],
  ['over a weekend', '2026-07-10T17:00+02:00', 4, '2026-07-13T11:00'],
  ['begun at night', '2026-07-07T02:00+02:00', 4, '2026-07-07T12:00'],
  ['begun on a Sunday', '2026-07-12T13:00+02:00', 4, '2026-07-13T12:00'],
  ['over Christmas', '2026-12-24T17:30+01:00', 1, '2026-12-28T08:30'],
  ['more than a day', '2026-07-06T08:00+02:00', 12, '2026-07-07T10:00'],
  ['over the change of the clock', '2026-10-23T17:00+02:00', 2, '2026-10-26T09:00'],
])('an urgent handover is answered in hours of working days: %s', (_, now, hours, expected) => {
  expect(by(now, hours)).toBe(expected)
})
