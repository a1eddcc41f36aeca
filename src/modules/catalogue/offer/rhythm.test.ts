import { expect, test } from 'vitest'
import { daysAfter } from '../../../platform/clock.ts'
import { dueAfter, PARTS, rhythmOn } from './rhythm.ts'

test('overdue warns, sinks after a month, leaves after three', () => {
  const due = '2026-07-01'
  const at = (days: number) => rhythmOn(due, daysAfter(due, days))
  expect([at(-1), at(0), at(29), at(30), at(89), at(90)]).toEqual(['fresh', 'warned', 'warned', 'sunk', 'sunk', 'unlisted'])
  expect(rhythmOn(null, due)).toBe('fresh')
})

test('what changes fast is asked again soon, and nothing is good for ever', () => {
  const due = Object.fromEntries(PARTS.map((part) => [part, dueAfter(part, '2026-01-01')]))
  expect(due.capacity! < due.price! && due.price! < due.content!).toBe(true)
  expect(Object.values(due).every((date) => date <= '2027-01-01')).toBe(true)
})
