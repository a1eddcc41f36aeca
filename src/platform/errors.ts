import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** What a sentence says of the case at hand. */
export type Facts = Record<string, string | number>
/** A sentence of the texts, or one that is made with facts. */
export type Sentence = string | ((facts: Facts) => string)

export function sentenceWith(sentence: Sentence, facts: Facts): string {
  return typeof sentence === 'string' ? sentence : sentence(facts)
}

/** A refusal: not a bug, not wrong input. `key` is `<module>.<name>`, a sentence in that module's texts. */
export class Refusal extends Error {
  readonly key: string
  readonly status: ContentfulStatusCode
  readonly facts: Facts
  constructor(key: string, status: ContentfulStatusCode = 403, facts: Facts = {}) {
    super(key)
    this.key = key
    this.status = status
    this.facts = facts
  }
}

/** Wrong input that only the command could see (a slot just taken): the form comes back with this message at the field. */
export class InvalidInput extends Error {
  readonly field: string
  readonly code: string
  readonly facts: Facts
  constructor(field: string, code: string, facts: Facts = {}) {
    super(`${field}: ${code}`)
    this.field = field
    this.code = code
    this.facts = facts
  }
}

/** Stops with a sentence: 403 unless told otherwise. Turned into a page or problem+json in one place. */
export function refuse(key: string, status: ContentfulStatusCode = 403, facts?: Facts): never {
  throw new Refusal(key, status, facts)
}

export function refuseUnless(ok: unknown, key: string, status: ContentfulStatusCode = 403): asserts ok {
  if (!ok) refuse(key, status)
}

/** The one 404: "not yours" and "not there" are the same. */
export function notFound(): never {
  throw new Refusal('platform.notFound', 404)
}

/** Wrong input found by a command; `code` is a key of the module's `errors` texts, `facts` go into its sentence. */
export function invalid(field: string, code: string, facts?: Facts): never {
  throw new InvalidInput(field, code, facts)
}

/** A lost connection, a full disk, a server that stops: nothing acknowledged is lost, trying again may help. */
export function isPassing(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code !== 'string') return /Connection terminated|timeout exceeded when trying to connect|not queryable/i.test(String(error))
  // 3D000 and 28…: the database is away, or lets nobody in.
  if (code === '55000') return /not currently accepting connections/.test(String(error))
  return /^(08|28|3D|40|53|57P)/.test(code) || ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT'].includes(code)
}
