import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { digestUntil, isWorkTime } from './rules.ts'

const at = (local: string) => Temporal.ZonedDateTime.from(`${local}[Europe/Amsterdam]`).toInstant()

test('mail goes to workers on working days from eight until seven, in summer and in winter', () => {
  for (const [local, goes] of [
    ['2026-07-06T08:00', true],
    ['2026-07-06T07:59', false],
    ['2026-07-06T19:00', false],
    ['2026-12-07T08:00', true],
    ['2026-07-05T10:00', false],
  ] as const)
    expect([local, isWorkTime(at(local))]).toEqual([local, goes])
})

test('a digest holds what was made before eight of the day, or of the Monday of the week, over a change of the clock too', () => {
  expect(digestUntil(at('2026-07-08T10:00'), 'daily')).toEqual(at('2026-07-08T08:00'))
  expect(digestUntil(at('2026-07-08T10:00'), 'weekly')).toEqual(at('2026-07-06T08:00'))
  expect(digestUntil(at('2026-10-26T09:00'), 'daily')).toEqual(at('2026-10-26T08:00'))
})
