/** Lines, each with how well it fits: the line times 256, and the fit in the last eight bits. A line stands in a list once. */
export interface Hits {
  list: Int32Array
  /** By line, so that one can be looked for. */
  sorted: boolean
}

/** A byte for each line, all of them 0 between two questions. */
export type Marks = Uint8Array

const FIT_BITS = 8
const FIT = 255

export function hitOf(line: number, fit: number): number {
  return (line << FIT_BITS) | fit
}
export function lineOfHit(hit: number): number {
  return hit >>> FIT_BITS
}
export function fitOfHit(hit: number): number {
  return hit & FIT
}

/** What becomes of two fits of one line. */
export type Together = 'least' | 'best' | 'added'

function together(how: Together, a: number, b: number): number {
  if (how === 'added') return a + b
  return how === 'best' ? Math.max(a, b) : Math.min(a, b)
}

/** A list so many times as long as another is not read as a whole. */
const MUCH_LONGER = 16

/** The lines that stand in both. */
export function inBoth(marks: Marks, a: Hits, b: Hits, how: Together): Hits {
  const [few, many] = a.list.length < b.list.length ? [a, b] : [b, a]
  const canPick = few.sorted && many.sorted && few.list.length * MUCH_LONGER < many.list.length
  return canPick
    ? { list: pick(few.list, many.list, how), sorted: true }
    : { list: meet(marks, few.list, many.list, how), sorted: many.sorted }
}

function pick(few: Int32Array, many: Int32Array, how: Together): Int32Array {
  const both = new Int32Array(few.length)
  let count = 0
  let at = 0
  for (let nth = 0; nth < few.length; nth++) {
    const hit = few[nth]!
    at = firstFrom(many, at, hit & ~FIT)
    if (at === many.length) break
    if (lineOfHit(many[at]!) === lineOfHit(hit)) both[count++] = (hit & ~FIT) | together(how, hit & FIT, many[at]! & FIT)
  }
  return both.subarray(0, count)
}

/** Few are marked and many looked at. Nothing jumps: a processor that guesses wrong waits longer than a number takes to write. */
function meet(marks: Marks, few: Int32Array, many: Int32Array, how: Together): Int32Array {
  const both = new Int32Array(few.length + 1)
  let count = 0
  mark(marks, few)
  for (let at = 0; at < many.length; at++) {
    const hit = many[at]!
    const fit = marks[lineOfHit(hit)]!
    both[count] = (hit & ~FIT) | together(how, hit & FIT, fit)
    count += -fit >>> 31
  }
  for (let at = 0; at < few.length; at++) marks[lineOfHit(few[at]!)] = 0
  return both.subarray(0, count)
}

/** The lines that stand in one or in both. */
export function inEither(marks: Marks, a: Hits, b: Hits, how: 'best' | 'added'): Hits {
  const [few, many] = a.list.length < b.list.length ? [a.list, b.list] : [b.list, a.list]
  if (few.length === 0) return a.list === many ? a : b
  const either = new Int32Array(few.length + many.length)
  mark(marks, few)
  for (let at = 0; at < many.length; at++) {
    const hit = many[at]!
    either[at] = (hit & ~FIT) | together(how, hit & FIT, marks[lineOfHit(hit)]!)
    marks[lineOfHit(hit)] = 0
  }
  let count = many.length
  for (let at = 0; at < few.length; at++) {
    either[count] = few[at]!
    count += -marks[lineOfHit(few[at]!)]! >>> 31
    marks[lineOfHit(few[at]!)] = 0
  }
  return { list: either.subarray(0, count), sorted: false }
}

function mark(marks: Marks, hits: Int32Array): void {
  for (let at = 0; at < hits.length; at++) marks[lineOfHit(hits[at]!)] = fitOfHit(hits[at]!)
}

/** Where the first hit stands that is not below another, from a place on: in steps that double, then by halves. */
function firstFrom(hits: Int32Array, from: number, hit: number): number {
  let step = 1
  let low = from
  while (low + step < hits.length && hits[low + step]! < hit) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, hits.length)
  while (low < high) {
    const middle = (low + high) >>> 1
    if (hits[middle]! < hit) low = middle + 1
    else high = middle
  }
  return low
}
