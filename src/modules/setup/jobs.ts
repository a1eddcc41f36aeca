import type { Module, Sweep } from '../../platform/module.ts'
import { forgetUploads } from './book/uploads.ts'
import { forgetExpired, sendInvitation } from './invite/invite.ts'

/** Books of thirty days ago and addresses of invitations that nobody took are forgotten. */
export const sweeps: Sweep[] = [
  { name: 'setup.books', run: forgetUploads },
  { name: 'setup.invitations', run: forgetExpired },
]

export const tasks: NonNullable<Module['tasks']> = {
  'setup.invite': (payload, around) => sendInvitation(String(payload.id), around),
}
