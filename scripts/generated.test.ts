import { expect, test } from 'vitest'
import { staleIn } from './generated.ts'

const paper = { path: 'docs/states/plans.md', text: 'new' }
const found = (files: { path: string; text: string }[], folder?: string) => staleIn(files, [paper], 'npm run docs', folder)

test('a paper that is what would be written now passes', () => {
  expect(found([paper, { path: 'docs/states/README.md', text: 'by hand' }], 'docs/states/')).toEqual([])
})

test('one that is older, absent, or without a source any more is found', () => {
  expect(found([{ ...paper, text: 'old' }])).toEqual([{ path: paper.path, says: 'is not what the code says now: run `npm run docs`' }])
  expect(found([])).toHaveLength(1)
  const left = { path: 'docs/states/gone.md', text: 'x' }
  expect(found([paper, left], 'docs/states/')).toEqual([{ path: left.path, says: 'has no source any more: remove it' }])
  expect(found([paper, left])).toEqual([])
})
