import { readReference } from '../../../platform/reference-file.ts'
import { stemOf } from '../../../platform/finding/words.ts'

/** A word that many readers do not know, and a simpler one. */
export interface HardWord {
  word: string
  simpler: string
}

/** A hard word as it stands in a text. */
export interface HardWordFound extends HardWord {
  /** As it was written. */
  written: string
  from: number
  /** Some of the text around it. */
  around: string
}

/** The list by first word, so that a text is gone through once. */
export type HardWordList = Map<string, HardWord[]>

let list: Promise<HardWordList> | null = null

/** Our own list in db/reference, read once. */
export function hardWords(): Promise<HardWordList> {
  return (list ??= readReference('content/hard-words.csv').then((lines) =>
    listOf(lines.map((line) => ({ word: line.word!, simpler: line.simpler! }))),
  ))
}

export function listOf(words: readonly HardWord[]): HardWordList {
  const byFirst: HardWordList = new Map()
  for (const one of words) {
    const first = keyOf(one.word.split(' ')[0]!)
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), one].toSorted((a, b) => b.word.length - a.word.length),
    )
  }
  return byFirst
}

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu
const AROUND = 40

/** The hard words of a text in order, also in another form of the same word; the longest phrase counts. */
export function hardWordsIn(text: string, words: HardWordList): HardWordFound[] {
  const found: HardWordFound[] = []
  const all = [...text.matchAll(WORD)]
  for (let at = 0; at < all.length; at++) {
    const candidates = words.get(keyOf(all[at]![0])) ?? []
    // The very words go before another form: "indien" is not "indienen".
    const hit =
      candidates.find((one) => standsAt(one.word, all, at)) ?? candidates.find((one) => sameWord(all[at]![0].toLowerCase(), one.word))
    if (!hit) continue
    const length = hit.word.split(' ').length
    const from = all[at]!.index
    const last = all[at + length - 1]!
    const until = last.index + last[0].length
    found.push({ ...hit, written: text.slice(from, until), from, around: aroundOf(text, from, until) })
    at += length - 1
  }
  return found
}

function standsAt(phrase: string, all: readonly RegExpMatchArray[], at: number): boolean {
  return phrase.split(' ').every((word, step) => all[at + step]?.[0].toLowerCase() === word)
}

/** Short words share stems with words that are easy: they must be the very word. */
const SHORTEST = 6

/** What Dutch puts behind a word without making it another: regel and regels, not regelen and regeling. */
const ENDINGS = new Set(['', 'e', 'en', 'n', 's', 't', 'te', 'ten', 'd', 'de', 'den'])

function sameWord(written: string, word: string): boolean {
  if (word.includes(' ') || Math.min(written.length, word.length) < SHORTEST) return false
  let same = 0
  while (same < word.length && written[same] === word[same]) same++
  return ENDINGS.has(written.slice(same)) && ENDINGS.has(word.slice(same))
}

function keyOf(word: string): string {
  return stemOf(word.toLowerCase())
}

function aroundOf(text: string, from: number, until: number): string {
  const begin = from <= AROUND ? 0 : text.indexOf(' ', from - AROUND) + 1
  const space = text.lastIndexOf(' ', until + AROUND)
  const end = until + AROUND >= text.length ? text.length : Math.max(space, until)
  return `${begin > 0 ? '… ' : ''}${text.slice(Math.min(begin, from), end).replace(/\s+/g, ' ').trim()}${end < text.length ? ' …' : ''}`
}
