import { expect, test } from 'vitest'
import { emptyTextIndex, findTexts, putTexts, takeOut } from './text-index.ts'

function filled() {
  const index = emptyTextIndex()
  putTexts(index, [
    {
      key: 'schuld',
      parts: [
        { text: 'Hulp bij schulden', counts: 8 },
        { text: 'De gemeente biedt schuldhulpverlening.', counts: 2 },
      ],
    },
    {
      key: 'privacy',
      parts: [
        { text: 'Wat wij bewaren', counts: 8 },
        { text: 'Uw gegevens, en hoe u die laat wissen.', counts: 2 },
      ],
    },
    {
      key: 'hulp',
      parts: [
        { text: 'Wie helpt u?', counts: 8 },
        { text: 'Hulp is gratis. Verlening van hulp bij een schuld.', counts: 2 },
      ],
    },
  ])
  return index
}
const keys = (typed: string) => findTexts(filled(), typed).found.map(({ key }) => key)

test('a word is found by its stem, with a slip, and as part of a long word', () => {
  expect(keys('schuld')[0]).toBe('schuld')
  expect(keys('gegeevens')).toEqual(['privacy'])
  expect(keys('hulpverlening')).toContain('schuld')
})

test('texts with all words come alone; with some only where none has all', () => {
  expect(findTexts(filled(), 'gegevens wissen')).toMatchObject({ some: false, found: [{ key: 'privacy' }] })
  expect(findTexts(filled(), 'gegevens gratis').some).toBe(true)
  expect(keys('paardenstal')).toEqual([])
})

test('a text that is taken out or put anew is not found by its old words', () => {
  const index = filled()
  takeOut(index, 'privacy')
  expect(findTexts(index, 'gegevens').found).toEqual([])
  putTexts(index, [{ key: 'hulp', parts: [{ text: 'Iets anders', counts: 8 }] }])
  expect(findTexts(index, 'gratis').found).toEqual([])
  expect(findTexts(index, 'anders').found).toEqual([{ key: 'hulp', fit: 16, words: 1 }])
})
