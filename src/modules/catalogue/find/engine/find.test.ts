import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { KINDS } from '../../kinds.ts'
import { madeUp } from '../testing/made-up.ts'
import { makeReference } from '../testing/reference.ts'
import { makeSplitter } from '../../../../platform/finding/compounds.ts'
import { PRICE_BANDS, WITHIN, type Entry } from './entry.ts'
import { find } from './find.ts'
import { addEntry, emptyIndex, endEntry, learn, type Index } from './index-of.ts'
import type { Place, Question } from './question.ts'
import { snippet } from './snippet.ts'
import { stemOf, wordsOf } from '../../../../platform/finding/words.ts'

const TODAY = '2026-07-06'
const asked = (given: Partial<Question>): Question => ({ day: TODAY, begin: 0, most: 20, ...given })

function indexOf(entries: readonly Entry[]): Index {
  const index = emptyIndex(makeSplitter())
  for (const entry of entries) learn(index.splitter, entry)
  for (const entry of entries) addEntry(index, entry)
  return index
}

/** An answer in the shape of the reference scorer's. */
function shown(index: Index, question: Question) {
  const { lines, total, counts } = find(index, question)
  const plain = Object.fromEntries(Object.entries(counts).map(([facet, counted]) => [facet, Object.fromEntries(counted)]))
  return { ids: lines.map((line) => line.id), total, counts: plain }
}

