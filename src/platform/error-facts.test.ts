import { expect, test } from 'vitest'
import { factsOf } from './error-facts.ts'

test('of a database error the table and constraint stay, the value that clashed goes', () => {
  const error = Object.assign(new Error('duplicate key value violates unique constraint "person_email"'), {
    code: '23505',
    detail: 'Key (email)=(jan@post.example) already exists.',
    where: 'COPY person, line 1: "Jan de Boer"',
    schema: 'people',
    table: 'person',
    constraint: 'person_email',
  })
  const facts = factsOf(error)
  expect(facts).toMatchObject({ name: 'Error', code: '23505', schema: 'people', table: 'person', constraint: 'person_email' })
  expect(facts.at[0]).toContain('error-facts.test.ts')
  expect(JSON.stringify(facts)).not.toMatch(/jan|Boer|violates/i)
})

test('messages of mail servers and parsers stay out, also where they run over several lines', () => {
  const refused = Object.assign(new Error('Recipient rejected:\n    550 jan@post.example unknown'), {
    code: 'EENVELOPE',
    responseCode: 550,
  })
  expect(factsOf(refused)).toMatchObject({ code: 'EENVELOPE', responseCode: 550 })
  expect(JSON.stringify(factsOf(refused))).not.toContain('jan@')
  const odd = Object.assign(new Error('at jan@post.example'), { code: 'jan@post.example' })
  expect(JSON.stringify(factsOf(odd))).not.toContain('jan@')
  expect(factsOf('jan@post.example')).toEqual({ name: 'string', at: [] })
})
