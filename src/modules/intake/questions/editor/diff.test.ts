import { expect, test } from 'vitest'
import type { Tree } from '../tree.ts'
import { differences } from './diff.ts'

const words = (nl: string) => ({ nl, en: 'x' })
const tree = (ask: string, codes: string[]): Tree => ({
  entrances: [{ kind: 'work', node: 'q', title: words('Werk'), text: words('') }],
  nodes: {
    q: {
      kind: 'question',
      ask: words(ask),
      why: words(''),
      answers: codes.map((code) => ({ code, text: words(code), because: words(code), next: 'e' })),
    },
    e: { kind: 'outcome', title: words('Eind'), text: words(''), actions: [{ kind: 'call' }] },
  },
})

test('only what changed is told, and an answer put in between changes nothing of the others', () => {
  expect(differences(tree('Oud?', ['a', 'b']), tree('Oud?', ['a', 'b']))).toEqual([])
  expect(differences(tree('Oud?', ['a', 'b']), tree('Nieuw?', ['a', 'c', 'b']))).toEqual([
    { where: 'q', part: 'answers.c.because.en', before: null, after: 'x' },
    { where: 'q', part: 'answers.c.because.nl', before: null, after: 'c' },
    { where: 'q', part: 'answers.c.next', before: null, after: 'e' },
    { where: 'q', part: 'answers.c.text.en', before: null, after: 'x' },
    { where: 'q', part: 'answers.c.text.nl', before: null, after: 'c' },
    { where: 'q', part: 'ask.nl', before: 'Oud?', after: 'Nieuw?' },
  ])
})
