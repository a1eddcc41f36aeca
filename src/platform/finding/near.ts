/** A word that stands nowhere, and the words that were taken for it. Whoever shows what was found says so. */
export interface Meant {
  typed: string
  read: string[]
}

/** How many slips a word of this length is forgiven. */
export function slipsFor(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2
}

/** The fewest letters to add, leave out, change or swap with a neighbour; more than `most` is all the same. */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let slips = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) slips = Math.min(slips, before[j - 2]! + 1)
      row.push(slips)
      if (slips < least) least = slips
    }
    if (least > most) return most + 1
    before = above
    above = row
  }
  return above[b.length]!
}

/** Words that differ least from one that nobody wrote; the first letter is taken to be right in short words. */
export function nearest(word: string, words: Iterable<string>): string[] {
  let most = slipsFor(word.length)
  let found: string[] = []
  if (most === 0) return found
  for (const other of words) {
    if (other.length < 4 || Math.abs(other.length - word.length) > most || (word.length < 6 && other[0] !== word[0])) continue
    const slips = slipsBetween(word, other, most)
    if (slips > most) continue
    if (slips < most) [most, found] = [slips, []]
    found.push(other)
  }
  return found.toSorted().slice(0, 12)
}
