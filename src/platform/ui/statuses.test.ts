import { expect, test } from 'vitest'
import { allStatuses, defineStatuses, statuses } from './statuses.ts'

test('a word has one look: the same again is fine, another is refused', () => {
  expect(defineStatuses({ mine: statuses.done }).mine).toBe(statuses.done)
  expect(() => defineStatuses({ mine: { word: { nl: 'Klaar', en: 'Done' }, tone: 'error', icon: 'cross' } })).toThrow('Klaar')
})

test('a module adds its own words to the one list', () => {
  const own = defineStatuses({ tried: { word: { nl: 'Geprobeerd', en: 'Tried' }, tone: 'neutral', icon: 'phone' } })
  expect(allStatuses()).toContain(own.tried)
})
