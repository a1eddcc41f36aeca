import { alike, type Name } from './names.ts'

/** Why two entries may be one, or not: a code with words in the texts, what it counts for, and what they share. */
export interface Reason {
  code: string
  points: number
  value: string | null
}

/** How likely it is that two entries are one, from 0 to 100, with the reasons that add up to it. */
export interface Likeness {
  likelihood: number
  reasons: Reason[]
}

/** How an organisation can be known. */
export interface Known {
  id: string
  name: string
  words: Name
  /** Numbers with whose they are: `kvk 12345678`. */
  numbers: string[]
  phone: string | null
  mail: string | null
  mailHost: string | null
  host: string | null
  addresses: string[]
}

/** What is looked at of a service. */
export interface ServiceCard extends Omit<Known, 'numbers' | 'host'> {
  kind: string
  /** Where it came from; null: kept here by its provider. */
  source: string | null
  /** The offer that it is a further place of, or itself. */
  family: string
  page: string | null
  by: Known
  areas: string[]
  national: boolean
}

/** From here on a person is asked. */
export const LIKELY = 60
/** Names that have less in common are other names. */
const ALIKE = 0.6

const shared = (a: readonly string[], b: readonly string[]) => a.find((one) => b.includes(one))
const same = (a: string | null, b: string | null) => (a !== null && a === b ? a : undefined)

const sumOf = (reasons: readonly Reason[]) => reasons.reduce((total, { points }) => total + points, 0)

function likenessOf(reasons: Reason[]): Likeness | null {
  const sum = sumOf(reasons)
  return sum >= LIKELY ? { likelihood: Math.min(sum, 100), reasons } : null
}

/** Whether two organisations may be one. A shared number is enough, another number speaks against it; the strongest way to reach them counts. policy: D1 */
export function organisationLikeness(a: Known, b: Known): Likeness | null {
  const name = nameReason(a, b, 40)
  const number = shared(a.numbers, b.numbers)
  if (number) return likenessOf([numberReason(number, 60), ...(name ? [name] : [])])
  if (!name) return null
  return likenessOf([name, ...strongest(waysOf(a, b)), ...otherNumber(a, b, -60)])
}

/** Whether two services may be one. Services tied on purpose, and all but the very same within one source, are two. policy: D1 */
export function serviceLikeness(a: ServiceCard, b: ServiceCard): Likeness | null {
  if (a.family === b.family) return null
  const name = nameReason(a, b, 45)
  if (!name) return null
  const who = byWhom(a, b)
  if (a.source === b.source && !(name.code === 'name-same' && sumOf(who) >= 30)) return null
  const reasons = [name, ...who, ...placeReason(a, b), ...otherNumber(a.by, b.by, -30)]
  const page = same(a.page, b.page)
  if (page) reasons.push({ code: 'page-same', points: 10, value: page })
  if (a.words.levels.join() !== b.words.levels.join() && a.words.levels.length > 0 && b.words.levels.length > 0)
    reasons.push({ code: 'level-other', points: -40, value: null })
  if (a.kind !== b.kind && a.kind !== 'other' && b.kind !== 'other') reasons.push({ code: 'kind-other', points: -15, value: null })
  return likenessOf(reasons)
}

function nameReason(a: Pick<Known, 'name' | 'words'>, b: Pick<Known, 'name' | 'words'>, most: number): Reason | null {
  const share = alike(a.words, b.words)
  if (share === 1) return { code: 'name-same', points: most, value: null }
  return share >= ALIKE ? { code: 'name-alike', points: Math.round(most * share), value: null } : null
}

function numberReason(number: string, points: number): Reason {
  const [scheme = '', ...rest] = number.split(' ')
  return { code: scheme === 'kvk' ? 'kvk-same' : 'number-same', points, value: scheme === 'kvk' ? rest.join(' ') : number }
}

/** Two numbers of one register: two organisations. */
function otherNumber(a: Known, b: Known, points: number): Reason[] {
  if (a.id === b.id || shared(a.numbers, b.numbers)) return []
  const kvk = (one: Known) => one.numbers.some((number) => number.startsWith('kvk '))
  return kvk(a) && kvk(b) ? [{ code: 'kvk-other', points, value: null }] : []
}

function waysOf(a: Known, b: Known): Reason[] {
  return [
    ...found('host-same', 35, same(a.host, b.host)),
    ...found('phone-same', 25, same(a.phone, b.phone)),
    ...found('mail-same', 25, same(a.mail, b.mail)),
    ...found('address-same', 20, shared(a.addresses, b.addresses)),
    ...found('mail-host-same', 20, same(a.mailHost, b.mailHost)),
  ]
}

/** By whom two services are offered: the same organisation, one with the same number, or one that is called alike and reached the same way. */
function byWhom(a: ServiceCard, b: ServiceCard): Reason[] {
  if (a.by.id === b.by.id) return [{ code: 'organisation-same', points: 30, value: a.by.name }]
  const number = shared(a.by.numbers, b.by.numbers)
  if (number) return [numberReason(number, 30)]
  const share = alike(a.by.words, b.by.words)
  const ways = [
    ...found('phone-same', 16, same(a.phone, b.phone)),
    ...found('mail-same', 16, same(a.mail, b.mail)),
    ...found('host-same', 12, same(a.by.host, b.by.host)),
    ...found('mail-host-same', 10, same(a.mailHost, b.mailHost)),
  ]
  return [...(share >= ALIKE ? [{ code: 'organisation-alike', points: Math.round(18 * share), value: null }] : []), ...strongest(ways)]
}

/** The same address speaks for it; other places or municipalities, where both say them, against it. */
function placeReason(a: ServiceCard, b: ServiceCard): Reason[] {
  const address = shared(a.addresses, b.addresses)
  if (address) return [{ code: 'address-same', points: 15, value: address }]
  const otherPlace = a.addresses.length > 0 && b.addresses.length > 0
  const otherArea = !a.national && !b.national && a.areas.length > 0 && b.areas.length > 0 && !shared(a.areas, b.areas)
  return otherPlace || otherArea ? [{ code: 'place-other', points: -25, value: null }] : []
}

function found(code: string, points: number, value: string | undefined): Reason[] {
  return value === undefined ? [] : [{ code, points, value }]
}

/** The strongest counts; the others are told, and add nothing: who shares an address mostly shares a phone. */
function strongest(reasons: Reason[]): Reason[] {
  const [first, ...rest] = reasons.toSorted((a, b) => b.points - a.points)
  return first ? [first, ...rest.map((reason) => ({ ...reason, points: 0 }))] : []
}
