import { slipsBetween } from '../../../../platform/finding/near.ts'
import { stemOf } from '../../../../platform/finding/words.ts'

/** What a name comes down to: the words that tell it apart, and the level it says. */
export interface Name {
  words: string[]
  levels: string[]
}

/** Words that many names have: of these alone nobody knows what or who is meant. */
const GENERAL = new Set(
  (
    'aan als bij de den der een en het in met of om op te ten ter tot uit van voor the and for of to cursus cursussen opleiding opleidingen ' +
    'training trainingen workshop traject programma module les lessen bv nv vof cv ua stichting vereniging cooperatie holding groep'
  ).split(' '),
)

/** Levels: two entries that say another one are two services. */
const LEVELS: Record<string, string> = {
  basis: 'first',
  beginner: 'first',
  beginners: 'first',
  start: 'first',
  starters: 'first',
  halfgevorderd: 'middle',
  halfgevorderden: 'middle',
  gevorderd: 'further',
  gevorderde: 'further',
  gevorderden: 'further',
  vervolg: 'further',
  verdieping: 'further',
}

/** The words of a name without case, accents, order and endings; "B.V." and "bv" are one. */
export function nameOf(text: string): Name {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
  const all = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  const levels = all.flatMap((word) => LEVELS[word] ?? (/^(\d+|[abc][12])$/.test(word) ? word : []))
  const said = all.filter((word) => !GENERAL.has(word) && !LEVELS[word] && !/^\d+$/.test(word))
  const words = said.length > 0 ? said : all
  return { words: [...new Set(words.map(stemOf))].toSorted(), levels: [...new Set(levels)].toSorted() }
}

/** How much two names are alike, from 0 to 1: the share of words they have in common, a slip of the pen forgiven. The same either way. */
export function alike(a: Name, b: Name): number {
  const left = new Set(a.words)
  const same = b.words.filter((word) => left.delete(word))
  const right = b.words.filter((word) => !same.includes(word))
  const near = (ones: Iterable<string>, others: readonly string[]) =>
    [...ones].filter((one) => others.some((other) => isNear(one, other))).length
  const slips = Math.min(near(left, right), near(right, [...left]))
  const most = a.words.length + b.words.length
  return most === 0 ? 0 : (2 * (same.length + 0.9 * slips)) / most
}

/** The letters that words must share to be taken for one with a slip; entries are only held beside each other where they share them. */
export const BEGIN = 4

function isNear(one: string, other: string): boolean {
  const short = Math.min(one.length, other.length)
  if (short <= BEGIN || one.slice(0, BEGIN) !== other.slice(0, BEGIN)) return false
  const most = short >= 9 ? 2 : 1
  return slipsBetween(one, other, most) <= most
}
