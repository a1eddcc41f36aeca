/** A piece of two texts: in both, only in the later, or only in the earlier. */
export interface Difference {
  text: string
  is: 'same' | 'added' | 'removed'
}

/** Beyond so many words the table of the comparison would not fit: lines are compared whole. */
const MOST_WORDS = 1500

/** What changed from one text to another, word by word; spaces that differ are no change. */
export function differences(before: string, after: string): Difference[] {
  const byWord = [before, after].map((text) => text.match(/\S+\s*|\s+/g) ?? [])
  const pieces = byWord.some((words) => words.length > MOST_WORDS)
    ? [before, after].map((text) => text.match(/[^\n]*\n|[^\n]+/g) ?? [])
    : byWord
  return readable(joined(compared(pieces[0]!, pieces[1]!)))
}

/** True when two texts say the same, apart from spaces. */
export function saysTheSame(before: string, after: string): boolean {
  return before.split(/\s+/).join(' ').trim() === after.split(/\s+/).join(' ').trim()
}

/** The longest row of pieces that both have, in order; what is left was taken out or put in. */
function compared(before: readonly string[], after: readonly string[]): Difference[] {
  const long = lengths(before, after)
  const found: Difference[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && alike(before[i]!, after[j]!)) {
      const [one, other] = [before[i++]!, after[j++]!]
      found.push({ text: one.length > other.length ? one : other, is: 'same' })
    } else if (j === after.length || (i < before.length && long[i + 1]![j]! >= long[i]![j + 1]!)) {
      found.push({ text: before[i++]!, is: 'removed' })
    } else found.push({ text: after[j++]!, is: 'added' })
  }
  return found
}

function lengths(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const long = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      long[i]![j] = alike(before[i]!, after[j]!) ? long[i + 1]![j + 1]! + 1 : Math.max(long[i + 1]![j]!, long[i]![j + 1]!)
  return long
}

function alike(one: string, other: string): boolean {
  return one.trim() === other.trim()
}

/** So few words that stayed between two changes are read as part of them. */
const FEW = 2

/** Changes that only a word or two keep apart become one: a reader sees the old words, then the new ones. */
function readable(pieces: readonly Difference[]): Difference[] {
  const found: Difference[] = []
  let [removed, added] = ['', '']
  const close = () => {
    if (removed) found.push({ text: removed, is: 'removed' })
    if (added) found.push({ text: added, is: 'added' })
    removed = added = ''
  }
  for (const [at, { text, is }] of pieces.entries()) {
    const between =
      is === 'same' && (removed || added) && at < pieces.length - 1 && text.trim().split(/\s+/).length <= FEW && !text.includes('\n')
    if (is === 'same' && !between) close()
    if (is === 'same' && !between) found.push({ text, is })
    if (is === 'removed' || between) removed += text
    if (is === 'added' || between) added += text
  }
  close()
  return found
}

function joined(pieces: readonly Difference[]): Difference[] {
  const found: Difference[] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    if (last?.is === piece.is) last.text += piece.text
    else found.push({ ...piece })
  }
  return found
}
