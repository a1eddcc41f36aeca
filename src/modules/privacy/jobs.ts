import type { Module } from '../../platform/module.ts'
import type { Subscribers } from '../../platform/outbox.ts'
import { touched } from '../../platform/log.ts'
import { erasePerson, noteErasure } from './erase.ts'

/** An erasure that was granted happens at once. */
export const subscribers: Subscribers = {
  'nl.wegwijzer.privacy.erasure-granted.v1': [
    {
      name: 'privacy.erase',
      run: async (tx, event, actor) => {
        const personId = String(event.data.personId)
        touched(tx, event.regionCode, personId, 'erasure')
        await erasePerson(tx, actor, { regionCode: event.regionCode, personId }, 'request')
      },
    },
  ],
}

export const tasks: NonNullable<Module['tasks']> = {
  'privacy.note-erasure': (payload) => noteErasure(payload as { regionCode: string; personId: string; at: string }),
}
