import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weekly } from '../portal/schedule-form.ts'
import { schedulesIn, schedulesLine } from './schedule-words.ts'
import { WEEKDAYS } from './weekdays.ts'

const said = (line: string) => schedulesIn(line).map(({ byday, opens, closes, words }) => [byday.join(), opens, closes, words])

test.each<[string, (string | null)[][]]>([
  [
    'ma, wo 9:00-12:30; op afspraak',
    [
      ['MO,WE', '09:00', '12:30', null],
      ['', null, null, 'op afspraak'],
    ],
  ],
  ['maandag tot en met donderdag van 8.30 tot 15.30 uur', [['MO,TU,WE,TH', '08:30', '15:30', null]]],
  ['dinsdag en donderdag van 9.00 tot 16.00 uur', [['TU,TH', '09:00', '16:00', null]]],
  [
    'Mon-Fri 09:00–17:00; Sat',
    [
      ['MO,TU,WE,TH,FR', '09:00', '17:00', null],
      ['SA', null, null, null],
    ],
  ],
  ['ma 12:00-9:00', [['', null, null, 'ma 12:00-9:00']]],
  ['vr-ma 9:00-12:00', [['', null, null, 'vr-ma 9:00-12:00']]],
  ['op woensdagavond; na overleg', [['', null, null, 'op woensdagavond; na overleg']]],
])('%s', (line, times) => {
  expect(said(line)).toEqual(times)
})

test('what goes out as a line comes in as the same days and times, in both languages', () => {
  const time = fc.tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 0, max: 59 }))
  const at = ([hour, minute]: [number, number]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  const schedule = fc
    .tuple(fc.subarray([...WEEKDAYS], { minLength: 1 }), fc.option(time))
    .map(([days, from]) => weekly(days, from && at(from), from && at([from[0] + 1, from[1]])))
  fc.assert(
    fc.property(
      fc.array(schedule, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('nl' as const, 'en' as const),
      (schedules, language) => {
        expect(schedulesIn(schedulesLine(schedules, language)!)).toEqual(schedules)
      },
    ),
  )
})
