import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { blankForm, readForm, withError } from './form.ts'

const schema = z.object({
  name: z.string().min(2).max(20),
  born: z.iso.date().optional(),
  hours: z.int().min(1).max(60).optional(),
  help: z.array(z.enum(['money', 'language'])).optional(),
  agreed: z.boolean(),
})
const labels = { name: 'Naam', hours: 'Uren', born: 'Geboortedatum' }
const read = (posted: Record<string, string | string[]>) =>
  readForm(schema, posted, (field) => labels[field as keyof typeof labels] ?? field, 'nl')

test('what is typed is trimmed, counted and read as people write it', () => {
  const reading = read({ name: '  Jan \r\n', born: '14-7-1990', hours: '32', help: ['money', ''], agreed: 'on', other: 'x' })
  expect(reading).toMatchObject({ ok: true, input: { name: 'Jan', born: '1990-07-14', hours: 32, help: ['money'], agreed: true } })
  expect(reading.form.values).not.toHaveProperty('other')
})

test('what is left out is absent, a box that is not ticked is no, a list is empty', () => {
  expect(read({ name: 'Jan', born: '', hours: ' ' })).toMatchObject({ ok: true, input: { name: 'Jan', help: [], agreed: false } })
})

test('wrong input comes back as it was typed, with one sentence per field that names it', () => {
  const reading = read({ name: 'J', born: '31-02-1990', hours: 'veel' })
  expect(reading.ok).toBe(false)
  expect(reading.form.values).toEqual({ name: 'J', born: '31-02-1990', hours: 'veel' })
  expect(reading.form.errors.map((error) => error.field).toSorted()).toEqual(['born', 'hours', 'name'])
  for (const { field, message } of reading.form.errors) expect([field, message.length > 10]).toEqual([field, true])
})

test('nothing anybody posts breaks the reading, and NUL is gone', () => {
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })))
  const posted = fc.dictionary(fc.constantFrom('name', 'born', 'hours', 'help', 'agreed', '__proto__', 'constructor'), value)
  fc.assert(
    fc.property(posted, (given) => {
      const reading = read(given)
      if (reading.ok) expect(JSON.stringify(reading.input)).not.toContain('\\u0000')
      else expect(reading.form.errors.length).toBeGreaterThan(0)
    }),
  )
})

test('a form filled in beforehand, and one more message', () => {
  const form = blankForm({ name: 'Jan', hours: 32, agreed: true, born: null, help: ['money'] })
  expect(form).toEqual({ values: { name: 'Jan', hours: '32', agreed: 'true', help: ['money'] }, errors: [] })
  expect(withError(form, 'name', 'Bestaat al').errors).toEqual([{ field: 'name', message: 'Bestaat al' }])
})
