import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId, newReference, newTypedCode, readReference, readTypedCode, regionOfReference } from './ids.ts'

const ALPHABET = [...'23456789ABCDEFGHJKMNPQRSTVWXY']
const region = fc.integer({ min: 1, max: 99 }).map((number) => `AM${String(number).padStart(2, '0')}`)
const reference = region.map((code) => newReference(code))
const plain = (text: string) => text.replaceAll('-', '')

test('ids sort by the moment they were made, also within one millisecond', () => {
  const made = Array.from({ length: 10_000 }, newId)
  expect(made).toEqual(made.toSorted())
  expect(new Set(made).size).toBe(made.length)
  expect(made[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('a reference number carries its region; a national one none', () => {
  fc.assert(
    fc.property(region, (code) => {
      expect(regionOfReference(newReference(code))).toBe(code)
    }),
  )
  expect(regionOfReference(newReference(null))).toBeNull()
  expect(new Set(Array.from({ length: 200 }, () => newReference('AM06').slice(0, 2))).size).toBe(8)
  expect(() => newReference('Zutphen')).toThrow('code of a region')
})

test('a reference number is read however it was typed', () => {
  fc.assert(
    fc.property(reference, (made) => {
      expect(made).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]$/)
      for (const typed of [made, made.toLowerCase(), plain(made), ` ${made.replaceAll('-', ' ')} `]) expect(readReference(typed)).toBe(made)
    }),
  )
})

test('one wrong character is always noticed', () => {
  fc.assert(
    fc.property(reference, fc.nat(8), fc.constantFrom(...ALPHABET, '0', 'O', '1', 'I', 'Z'), (made, place, wrong) => {
      const right = plain(made)
      fc.pre(right[place] !== wrong)
      expect(readReference(right.slice(0, place) + wrong + right.slice(place + 1))).toBeNull()
    }),
    { numRuns: 2000 },
  )
})

test('two neighbours that changed places are always noticed', () => {
  fc.assert(
    fc.property(reference, fc.nat(7), (made, place) => {
      const right = plain(made)
      fc.pre(right[place] !== right[place + 1])
      expect(readReference(right.slice(0, place) + right[place + 1]! + right[place]! + right.slice(place + 2))).toBeNull()
    }),
    { numRuns: 2000 },
  )
})

test('a code from paper: read as typed, and never with a slip in its twelve characters', () => {
  fc.assert(
    fc.property(region, fc.nat(11), fc.constantFrom(...ALPHABET), (code, place, wrong) => {
      const made = newTypedCode(code)
      expect(readTypedCode(made.toLowerCase().replaceAll('-', ' '))).toBe(made)
      const right = plain(made)
      const at = 4 + place
      fc.pre(right[at] !== wrong)
      expect(readTypedCode(right.slice(0, at) + wrong + right.slice(at + 1))).toBeNull()
    }),
  )
})
