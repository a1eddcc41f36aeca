import { expect, test } from 'vitest'
import { readReference } from '../../../platform/reference-file.ts'
import { checkPlain } from './check.ts'
import { hardWords, hardWordsIn, listOf } from './hard-words.ts'
import { measureText } from './measures.ts'
import { readingEase, sentencesOf, syllablesIn } from './reading-ease.ts'

test.each([
  ['hulp', 1],
  ['werk', 1],
  ['afspraak', 2],
  ['gemeente', 3],
  ['ideeën', 3],
  ['financiële', 5],
  ['nieuw', 1],
  ['mooie', 2],
  ['arbeidsongeschiktheid', 6],
  ['2026', 4],
  ['pst', 1],
])('%s has about %i syllables', (word, count) => {
  expect(syllablesIn(word)).toBe(count)
})

test('a sentence ends at a mark, a heading or a line of a list, and not behind an abbreviation', () => {
  const text = 'Wat kost het?\n\nHulp is gratis. Neem iets mee, bijv. uw paspoort. Bel dhr. De Wit!\n\n14.30 uur is goed'
  expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual([
    'Wat kost het?',
    'Hulp is gratis.',
    'Neem iets mee, bijv. uw paspoort.',
    'Bel dhr. De Wit!',
    '14.30 uur is goed',
  ])
  expect(text.slice(sentencesOf(text)[1]!.from)).toMatch(/^Hulp/)
})

test('reading ease is counted as Douma did', () => {
  const ease = readingEase('De gemeente betaalt de opleiding. U hoeft niets te regelen.')
  // 206.84 − 0.77 × 170 − 0.93 × 5
  expect(ease).toEqual({ sentences: 2, words: 10, syllables: 17, perSentence: 5, score: 71 })
  expect(readingEase('  \n ').score).toBeNull()
  const hard = readingEase(
    'De belanghebbende dient ingevolge de onderhavige regelgeving onverwijld schriftelijke bewijsstukken te overleggen.',
  )
  expect(hard.score).toBeLessThan(20)
})

const list = listOf([
  { word: 'aanvangen', simpler: 'beginnen' },
  { word: 'met betrekking tot', simpler: 'over' },
  { word: 'met', simpler: 'bij' },
  { word: 'termijn', simpler: 'tijd' },
  { word: 'indien', simpler: 'als' },
  { word: 'indienen', simpler: 'sturen' },
])

test('hard words are found where they stand, in other forms too, and the longest phrase counts', () => {
  const text = 'Wij bellen met betrekking tot de termijnen. Indien u belt, aanvangen wij. Een indiener is iets anders.'
  const found = hardWordsIn(text, list)
  expect(found.map(({ written, simpler }) => [written, simpler])).toEqual([
    ['met betrekking tot', 'over'],
    ['termijnen', 'tijd'],
    ['Indien', 'als'],
    ['aanvangen', 'beginnen'],
  ])
  for (const one of found) expect(text.slice(one.from, one.from + one.written.length)).toBe(one.written)
  expect(found[2]!.around).toBe('… met betrekking tot de termijnen. Indien u belt, aanvangen wij. Een indiener is …')
})

test('a page is checked as a reader reads it: no marks, no addresses', async () => {
  const check = checkPlain('## Wat kost het?\n\n- [Hulp is gratis](/info/kosten)\n- U hoeft **niets** te regelen', await hardWords())
  expect(hardWordsIn('Wij regelen het.', listOf([{ word: 'regeling', simpler: 'regels' }]))).toEqual([])
  expect(check).toMatchObject({ sentences: 3, words: 11, easy: true, long: [], hard: [] })
  const long = 'Als u belt dan helpen wij u met alles wat u wilt weten over het werk dat u zoekt en meer.'
  expect(checkPlain(long, await hardWords()).long).toMatchObject([{ words: 21 }])
  expect(checkPlain('', await hardWords()).easy).toBeNull()
})

test('our own list: at least 800 hard words in order of the alphabet, each once, each with something simpler', async () => {
  const lines = await readReference('content/hard-words.csv')
  expect(lines.length).toBeGreaterThanOrEqual(800)
  const words = lines.map((line) => line.word!)
  expect(new Set(words).size).toBe(words.length)
  expect(words).toEqual(words.toSorted((a, b) => (a < b ? -1 : 1)))
  for (const { word, simpler } of lines) {
    expect(word, word!).toMatch(/^[\p{Ll}-]+( [\p{Ll}-]+)*$/u)
    expect(simpler?.trim(), word!).toBe(simpler)
    expect(simpler!.length, word!).toBeGreaterThan(0)
    expect(simpler!.length, word!).toBeLessThanOrEqual(70)
    expect(simpler, word!).not.toBe(word)
  }
})

test('what is advised as simpler is not on the list as hard', async () => {
  const words = await hardWords()
  const single = [...words.values()].flat()
  const hard = new Set(single.map(({ word }) => word))
  expect(single.filter(({ simpler }) => hard.has(simpler)).map(({ word, simpler }) => `${word} → ${simpler}`)).toEqual([])
})

test('each language of the front door has a measure of its own, counted as its formula says', () => {
  // 206.835 − 84.6 × 10 syllables / 9 words − 1.015 × 4.5 words in a sentence
  expect(measureText('en', ['You pay us nothing. We call you this week.'])).toMatchObject({
    sentences: 2,
    words: 9,
    score: 108,
    easy: true,
  })
  // 198.825 − 40.175 × 8 vowels / 4 words − 2.61 × 4
  expect(measureText('tr', ['Bugün sizi biz ararız.'])).toMatchObject({ formula: 'Ateşman', words: 4, score: 108, easy: true })
  // 4 words in a sentence + 100 × 1 of 4 of more than six letters
  expect(measureText('pl', ['Zadzwonimy do Ciebie jutro.'])).toMatchObject({ formula: 'LIX', words: 4, score: 29, easy: true })
  expect(measureText('uk', ['Ми зателефонуємо.', 'Вам'])).toMatchObject({ sentences: 2, words: 3 })
  expect(measureText('ar', ['سنتصل بكم غدًا.'])).toMatchObject({ words: 3, easy: true })
  const hard = 'Notwithstanding aforementioned considerations, applicants necessarily demonstrate eligibility documentation.'
  expect(measureText('en', [hard]).easy).toBe(false)
  const long = 'If you call us then we help you with all that you want to know of the work.'
  expect(measureText('en', [long, 'Call us.']).long).toEqual([long])
  expect(measureText('tr', ['bir iki üç dört beş altı yedi sekiz dokuz on bir iki üç dört']).long).toHaveLength(1)
})
