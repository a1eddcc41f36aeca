import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import { dateOf } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { refuseUnless } from '../../../platform/errors.ts'
import { contactsOf, keepConversation, keptConversations, requireConversation, showConversation } from '../../contacts/index.ts'
import { sightsOn } from '../../people/index.ts'
import { planOf } from '../queries.ts'
import { keepSaid } from './commands.ts'
import type { File } from './item.ts'
import type { KeptConversation } from './schema.ts'

/** Why an organisation reads a conversation; only what is there because it guides along can be stopped. policy: L2 */
type ReadsBecause = 'wrote' | 'lead' | 'guides'
export interface SharedConversation {
  id: string
  on: string
  /** Which parts have words. */
  holds: ('situation' | 'wishes' | 'agreed' | 'ownView')[]
  viewers: { organisationId: string; name: string; because: ReadsBecause }[]
  kept: { organisationId: string; name: string; since: string }[]
}

/** Whether the person can keep the words of a conversation from an organisation: not from who wrote them, nor from who leads the plan. policy: E1, L2 */
function readsBecause(organisationId: string, wrote: string, lead: string | null): ReadsBecause {
  return organisationId === wrote ? 'wrote' : organisationId === lead ? 'lead' : 'guides'
}

interface Around {
  lead: string
  /** Organisations that see the whole file. */
  whole: ReadonlySet<string>
  name: (id: string) => string
}

/** Per conversation what stands in it and which organisations read it. */
export async function conversationsShown(tx: Tx, file: File, { lead, whole, name }: Around): Promise<SharedConversation[]> {
  const rows = await contactsOf(tx, file.regionCode, file.ids)
  const kept = await keptConversations(tx, file.regionCode, file.ids)
  return rows.map((row) => {
    const away = kept.filter((one) => one.contactId === row.id)
    return {
      id: row.id,
      on: row.happenedOn,
      holds: (['situation', 'wishes', 'agreed', 'ownView'] as const).filter((part) => row[part] !== null),
      viewers: [...whole]
        .filter((one) => !away.some(({ organisationId }) => organisationId === one))
        .map((one) => ({ organisationId: one, name: name(one), because: readsBecause(one, row.organisationId, lead) }))
        .sort((a, b) => a.name.localeCompare(b.name)),
      kept: away.map(({ organisationId, fromAt }) => ({ organisationId, name: name(organisationId), since: dateOf(fromAt) })),
    }
  })
}

type Asked = z.output<typeof KeptConversation>

/** An organisation that guides along no longer reads a conversation; the regular contact hears it. policy: E1, L2 */
export async function stopConversation(tx: Tx, actor: Actor, file: File, asked: Asked): Promise<void> {
  const of = await conversation(tx, file, asked)
  const lead = (await planOf(tx, file.regionCode, file.ids))?.leadOrganisation ?? null
  const sights = await sightsOn(tx, actor, file.regionCode, file.ids)
  refuseUnless(
    sights.some((sight) => sight.scope === 'file' && sight.organisationId === asked.organisationId),
    'plans.notShared',
    409,
  )
  refuseUnless(readsBecause(asked.organisationId, of.wrote, lead) === 'guides', 'plans.sharingNeeded', 409)
  await keepConversation(tx, actor, of.key)
  await keepSaid(tx, actor, { ...of.key, id: asked.contactId }, asked.organisationId, false)
}

/** It reads the conversation again. */
export async function shareConversation(tx: Tx, actor: Actor, file: File, asked: Asked): Promise<void> {
  const { key } = await conversation(tx, file, asked)
  refuseUnless(await showConversation(tx, actor, key), 'plans.notShared', 409)
  await keepSaid(tx, actor, { ...key, id: asked.contactId }, asked.organisationId, true)
}

async function conversation(tx: Tx, file: File, { contactId, organisationId }: Asked) {
  const row = await requireConversation(tx, file.regionCode, file.ids, contactId)
  return { wrote: row.organisationId, key: { regionCode: file.regionCode, personId: row.personId, contactId, organisationId } }
}
