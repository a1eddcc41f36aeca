import type { Module, Part } from '../../platform/module.ts'
import type { Subscribers } from '../../platform/outbox.ts'
import { erasePart, heldOf, REQUESTS } from './erase.ts'
import { noteErasures, type NotedErasure } from './noted.ts'

let erasuresFile: string | null = null

/** Says at start where erasures are noted outside the database; null: nowhere. */
export function useErasuresFile(file: string | null): void {
  erasuresFile = file
}

/** What an organisation granted is erased at once: all it keeps, or the purposes it named. */
export const subscribers: Subscribers = {
  'nl.wegwijzer.privacy.erasure-granted.v1': [
    {
      name: 'privacy.erase',
      run: async (tx, event, actor) => {
        const file = { regionCode: event.regionCode, personId: String(event.data.personId) }
        const purposes = event.data.purposes === null ? null : String(event.data.purposes).split(' ')
        const parts: Part[] = (await heldOf(tx, file.regionCode, [file.personId])).filter(
          ({ organisationId, purpose }) =>
            organisationId === event.data.organisationId && (purposes ? purposes.includes(purpose) : purpose !== REQUESTS),
        )
        for (const { purpose, organisationId } of parts) await erasePart(tx, actor, file, { purpose, organisationId }, 'request')
      },
    },
  ],
}

export const tasks: NonNullable<Module['tasks']> = {
  'privacy.note-erasure': async (payload) => {
    if (erasuresFile) await noteErasures(erasuresFile, [payload as unknown as NotedErasure])
  },
}
