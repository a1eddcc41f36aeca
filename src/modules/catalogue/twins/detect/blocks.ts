import { setImmediate } from 'node:timers/promises'
import type { Known, Likeness, ServiceCard } from './likeness.ts'
import { organisationLikeness, serviceLikeness } from './likeness.ts'
import { BEGIN } from './names.ts'

/** A way in which entries can belong together; two that share nothing of any way are never held beside each other. */
type Way<T> = (entry: T) => readonly (string | null)[]

/** Of what more entries share than this, only those of the very same name are held beside each other. */
const MOST_IN_BLOCK = 100
/** Others are served in between. */
const AT_ONCE = 2000

const SERVICE_WAYS: Way<ServiceCard>[] = [
  (one) => [one.by.id],
  (one) => one.by.numbers,
  (one) => one.by.words.words.map((word) => word.slice(0, BEGIN)),
  (one) => [one.phone],
  (one) => [one.mail],
  (one) => [one.by.host],
  (one) => [one.mailHost],
  (one) => one.addresses,
]
const ORGANISATION_WAYS: Way<Known>[] = [
  (one) => [one.host],
  (one) => [one.phone],
  (one) => [one.mail],
  (one) => [one.mailHost],
  (one) => one.addresses,
]

/** Two entries that may be one. */
export interface Pair extends Likeness {
  oneId: string
  otherId: string
}

/** Services that may be one: held beside each other are those that share how they are known and the beginning of a word of their name. */
export function serviceTwins(cards: readonly ServiceCard[]): Promise<Pair[]> {
  return twinsIn(cards, SERVICE_WAYS.map(withWord), serviceLikeness)
}

/** Organisations that may be one: by number, or by name and how they are reached. */
export function organisationTwins(cards: readonly Known[]): Promise<Pair[]> {
  return twinsIn(cards, [(one) => one.numbers, ...ORGANISATION_WAYS.map(withWord)], organisationLikeness)
}

function withWord<T extends Pick<Known, 'words'>>(way: Way<T>): Way<T> {
  return (entry) => {
    const begins = [...new Set(entry.words.words.map((word) => word.slice(0, BEGIN)))]
    return way(entry).flatMap((key) => (key === null ? [] : begins.map((begin) => `${key} ${begin}`)))
  }
}

async function twinsIn<T extends Pick<Known, 'id' | 'words'>>(
  cards: readonly T[],
  ways: readonly Way<T>[],
  likeness: (a: T, b: T) => Likeness | null,
): Promise<Pair[]> {
  const held = new Set<number>()
  const pairs: Pair[] = []
  for (const way of ways) {
    for (const block of blocksOf(cards, way)) {
      for (const [from, a] of block.entries())
        for (const b of block.slice(from + 1)) {
          const key = a * cards.length + b
          if (held.has(key)) continue
          held.add(key)
          const found = likeness(cards[a]!, cards[b]!)
          if (found) pairs.push({ ...ordered(cards[a]!.id, cards[b]!.id), ...found })
          if (held.size % AT_ONCE === 0) await setImmediate()
        }
    }
    await setImmediate()
  }
  return pairs
}

/** Places of entries by what they share, in blocks of a bounded size. */
function blocksOf<T extends Pick<Known, 'words'>>(cards: readonly T[], way: Way<T>): number[][] {
  const blocks = new Map<string, number[]>()
  for (const [at, card] of cards.entries())
    for (const key of new Set(way(card))) {
      if (key === null || key === '') continue
      const block = blocks.get(key)
      if (block) block.push(at)
      else blocks.set(key, [at])
    }
  return [...blocks.values()].flatMap((block) => {
    if (block.length <= MOST_IN_BLOCK) return [block]
    const byName = Map.groupBy(block, (at) => cards[at]!.words.words.join(' '))
    return [...byName.values()].filter((same) => same.length <= MOST_IN_BLOCK)
  })
}

function ordered(a: string, b: string): Pick<Pair, 'oneId' | 'otherId'> {
  return a < b ? { oneId: a, otherId: b } : { oneId: b, otherId: a }
}
