import { expect, test } from 'vitest'
import { median } from './median.ts'

test('the middle of an odd count, halfway of an even one, nothing of none', () => {
  expect([median([9, 1, 5]), median([4, 1, 3, 2]), median([7]), median([])]).toEqual([5, 2.5, 7, undefined])
})
