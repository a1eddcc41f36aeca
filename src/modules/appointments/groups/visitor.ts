import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { newLink } from '../../../platform/safe-link.ts'
import { letSee, linkDays, reachable, registerVisitor } from '../booking/visitor.ts'
import { join } from './commands.ts'
import { sessionById } from './queries.ts'
import type { Joining } from './schema.ts'

/** A visitor joins: a file with the least there can be, and a link to what came of it. */
export async function joinAsVisitor(tx: Tx, actor: Actor, regionCode: string, sessionId: string, input: Joining): Promise<string> {
  reachable({ ...input, channel: 'counter' })
  const session = (await sessionById(tx, sessionId)) ?? notFound()
  const file = { regionCode, personId: input.id }
  const made = await registerVisitor(tx, actor, regionCode, session.organisationId, input)
  if (made) await letSee(tx, actor, file, session.organisationId, session.onDate, input.id)
  const what = await join(tx, actor, sessionId, { ...file, id: input.id, reminder: input.reminder ?? null })
  const days = linkDays(actor, session.onDate)
  const path = what === 'appointment' ? '/afspraak' : '/wachtlijst'
  return `${path}/${await newLink(tx, actor, { ...file, record: input.id, what, days })}`
}
