import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check } from './checker.ts'
import { Tree } from './tree.ts'

const first = () => Tree.parse(JSON.parse(readFileSync('db/reference/intake/questions.json', 'utf8')))

test('the first tree has nothing against it', () => {
  expect(check(first())).toEqual([])
})
