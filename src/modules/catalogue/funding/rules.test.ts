import { expect, test } from 'vitest'
import { canPay, fundsOf } from './rules.ts'

const course = { kind: 'training', payers: ['uwv', 'employer'], incomes: [] }
const schooling = { instruments: ['IN07'], carrier: ['uwv'], incomes: ['DD05'], ages: ['LG04'] }

// policy: D11
test('a scheme pays the kind of help it is for, as its carrier, when that one may pay', () => {
  expect(canPay(course, schooling)).toEqual({ payers: ['uwv'], age: 'unknown', incomes: ['DD05'] })
  expect(canPay({ ...course, kind: 'debt-help' }, schooling)).toBeNull()
  expect(canPay({ ...course, payers: ['municipality'] }, schooling)).toBeNull()
  expect(canPay(course, { ...schooling, carrier: ['municipality'] })).toBeNull()
  expect(canPay(course, { ...schooling, instruments: ['IN01'] })).toBeNull()
})

test('for whom it is: an age is held against the file, an income stays a question, and two groups that never meet do not', () => {
  expect(canPay(course, schooling, { age: 30 })?.age).toBe('yes')
  expect(canPay(course, schooling, { age: 60 })?.age).toBe('no')
  expect(canPay(course, { ...schooling, ages: [] }, { age: 60 })?.age).toBe('open')
  expect(canPay({ ...course, incomes: ['DD02'] }, schooling)).toBeNull()
  expect(canPay({ ...course, incomes: ['DD05', 'DD02'] }, schooling)?.incomes).toEqual(['DD05'])
})

test('which kinds of schemes can pay follows from the kind of help and who may pay', () => {
  expect(fundsOf('training', ['uwv'])).toEqual(['IN07', 'IN12'])
  expect(fundsOf('debt-help', ['municipality'])).toEqual(['IN14'])
  expect(fundsOf('training', ['own-means'])).toEqual([])
})
