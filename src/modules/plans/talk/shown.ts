import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import type { Option } from '../../../platform/ui/index.ts'
import { draftsOf, findDraft, lastOwnNumber } from '../../contacts/index.ts'
import { representativesOf, requireFile } from '../../people/index.ts'
import { policyOn } from '../../policy/index.ts'
import { organisationsById, organisationsWithRole, organisationsWithRoles } from '../../regions/index.ts'
import { planOf } from '../queries.ts'

/** What the form of a conversation needs to know of a file, and what was kept of it under this id. */
export async function talkShown(tx: Tx, actor: Actor, personId: string, draftId: string | null) {
  const person = await requireFile(tx, actor, personId)
  const partners = await organisationsWithRole(tx, person.regionCode, 'partner', actor.today)
  return {
    person,
    partners,
    senders: await sendersIn(tx, actor, person),
    profile: await policyOn(tx, person.regionCode, actor.today),
    number: await lastOwnNumber(tx, actor, person.regionCode, [person.id]),
    representatives: await representativesOf(tx, actor, { regionCode: person.regionCode, personId: person.id }),
    hasPlan: (await planOf(tx, person.regionCode, [person.id]))?.endedOn === null,
    drafts: await draftsOf(tx, actor, person.regionCode, [person.id]),
    draft: draftId === null ? null : await findDraft(tx, actor, person, draftId),
  }
}

/** Organisations of the region that send people, and the one that sent this person. */
async function sendersIn(tx: Tx, actor: Actor, person: { regionCode: string; registeredBy: string }): Promise<Option[]> {
  const there = [
    ...(await organisationsWithRoles(tx, person.regionCode, ['partner', 'guide-employer'], actor.today)),
    ...(await organisationsById(tx, [person.registeredBy])).values(),
  ]
  const named = new Map(there.map(({ id, name }) => [id, name]))
  return [...named].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, 'nl'))
}
