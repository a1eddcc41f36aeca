import type { Actor, FileRef } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { keepSaid, leavesOwnWord, saidBy } from '../said.ts'
import { wishesHeld, type Wish } from './queries.ts'
import { SUBJECTS, type Subject, type Wishes } from './schema.ts'

/**
 * Keeps what somebody wants of work and which limits there are. What did not change keeps who said it; what changed is the word of who
 * changes it, and how it stood is kept. policy: C3, A4
 */
export async function keepWishes(tx: Tx, actor: Actor, person: FileRef, input: Wishes): Promise<void> {
  possible(input)
  touched(tx, person.regionCode, person.personId, 'skills')
  const stood = new Map((await wishesHeld(tx, person)).map((wish) => [wish.subject, wish]))
  const given = new Map(SUBJECTS.map((subject) => [subject, valueOf(input[subject])]))
  const changed = SUBJECTS.filter((subject) => !same(stood.get(subject)?.value ?? [], given.get(subject)!))
  const before = changed.flatMap((subject) => stood.get(subject) ?? [])
  for (const wish of before) leavesOwnWord(actor, wish)
  await keepSaid(tx, actor, person, 'wish', before.map(keptAs(given)))
  await drop(tx, person, before)
  const rows = changed.filter((subject) => given.get(subject)!.length > 0).map((subject) => ({ subject, value: given.get(subject)! }))
  if (rows.length === 0) return
  await tx
    .insertInto('skills.personWish')
    .values(rows.map((row) => ({ ...row, regionCode: person.regionCode, id: newId(), personId: person.personId, ...saidBy(actor) })))
    .onConflict((conflict) =>
      conflict
        .columns(['regionCode', 'personId', 'subject'])
        .doUpdateSet((row) => ({ value: row.ref('excluded.value'), ...saidBy(actor) })),
    )
    .execute()
}

/** What cannot be true together is asked again. */
function possible({ workWanted, workNot, hoursLeast, hoursMost }: Wishes): void {
  if (workWanted.some((kind) => workNot.includes(kind))) invalid('workNot', 'wantedAndNot')
  if (hoursLeast !== undefined && hoursMost !== undefined && hoursLeast > hoursMost) invalid('hoursMost', 'hoursTurned')
}

function valueOf(typed: Wishes[Subject]): string[] {
  if (typed === undefined) return []
  return Array.isArray(typed) ? typed : [String(typed)]
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one))
}

function keptAs(given: ReadonlyMap<Subject, string[]>) {
  return (wish: Wish) => ({
    ...wish,
    stood: { subject: wish.subject, value: wish.value },
    change: given.get(wish.subject)!.length > 0 ? ('corrected' as const) : ('taken-away' as const),
  })
}

async function drop(tx: Tx, person: FileRef, wishes: readonly Wish[]): Promise<void> {
  if (wishes.length === 0) return
  await tx
    .deleteFrom('skills.personWish')
    .where('regionCode', '=', person.regionCode)
    .where('personId', '=', person.personId)
    .where(
      'id',
      'in',
      wishes.map(({ id }) => id),
    )
    .execute()
}
