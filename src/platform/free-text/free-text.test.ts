import { expect, test } from 'vitest'
import { z } from 'zod'
import { readForm } from '../form.ts'
import { concernsIn } from './concerns.ts'
import { lookAgain } from './look-again.ts'

test.each([
  ['Wil weer in de bouw werken, 32 uur per week', []],
  ['Nummer 111222333', ['bsn']],
  ['Bel 06 12 34 56 78', []],
  ['Heeft een burn-out gehad', ['health']],
  ['Suffers from depression', ['health']],
  ['Heeft een strafblad', ['criminal']],
  ['Gaat naar de moskee', ['religion']],
  ['Is lid van de FNV', ['union']],
  ['Is a union member', ['union']],
  ['Vertelde dat hij homo is', ['sexual']],
  ['Haar man Piet brengt de kinderen', ['names']],
  ['Sprak met mevrouw De Wit', ['names']],
  ['Zijn partner werkt, een man die ik ken', []],
  ['De homogene groep, de vakbondsman en het ziekenhuis', []],
] as const)('%s asks for a second look at %j', (text, concerns) => {
  expect(concernsIn(text)).toEqual(concerns)
})

// policy: E2
test('a writer is warned once and lets words stand by a tick of the field; a BSN never', () => {
  const schema = z.object({ goal: z.string().meta({ aboutPerson: true }), other: z.string() })
  const look = (goal: string, more: Record<string, string | string[]> = {}) => {
    const posted = { goal, other: 'Haar man Piet', ...more }
    const reading = readForm(schema, posted, (field) => field, 'en')
    return lookAgain({ language: 'en' }, schema, reading.form, posted)
  }
  expect(look('Werk vinden')).toEqual({ stops: false, form: { values: { goal: 'Werk vinden', other: 'Haar man Piet' }, errors: [] } })
  const warned = look('Na een depressie weer werken')
  expect([warned.stops, warned.form.concerns, warned.form.errors.map(({ field }) => field)]).toEqual([true, { goal: false }, ['goal']])
  expect(look('Na een depressie weer werken', { nagekeken: 'other' }).stops).toBe(true)
  expect(look('Na een depressie weer werken', { nagekeken: ['goal'] })).toMatchObject({ stops: false, form: { concerns: { goal: true } } })
  expect(look('111222333', { nagekeken: 'goal' }).stops).toBe(true)
})
