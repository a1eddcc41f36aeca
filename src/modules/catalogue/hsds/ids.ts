import { createHash } from 'node:crypto'

/** A UUID of RFC 9562, in small letters: what pages and tables take as an id. */
export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** An id (UUIDv8) that follows from names: the same every time, and the same as the tables of lists make in SQL. */
export function derivedId(...parts: (string | number)[]): string {
  const hex = createHash('md5').update(parts.join(':')).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}
