import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid, refuseUnless } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { cancelAppointment } from '../../appointments/index.ts'
import { closeHandovers, handOver } from '../../intake/index.ts'
import { closeFile, endSight, followMove, lockFile, type Person } from '../../people/index.ts'
import { regionOfMunicipality } from '../../regions/index.ts'
import { endPlans } from '../commands/close.ts'
import { withdrawReferral } from '../refer/refer.ts'
import type { nl } from '../texts.nl.ts'
import { movableOf, type Item, type OpenItem } from './movable.ts'
import type { MoveInput } from './schema.ts'

type Decided = 'ends' | 'goes-on'

/**
 * Moves a person to another region in one go: a new file there, with what the person agreed to, as a handover with its clock; what is open
 * here ends or goes on as was decided; the file here closes, and this side sees no more of it than that. The same form twice is one. policy: A6
 */
export async function moveFile(tx: Tx, actor: Actor, t: typeof nl, person: Person, input: MoveInput): Promise<void> {
  if (input.moveAgreed !== 'yes') invalid('moveAgreed', 'agreementNeeded')
  const regionCode = (await regionOfMunicipality(tx, input.toMunicipality, actor.today)) ?? invalid('toMunicipality', 'otherRegion')
  if (regionCode === person.regionCode) invalid('toMunicipality', 'otherRegion')
  await lockFile(tx, actor, { regionCode: person.regionCode, personId: person.id })
  const { ids, items, open, settleFirst } = await movableOf(tx, actor, t, person)
  refuseUnless(!settleFirst, 'plans.settleFirst', 409)
  const goesOn = await decideOpen(tx, actor, person, open, input)
  await handOver(tx, actor, handoverFor(person, input))
  const there = { regionCode, personId: input.id }
  await byProgram(tx, actor, async () => {
    // From here on it is theirs: this side follows neither the handover nor the file.
    await endSight(tx, actor, { ...there, record: input.id, because: 'handover', accountId: actor.accountId })
    await followMove(tx, actor, { regionCode: person.regionCode, personId: person.id }, there)
    await bring(
      tx,
      actor,
      there,
      items.filter(({ id }) => input.take.includes(id)),
    )
    await dropSteps(tx, actor, person.regionCode, ids)
    await endPlans(tx, actor, person.regionCode, ids, { reason: 'moved' })
    await closeHandovers(tx, actor, person.regionCode, ids)
  })
  for (const personId of ids) await closeFile(tx, actor, { regionCode: person.regionCode, personId }, 'moved', goesOn)
}

/** Each open referral and appointment ends now, or goes on until its end with who does it. Gives what goes on. */
async function decideOpen(tx: Tx, actor: Actor, person: Person, open: readonly OpenItem[], { decide }: MoveInput): Promise<string[]> {
  const decided = new Map(decide.map((said) => said.split(':') as [string, Decided]))
  if (open.some(({ id }) => !['ends', 'goes-on'].includes(decided.get(id) ?? ''))) invalid('decide', 'decideEach')
  for (const { id, kind } of open.filter((one) => decided.get(one.id) === 'ends'))
    // Also what this worker may not know ends with the file.
    if (kind === 'referral') await byProgram(tx, actor, () => withdrawReferral(tx, actor, person, id, 'moved-away'))
    else await cancelAppointment(tx, actor, id, 'other', actor.regions)
  return open.filter(({ id }) => decided.get(id) === 'goes-on').map(({ id }) => id)
}

function handoverFor(person: Person, input: MoveInput) {
  return {
    id: input.id,
    firstName: person.firstName ?? '',
    lastName: person.lastName ?? '',
    email: person.email ?? undefined,
    phone: person.phone ?? undefined,
    municipality: input.toMunicipality,
    questionKind: input.questionKind,
    reason: 'moved-region',
    urgent: false,
    obliged: false,
    agreed: true,
    shielded: person.shielded,
    forWorker: input.forWorker,
  }
}

async function bring(tx: Tx, actor: Actor, there: { regionCode: string; personId: string }, items: readonly Item[]): Promise<void> {
  if (items.length === 0) return
  await tx
    .insertInto('plans.brought')
    .values(
      items.map(({ kind, words, dueOn }) => ({
        ...there,
        id: newId(),
        organisationId: actor.organisationId!,
        kind,
        words,
        dueOn,
        broughtAt: actor.now.toString(),
      })),
    )
    .execute()
  touched(tx, there.regionCode, there.personId, 'plan')
}

async function dropSteps(tx: Tx, actor: Actor, regionCode: string, ids: readonly string[]): Promise<void> {
  await tx
    .updateTable('plans.step')
    .set({ state: 'dropped', endedOn: actor.today })
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...ids])
    .where('state', '=', 'open')
    .execute()
}

/** What a person brought along from another region. */
export async function broughtOf(tx: Tx, regionCode: string, personIds: readonly string[]) {
  const rows = await tx
    .selectFrom('plans.brought')
    .select(['id', 'kind', 'words', 'dueOn', 'broughtAt'])
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .orderBy('kind')
    .orderBy('dueOn')
    .limit(200)
    .execute()
  touched(tx, regionCode, personIds, 'plan')
  return rows
}
