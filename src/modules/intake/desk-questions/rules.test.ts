import { expect, test } from 'vitest'
import { answerBy, tracesIn } from './rules.ts'

const asker = { organisation: 'Planbouw Van Rijn', contactName: 'Eva van Rijn' }

// policy: C10
test.each([
  ['Mail mij op eva@planbouw.example', ['mail']],
  ['Bel 06 12 34 56 78 na vijven', ['phone']],
  ['Bij planbouw van rijn zoeken wij een timmerman', ['asker']],
  ['Onze collega kreeg een burn-out', ['health']],
  ['Welke regeling is er voor een leerling-timmerman van 45 jaar?', []],
])('%s leaves %j', (text, traces) => {
  expect(tracesIn(text, asker)).toEqual(traces)
})

test('the day of the answer counts working days', () => {
  expect(answerBy('2026-07-10', 3)).toBe('2026-07-15')
})