const WORDS = [
  'lassen',
  'heftruk',
  'heftruckcursus',
  'schulden',
  'taal',
  'bouw plaats',
  'werk zorg',
  'opleiding planer',
  'xyzzy',
  'cursus xyzzyq',
  '',
]
const question = fc.record(
  {
    words: fc.constantFrom(...WORDS),
    region: fc.constantFrom('AM01', 'AM06', 'AM35', 'AM99'),
    near: fc.record({ lat: fc.constantFrom(52.1, 51.5), lon: fc.constantFrom(5.2, 4.4), km: fc.constantFrom(15, 30, 50) }),
    begin: fc.constantFrom(0, -2_000_000_000, 1_234_567_890),
    filters: fc.record(
      {
        kind: fc.constantFrom(...KINDS),
        delivery: fc.constantFrom('group', 'online'),
        language: fc.constantFrom('nl', 'ar', 'xx'),
        need: fc.constantFrom('work', 'language'),
        group: fc.constantFrom('youth', 'carers'),
        price: fc.constantFrom(...PRICE_BANDS),
        within: fc.constantFrom(...WITHIN.map(String)),
        payer: fc.constantFrom('uwv', 'own-means'),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
)

describe('the engine and the plain scorer', () => {
  const entries = madeUp(1200)
  let index: Index
  let reference: ReturnType<typeof makeReference>
  beforeAll(() => {
    index = indexOf(entries)
    reference = makeReference(entries, index.splitter)
  })

  test('give the same services, order and counts', () => {
    fc.assert(
      fc.property(question, (given) => {
        expect(shown(index, asked(given))).toEqual(reference(asked(given)))
      }),
      { numRuns: 300 },
    )
  })

  test('give the same page behind a page, until each service came once', () => {
    const seen: string[] = []
    let after: Place | undefined
    for (;;) {
      const page = find(index, asked({ words: 'opleiding', after }))
      if (page.lines.length === 0) break
      seen.push(...page.lines.map((line) => line.id))
      after = page.lines.at(-1)!.place
    }
    expect(seen).toEqual(reference(asked({ words: 'opleiding', most: 9999 })).ids)
    expect(new Set(seen).size).toBe(seen.length)
  })

  test('agree after services changed and went', () => {
    const changing = indexOf(entries)
    const later = entries.slice(100).map((entry, at) => (at % 9 === 0 ? { ...entry, name: 'Cursus heftruck', waitingWeeks: 1 } : entry))
    for (const entry of entries.slice(0, 100)) endEntry(changing, entry.id)
    for (const entry of later.filter((_, at) => at % 9 === 0)) addEntry(changing, entry)
    const fresh = makeReference(later, changing.splitter)
    for (const words of ['heftruck', 'taal', undefined]) expect(shown(changing, asked({ words }))).toEqual(fresh(asked({ words })))
  })
})

/** A few services that people could look for. */
const base: Entry = {
  ...madeUp(1)[0]!,
  alternateName: null,
  organisation: 'De Hamer',
  concepts: null,
  more: null,
  sunk: false,
  national: true,
  points: [],
  turn: 0,
  waitingWeeks: 2,
}
const made = (id: string, given: Partial<Entry>): Entry => ({ ...base, id, ...given })
const few = indexOf([
  made('debt', { name: 'Schuldhulpverlening', aim: 'Hulp bij schulden en geldzorgen' }),
  made('fork', { name: 'Heftruck rijden', aim: 'Een cursus met de heftruck' }),
  made('weld', { name: 'Lassen', aim: 'Leren lassen & <b>veilig</b> werken' }),
  made('aim', { name: 'Aan het werk', aim: 'Onder meer lassen' }),
  made('slow', { name: 'Lassen', aim: 'Leren lassen', waitingWeeks: 9 }),
  made('old', { name: 'Lassen', aim: 'Leren lassen', waitingWeeks: 0, sunk: true }),
  // Words become parts once they stand in three places.
  ...['schuld', 'hulp', 'verlening', 'heftruck', 'cursus'].flatMap((word) =>
    [1, 2, 3].map((nth) => made(`${word}-${nth}`, { name: 'Anders', aim: word, waitingWeeks: 50 })),
  ),
])
const ids = (words: string, given: Partial<Question> = {}) => find(few, asked({ words, ...given })).lines.map((line) => line.id)

test('a word is found in its other forms, as part of a long word, and the long word by its parts', () => {
  expect(ids('schuld')).toContain('debt')
  expect(ids('heftrucks')[0]).toBe('fork')
  expect(ids('heftruckcursus')).toContain('fork')
})

test('a slip of the finger is forgiven, an unknown word finds nothing', () => {
  expect(ids('hetfruck')[0]).toBe('fork')
  expect(ids('lasen')[0]).toBe('weld')
  expect(ids('qqqqqqqq')).toEqual([])
})

test('the name counts more than the aim, then the waiting time, and what nobody keeps up to date comes last', () => {
  expect(ids('lassen')).toEqual(['weld', 'slow', 'aim', 'old'])
})

test('where all else is equal the order turns with the day', () => {
  const three = indexOf(['a', 'b', 'c'].map((id, at) => made(id, { turn: at * 1000 })))
  const order = (begin: number) =>
    find(three, asked({ begin }))
      .lines.map((line) => line.id)
      .join('')
  expect([order(0), order(500), order(1500)]).toEqual(['abc', 'bca', 'cab'])
})

test('a snippet marks what was looked for and keeps markup as text', () => {
  const found = find(few, asked({ words: 'lassen' }))
  const pieces = snippet(few, found.lines[0]!.line, found.terms)
  expect(pieces.filter((piece) => piece.hit).map((piece) => piece.text)).toEqual(['lassen'])
  expect(pieces.map((piece) => piece.text).join('')).toBe('Leren lassen & <b>veilig</b> werken')
})

test('a snippet marks each word that is met, also where a doubled vowel became one, with an accent or as a part', () => {
  const text = 'De maan, twee manen, een financiële crisis en de Heftrucks op heftruckles'
  const learnt = emptyIndex(makeSplitter(1))
  for (const word of ['heftruck', 'les', 'lessen']) learnt.splitter.learn(word)
  addEntry(learnt, made('text', { name: 'Anders', aim: text }))
  for (const { plain, stem } of wordsOf(text)) {
    const marked = snippet(learnt, 0, new Set([learnt.terms.find(stem)])).filter((piece) => piece.hit)
    expect(
      marked.map((piece) => stemOf(wordsOf(piece.text)[0]!.plain)),
      plain,
    ).toContain(stem)
  }
})
