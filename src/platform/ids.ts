import { createHash, randomBytes } from 'node:crypto'

let lastMillis = 0
let sequence = 0

/** A UUIDv7 (RFC 9562): sorts by the moment it was made; ids of one millisecond keep their order. */
export function newId(): string {
  const millis = Math.max(Date.now(), lastMillis)
  sequence = millis === lastMillis ? sequence + 1 : randomBytes(1)[0]!
  lastMillis = sequence > 0xfff ? millis + 1 : millis
  if (sequence > 0xfff) sequence = 0
  const bytes = randomBytes(16)
  bytes.writeUIntBE(lastMillis, 0, 6)
  bytes.writeUInt16BE(0x7000 | sequence, 6)
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** Parts of one form have ids that follow from its own, so that sending it twice is one thing. */
export function partId(formId: string, at: number): string {
  return formId.slice(0, -2) + at.toString(16).padStart(2, '0')
}

/** 128 random bits as base64url: for anything secret or shareable. Only its hash is stored. */
export function newSecret(): string {
  return randomBytes(16).toString('base64url')
}

/** SHA-256 of a secret, as it is stored. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

/** Digits and letters without look-alikes: 29 of them, a prime, so that one weighted sum catches every slip below. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXY'
const SIZE = ALPHABET.length
/** Two characters say the region, in eight ways each, so that the numbers of one region don't all begin alike. */
const WAYS = 8
const REGIONS = 100

/** A number people can say on the phone: 8 characters, the region inside them, and a check character, as `K7M2-Q4XD-H`. */
export function newReference(regionCode: string | null): string {
  const value = regionNumber(regionCode) + REGIONS * randomBelow(WAYS)
  const characters = ALPHABET[Math.floor(value / SIZE)]! + ALPHABET[value % SIZE]! + randomCharacters(6)
  return `${characters.slice(0, 4)}-${characters.slice(4)}-${checkCharacter(characters)}`
}

/** The reference as stored, from what somebody typed (case, spaces, dashes), or null when the check fails. */
export function readReference(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
  if (plain.length !== 9 || [...plain].some((character) => !ALPHABET.includes(character))) return null
  if (checkCharacter(plain.slice(0, 8)) !== plain[8]) return null
  return `${plain.slice(0, 4)}-${plain.slice(4, 8)}-${plain[8]}`
}

/** The region a read reference was made for: where its record lies. Null: of the whole country. */
export function regionOfReference(reference: string): string | null {
  const number = (ALPHABET.indexOf(reference[0]!) * SIZE + ALPHABET.indexOf(reference[1]!)) % REGIONS
  return number === 0 ? null : `AM${String(number).padStart(2, '0')}`
}

function regionNumber(regionCode: string | null): number {
  if (regionCode === null) return 0
  const number = Number(/^AM(\d\d)$/.exec(regionCode)?.[1])
  if (!(number > 0)) throw new TypeError('a reference needs the code of a region')
  return number
}

/** Weights that differ from neighbour to neighbour, over a prime: catches every single typing error and every swap of neighbours. */
function checkCharacter(characters: string): string {
  const sum = [...characters].reduce((total, character, index) => total + (index + 2) * ALPHABET.indexOf(character), 0)
  return ALPHABET[sum % SIZE]!
}

function randomCharacters(length: number): string {
  return Array.from({ length }, () => ALPHABET[randomBelow(SIZE)]!).join('')
}

function randomBelow(size: number): number {
  for (;;) {
    const byte = randomBytes(1)[0]!
    if (byte < 256 - (256 % size)) return byte % size
  }
}

/** A code that somebody types over from paper: the region, 12 characters without look-alikes, a check character. */
export function newTypedCode(regionCode: string): string {
  const characters = randomCharacters(12)
  return `${regionCode}-${characters.slice(0, 4)}-${characters.slice(4, 8)}-${characters.slice(8)}${checkCharacter(characters)}`
}

/** The typed code as it was made, or null when it cannot be one. */
export function readTypedCode(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
  const characters = plain.slice(4)
  if (!/^AM\d\d$/.test(plain.slice(0, 4)) || characters.length !== 13 || [...characters].some((character) => !ALPHABET.includes(character)))
    return null
  if (checkCharacter(characters.slice(0, 12)) !== characters[12]) return null
  return `${plain.slice(0, 4)}-${characters.slice(0, 4)}-${characters.slice(4, 8)}-${characters.slice(8)}`
}
