import type { FrontLanguage, PageLanguage } from './languages.ts'
import type { Actor } from './actor.ts'
import type { CopySource } from './copy/index.ts'
import type { Tx } from './db/context.ts'
import type { Sentence } from './errors.ts'
import type { Subscribers } from './outbox.ts'
import type { Route } from './route.ts'

/** What an error page needs of a module's texts. */
export interface ModuleTexts {
  [part: string]: unknown
  refusals?: Record<string, Sentence>
  errors?: Record<string, Sentence>
  fields?: Record<string, { label: string } | undefined>
}

/** Work whose date has come: how many it dealt with; 0 when nothing is due. Takes a bounded batch each time. */
export interface Sweep {
  name: string
  run: (tx: Tx, actor: Actor) => Promise<number>
}

/** Records of one purpose for which one organisation answers: what retention and erasure decide about. policy: A4 */
export interface Part {
  purpose: string
  organisationId: string
}

/** What one module holds of one person: handed out on request, emptied on erasure. */
export interface PersonalData {
  export: (tx: Tx, regionCode: string, personId: string) => Promise<Record<string, unknown>>
  /** Empties all of it. */
  erase: (tx: Tx, regionCode: string, personId: string) => Promise<void>
  /** Which parts of these files still hold words; what belongs to no part goes with the whole file. */
  held?: (tx: Tx, regionCode: string, personIds: readonly string[]) => Promise<(Part & { personId: string })[]>
  /** Empties one part. */
  erasePart?: (tx: Tx, regionCode: string, personId: string, part: Part) => Promise<void>
}

export interface Attachment {
  filename: string
  contentType: string
  content: string
}

/**
 * What a module adds to a message about a record of its own: a line with the facts, and files. Not asked for neutral messages.
 * `from` and `to` are the mail addresses it goes between; `to` is null where it goes in another way.
 */
export type MessageParts = (
  tx: Tx,
  actor: Actor,
  about: { regionCode: string; record: string; language: PageLanguage; url: string; from: string; to: string | null },
) => Promise<{ line: string; attachments: Attachment[] } | null>

/** One subject of the house, in the order of src/modules.ts. */
export interface Module {
  name: string
  routes: Route[]
  texts?: {
    all: { nl: ModuleTexts; en: ModuleTexts }
    front?: Partial<Record<FrontLanguage, object>>
    of: (language: PageLanguage) => ModuleTexts
  }
  /** Loads what the product itself carries, at every start, as the owner; safe to run again. */
  reference?: (tx: Tx) => Promise<void>
  subscribers?: Subscribers
  sweeps?: Sweep[]
  /** Jobs of this module by name; each opens its own transactions through `asSystem`. */
  tasks?: Record<string, (payload: Record<string, unknown>, around: JobSurroundings) => Promise<void>>
  personalData?: PersonalData
  /** By kind of message. */
  messageParts?: Record<string, MessageParts>
  /** What this module reads from copies in memory. */
  copies?: CopySource[]
}

/** What a job may use. */
export interface JobSurroundings {
  /** One logged transaction as the system, for a purpose with a legal basis (or 'none'). */
  asSystem: <T>(purpose: string, name: string, work: (tx: Tx, actor: Actor) => Promise<T>) => Promise<T>
  /** A copy in memory, as pages read it. */
  copy: <T>(source: CopySource<T>) => Promise<T>
  baseUrl: string
  /** This job was begun before, and did not end well. */
  again: boolean
}
