import type { Lists } from './arrays.ts'
import { BAND_KM, eastPerDegree, NO_PLACE_BAND, ONLINE_BAND, squaredKm } from './distance.ts'
import { dayNumber, PRICE_BANDS, WITHIN } from './entry.ts'
import { WHENEVER, type Index } from './index-of.ts'
import type { Facet, Question } from './question.ts'

/** A question in numbers: codes instead of words, days instead of dates. */
export interface Asked {
  want: Record<Facet, number>
  area: number
  near: { lat: number; lon: number; east: number; squared: number } | null
  today: number
  online: number
}

const NOTHING = -2

/** What no service has is wanted as a number that no service has. */
export function askedOf(index: Index, { filters = {}, region, near, day }: Question): Asked {
  const { codes } = index
  const code = (facet: Facet, find: (word: string) => number) => {
    const word = filters[facet]
    if (word === undefined) return -1
    const found = find(word)
    return found < 0 ? NOTHING : found
  }
  return {
    want: {
      kind: code('kind', (word) => codes.kind.find(word)),
      delivery: code('delivery', (word) => codes.delivery.find(word)),
      language: code('language', (word) => codes.language.find(word)),
      need: code('need', (word) => codes.need.find(word)),
      group: code('group', (word) => codes.group.find(word)),
      price: code('price', (word) => PRICE_BANDS.indexOf(word as 'free')),
      within: code('within', (word) => WITHIN.indexOf(Number(word) as 1)),
      payer: code('payer', (word) => codes.payer.find(word)),
    },
    area: region === undefined ? -1 : areaOf(codes.area.find(region)),
    near: near ? { lat: near.lat, lon: near.lon, east: eastPerDegree(near.lat), squared: near.km * near.km } : null,
    today: dayNumber(day),
    online: codes.delivery.find('online'),
  }
}

function areaOf(found: number): number {
  return found < 0 ? NOTHING : found
}

/** Weeks until it begins; -1 where nobody says. */
export function weeksUntil(index: Index, line: number, today: number): number {
  const from = index.starts.starts.data[line]!
  const until = index.starts.starts.data[line + 1]!
  const waiting = index.waiting.data[line]!
  for (let at = from; at < until; at++) {
    const day = index.starts.values.data[at]!
    if (day === WHENEVER) return waiting < 0 ? 0 : waiting
    if (day >= today) return Math.ceil((day - today) / 7)
  }
  return waiting
}

/** Squared kilometres to the nearest place of a line; Infinity without one. */
export function nearestSquared(index: Index, line: number, near: { lat: number; lon: number; east: number }): number {
  const { starts, values } = index.points
  const until = starts.data[line + 1]!
  let least = Infinity
  for (let at = starts.data[line]!; at < until; at += 2) {
    const squared = squaredKm(near.lat, near.lon, values.data[at]!, values.data[at + 1]!, near.east)
    if (squared < least) least = squared
  }
  return least
}

/** Online and nationwide help comes to everybody; the rest must be within reach. */
export function inReach(index: Index, line: number, asked: Asked, squared: number): boolean {
  if (squared <= asked.near!.squared || index.delivery.data[line] === asked.online) return true
  return index.national.data[line] === 1 && squared === Infinity
}

/** How far in the order: kilometres in steps, or in the region before nationwide. */
export function farOf(index: Index, line: number, asked: Asked, squared: number): number {
  if (asked.near) {
    if (squared !== Infinity) return Math.min(ONLINE_BAND - 1, Math.floor(Math.sqrt(squared) / BAND_KM))
    return index.delivery.data[line] === asked.online ? ONLINE_BAND : NO_PLACE_BAND
  }
  return asked.area === -1 || has(index.areas, line, asked.area) ? 0 : 1
}

export function has(lists: Lists<Uint16Array>, line: number, value: number): boolean {
  const until = lists.starts.data[line + 1]!
  for (let at = lists.starts.data[line]!; at < until; at++) if (lists.values.data[at] === value) return true
  return false
}

/** Which filters a line fails: none, one (its facet still counts the line), or more. */
export function failed(index: Index, line: number, { want }: Asked, weeks: number): Facet | 'more' | null {
  let one: Facet | null = null
  const wrong = (facet: Facet, holds: boolean): boolean => {
    if (holds) return false
    if (one !== null) return true
    one = facet
    return false
  }
  if (want.kind !== -1 && wrong('kind', index.kind.data[line] === want.kind)) return 'more'
  if (want.delivery !== -1 && wrong('delivery', index.delivery.data[line] === want.delivery)) return 'more'
  if (want.language !== -1 && wrong('language', has(index.languages, line, want.language))) return 'more'
  if (want.need !== -1 && wrong('need', has(index.needs, line, want.need))) return 'more'
  if (want.group !== -1 && wrong('group', has(index.groups, line, want.group))) return 'more'
  if (want.price !== -1 && wrong('price', index.band.data[line] === want.price)) return 'more'
  if (want.payer !== -1 && wrong('payer', has(index.payers, line, want.payer))) return 'more'
  if (want.within !== -1 && wrong('within', weeks >= 0 && want.within >= 0 && weeks <= WITHIN[want.within]!)) return 'more'
  return one
}
