import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { allPostcodes, misplaced, postcodesAmong, putPostcodes, removePostcodes, type PostcodePoint } from '../../modules/regions/index.ts'
import { kind, Unreadable, type Line, type Refusal } from '../kind.ts'

/** Four-digit postcodes with a place and a point: `{"1011": {"city": "Amsterdam", "c": [52.37, 4.9]}, …}`; the file holds the whole list. */
export const postcodes = kind<PostcodePoint>({
  name: 'postcodes',
  takes: 'a JSON file {"1011": {"city": "Amsterdam", "c": [latitude, longitude]}, …} with all four-digit postcodes',
  async open(path) {
    const lines = readEntries(await readFile(path, 'utf8').catch((error: Error) => unreadable(error.message)), basename(path))
    return {
      remarks: [],
      batch: 1000,
      read: () => lines,
      async judge(tx, points) {
        const known = await postcodesAmong(
          tx,
          points.map(({ pc4 }) => pc4),
        )
        return points.map((point) => (isSame(known.get(point.pc4), point) ? 'same' : 'write'))
      },
      write: putPostcodes,
      whole: { keys: allPostcodes, remove: removePostcodes },
    }
  },
})

function readEntries(text: string, file: string): (Line<PostcodePoint> | Refusal)[] {
  const parsed = parsedObject(text)
  // JSON.parse keeps the last of two equal keys without a word; the text still has both.
  const keys = [...text.matchAll(/"((?:[^"\\]|\\.)*)"\s*:\s*(?=[^\s"[\d])/g)].map((match) => match[1]!)
  const seen = new Set<string>()
  const lines = keys.map((key, index): Line<PostcodePoint> | Refusal => {
    const at = { file, row: index + 1, key }
    if (seen.has(key)) return { ...at, field: 'postcode', sentence: `${key} stands in it more than once; the last one counts.` }
    seen.add(key)
    return readEntry(at, parsed[key])
  })
  const wrong = misplaced(lines.flatMap((line) => ('value' in line ? [line.value] : [])))
  return lines.map((line) => {
    const sentence = wrong.get(line.key!)
    return sentence !== undefined && 'value' in line ? { file, row: line.row, key: line.key, field: 'c', sentence } : line
  })
}

function readEntry(at: { file: string; row: number; key: string }, entry: unknown): Line<PostcodePoint> | Refusal {
  const { city, c } = (entry ?? {}) as { city?: unknown; c?: unknown }
  const [lat, lon] = Array.isArray(c) ? (c as unknown[]) : []
  if (!/^[1-9]\d{3}$/.test(at.key)) return { ...at, field: 'postcode', sentence: `"${at.key}" is not a postcode of four digits.` }
  if (typeof city !== 'string' || city.trim() === '') return { ...at, field: 'city', sentence: `${at.key} has no place name.` }
  if (typeof lat !== 'number' || typeof lon !== 'number') return { ...at, field: 'c', sentence: `${at.key} has no latitude and longitude.` }
  if (lat < 50.7 || lat > 53.7 || lon < 3.2 || lon > 7.3) {
    return { ...at, field: 'c', sentence: `${at.key} ${city} would lie outside the Netherlands (${lat}, ${lon}).` }
  }
  return { ...at, value: { pc4: at.key, place: readable(city.trim()), lat, lon } }
}

function isSame(known: PostcodePoint | undefined, given: PostcodePoint): boolean {
  return known !== undefined && known.place === given.place && known.lat === given.lat && known.lon === given.lon
}

function parsedObject(text: string): Record<string, unknown> {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    unreadable(`it is not JSON (${(error as Error).message}).`)
  }
  if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed))
    unreadable('it is not one JSON object with a postcode as each key.')
  return parsed as Record<string, unknown>
}

const GARBLED: Record<string, string> = { '+½': 'ë', '+ó': 'â', '+®': 'é', '+¦': 'ú', '++': 'û' }

/** The public list has accented letters that went through a wrong code page ("Mari+½nberg"); a plus sign is in no place name. */
function readable(place: string): string {
  return place.replace(/\+[½ó®¦+]/g, (garbled) => GARBLED[garbled]!)
}

function unreadable(why: string): never {
  throw new Unreadable(why)
}
