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

/** 128 random bits as base64url: for anything secret or shareable. Only its hash is stored. */
export function newSecret(): string {
  return randomBytes(16).toString('base64url')
}

/** SHA-256 of a secret, as it is stored. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A number people can say on the phone: 8 characters without look-alikes and a check character, as `K7M2-Q4XD-H`. */
export function newReference(): string {
  const characters = Array.from({ length: 8 }, () => ALPHABET[randomIndex()]!).join('')
  return `${characters.slice(0, 4)}-${characters.slice(4)}-${checkCharacter(characters)}`
}

/** The reference as stored, from what somebody typed (case, spaces, dashes), or null when the check fails. */
export function readReference(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
  if (plain.length !== 9 || [...plain].some((character) => !ALPHABET.includes(character))) return null
  if (checkCharacter(plain.slice(0, 8)) !== plain[8]) return null
  return `${plain.slice(0, 4)}-${plain.slice(4, 8)}-${plain[8]}`
}

/** Weighted sum over a prime smaller than the alphabet catches every single typing error and every swap of neighbours. */
function checkCharacter(characters: string): string {
  const sum = [...characters].reduce((total, character, index) => total + (index + 2) * ALPHABET.indexOf(character), 0)
  return ALPHABET[sum % 29]!
}

function randomIndex(): number {
  for (;;) {
    const byte = randomBytes(1)[0]!
    if (byte < 240) return byte % ALPHABET.length
  }
}

/** A code that somebody types over from paper: the region, 12 characters without look-alikes, a check character. */
export function newTypedCode(regionCode: string): string {
  const characters = Array.from({ length: 12 }, () => ALPHABET[randomIndex()]!).join('')
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
