import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import { tensionOf } from './rules.ts'
import { codesIn, type NoteChance, type Tension } from './schema.ts'

/** A figure to put down; `tension` follows from the ratio where there is one. */
export interface GivenChance {
  regionCode: string
  occupationGroup: string
  iscoCodes: string[]
  tension: Tension
  ratio: number | null
  source: string
  asOf: string
}

/** Notes or corrects a figure of somebody else, with its source and its day. policy: C3 */
export async function noteChance(tx: Tx, actor: Actor, regionCode: string, input: NoteChance): Promise<void> {
  const ratio = input.ratio ?? null
  const tension = ratio === null ? (input.tension ?? invalid('ratio', 'chanceFigure')) : tensionOf(ratio)
  if (input.asOf > actor.today) invalid('asOf', 'chanceAhead')
  const { occupationGroup, chanceSource: source, asOf } = input
  const given = { occupationGroup, iscoCodes: codesIn(input.chanceCodes), tension, ratio, source, asOf }
  const stood = await tx
    .selectFrom('skills.occupationChance')
    .select(['occupationGroup', 'iscoCodes', 'tension', 'ratio', 'source', 'asOf'])
    .where('regionCode', '=', regionCode)
    .where('id', '=', input.id)
    .executeTakeFirst()
  const twin = await tx
    .selectFrom('skills.occupationChance')
    .select('id')
    .where('regionCode', '=', regionCode)
    .where('occupationGroup', '=', occupationGroup)
    .where('asOf', '=', asOf)
    .where('id', '<>', input.id)
    .executeTakeFirst()
  if (twin) invalid('occupationGroup', 'chanceTwice')
  const entered = { enteredBy: actor.accountId, enteredAt: actor.now.toString() }
  await tx
    .insertInto('skills.occupationChance')
    .values({ regionCode, id: input.id, ...given, ...entered })
    .onConflict((conflict) => conflict.columns(['regionCode', 'id']).doUpdateSet({ ...given, ...entered }))
    .execute()
  await audit(tx, actor, { what: 'skills.chance-noted', subject: input.id, regionCode, before: stood, after: given })
}

/** Takes a figure away; what it was stays in the log of changes. */
export async function dropChance(tx: Tx, actor: Actor, regionCode: string, id: string): Promise<void> {
  const gone = await tx
    .deleteFrom('skills.occupationChance')
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .returning(['occupationGroup', 'iscoCodes', 'tension', 'ratio', 'source', 'asOf'])
    .executeTakeFirst()
  if (!gone) notFound()
  await audit(tx, actor, { what: 'skills.chance-dropped', subject: id, regionCode, before: gone })
}

/** Puts many down at once, those of one group and day over what was there; without an account it was a command of the operator. */
export async function putChances(
  tx: Tx,
  entered: { enteredBy: string | null; enteredAt: string },
  chances: readonly GivenChance[],
): Promise<void> {
  if (chances.length === 0) return
  await tx
    .insertInto('skills.occupationChance')
    .values(chances.map((chance) => ({ ...chance, id: newId(), ...entered })))
    .onConflict((conflict) =>
      conflict.columns(['regionCode', 'occupationGroup', 'asOf']).doUpdateSet((row) => ({
        iscoCodes: row.ref('excluded.iscoCodes'),
        tension: row.ref('excluded.tension'),
        ratio: row.ref('excluded.ratio'),
        source: row.ref('excluded.source'),
        ...entered,
      })),
    )
    .execute()
}

/** Those of these that stand there already, the same to the letter: by their place in the list. */
export async function chancesAlready(tx: Tx, chances: readonly GivenChance[]): Promise<boolean[]> {
  const given = chances.map(({ regionCode, occupationGroup, iscoCodes, tension, ratio, source, asOf }, place) => ({
    place,
    region_code: regionCode,
    occupation_group: occupationGroup,
    isco_codes: iscoCodes,
    tension,
    ratio,
    source,
    as_of: asOf,
  }))
  const { rows } = await sql<{ place: number }>`
    select g.place from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
      as g (place int, region_code text, occupation_group text, isco_codes text[], tension text, ratio numeric(7, 2), source text, as_of date)
    join skills.occupation_chance c using (region_code, occupation_group, as_of, isco_codes, tension, source)
    where c.ratio is not distinct from g.ratio`.execute(tx)
  const there = new Set(rows.map(({ place }) => place))
  return chances.map((_, place) => there.has(place))
}
