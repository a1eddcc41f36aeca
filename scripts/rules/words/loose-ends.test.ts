import { expect, test } from 'vitest'
import { looseEnds } from './loose-ends.ts'

const count = (text: string) => looseEnds([{ path: 'src/desk/day.ts', text }]).length

test('promises, stubs, tests left out and machine paths are found', () => {
  expect(count('// TODO later')).toBe(1)
  expect(count("throw new Error('not implemented')")).toBe(1)
  expect(count("test.skip('x', () => {})")).toBe(1)
  expect(count("read('/home/somebody/data/x.csv')")).toBe(1)
})

test('paths of the program and ordinary words are not', () => {
  expect(count("c.href('/werk/overdrachten/'); page({ get: '/home' }); // nothing to do")).toBe(0)
})
