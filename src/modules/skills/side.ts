import { z } from '@hono/zod-openapi'
import type { Actor, FileRef } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { ownFile, requireFile } from '../people/index.ts'

export const OWN_RECORD = '/mijn/vaardigheden'
export const DESK_RECORD = '/werk/personen/:personId/vaardigheden'
/** The person corrects their own record; who guides notes in it. */
export const own = { may: ['person', 'representative'] as const, purpose: 'own-file', part: 'plan' as const }
export const guiding = { may: ['guide'] as const, purpose: 'guidance' }
export const OfPerson = z.object({ personId: z.uuid() })

/** Whose record, and by whom it is written: the same pages serve both. */
export interface Side {
  own: boolean
  /** Where the record stands. */
  record: string
  fileOf: (tx: Tx, actor: Actor) => Promise<FileRef>
}

export const mine: Side = { own: true, record: OWN_RECORD, fileOf: async (_tx, actor) => ownFile(actor) }

/** The file of somebody this worker may see; else the one 404. */
export function opened(personId: string): Side {
  return {
    own: false,
    record: `/werk/personen/${personId}/vaardigheden`,
    async fileOf(tx, actor) {
      const person = await requireFile(tx, actor, personId)
      return { regionCode: person.regionCode, personId: person.id }
    },
  }
}
