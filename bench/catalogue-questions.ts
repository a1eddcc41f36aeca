import type { Entry } from '../src/modules/catalogue/find/engine/entry.ts'
import type { Question } from '../src/modules/catalogue/find/engine/question.ts'
import { wordsOf } from '../src/platform/finding/words.ts'
import { random } from '../src/modules/catalogue/find/testing/made-up.ts'
import { KINDS } from '../src/modules/catalogue/kinds.ts'

/** One to three words that stand together in some service, within 15, 30 or 50 km of another; four in ten with a kind. */
export function questionsOf(entries: readonly Entry[], count: number, day: string): Question[] {
  const next = random(7)
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const placed = entries.filter((entry) => entry.points.length > 0)
  return Array.from({ length: count }, () => {
    const { name, aim } = one(entries)
    const words = wordsOf(`${name} ${aim}`).filter((word) => word.plain.length >= 4)
    const typed = Array.from({ length: 1 + Math.floor(next() * 3) }, () => one(words).plain)
    const [lat, lon] = one(placed).points[0]!
    return {
      words: [...new Set(typed)].join(' '),
      near: { lat, lon, km: one([15, 30, 50]) },
      filters: next() < 0.4 ? { kind: one(KINDS) } : {},
      day,
      begin: 0,
      most: 20,
    }
  })
}
