import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageOf, readCursor, writeCursor } from './cursor.ts'

const filter = ['AM06', 'training', undefined]

test('a cursor comes back as the keys it was made of, and shows none of the filter', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer(), (name, number) => {
      const made = writeCursor(filter, [name, number])
      expect(made).toMatch(/^[\w-]+$/)
      expect(Buffer.from(made, 'base64url').toString()).not.toContain('AM06')
      expect(readCursor<[string, number]>(made, filter, ['string', 'number'])).toEqual({ after: [name, number], stale: false })
    }),
  )
})

test('a cursor of another question is stale, and no cursor is not', () => {
  const made = writeCursor(filter, ['a'])
  expect(readCursor<[string]>(made, ['AM08', 'training', undefined], ['string'])).toEqual({ after: null, stale: true })
  expect(readCursor<[number]>(made, filter, ['number'])).toEqual({ after: null, stale: true })
  expect(readCursor<[string, string]>(made, filter, ['string', 'string'])).toEqual({ after: null, stale: true })
  for (const none of [undefined, null, '']) expect(readCursor<[string]>(none, filter, ['string'])).toEqual({ after: null, stale: false })
})

test('what somebody made up is stale and breaks nothing', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      expect(readCursor<[string]>(text, filter, ['string']).stale).toBe(true)
    }),
  )
  for (const value of ['null', '{}', '[]', '[1]', '[2,"x","a"]', '"a"'])
    expect(readCursor<[string]>(Buffer.from(value).toString('base64url'), filter, ['string']).stale).toBe(true)
})

test('there is a next page only when a line is left', () => {
  const cursorOf = (last: number) => `after ${last}`
  expect(pageOf([1, 2, 3], 2, cursorOf)).toEqual({ items: [1, 2], next: 'after 2' })
  expect(pageOf([1, 2], 2, cursorOf)).toEqual({ items: [1, 2], next: null })
  expect(pageOf([], 2, cursorOf)).toEqual({ items: [], next: null })
})
