import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { accountNames } from '../../access/index.ts'
import { findPerson, safeContactOf } from '../../people/index.ts'
import { regionByCode } from '../../regions/index.ts'
import { checksToday } from '../calls/queries.ts'
import { shownOf } from '../change/shown.ts'
import { findAppointment, historyOf, meetAtOf } from '../queries.ts'

/** One appointment as the desk sees it: whom to receive or call, safely, and what happened. */
export async function deskView(tx: Tx, actor: Actor, id: string) {
  const row = (await findAppointment(tx, actor.regions, id)) ?? notFound()
  const person = await findPerson(tx, actor, row.personId)
  const names = await accountNames(tx, row.withAccount ? [row.withAccount] : [])
  return {
    row,
    shown: await shownOf(tx, actor, row),
    history: await historyOf(tx, row.regionCode, row.id),
    meetAt: row.channel === 'outside' ? await meetAtOf(tx, row.regionCode, id) : null,
    withName: row.withAccount ? (names.get(row.withAccount) ?? null) : null,
    person: { id: row.personId, name: person?.displayName ?? '', phone: person?.phone ?? null },
    safe: person ? await safeContactOf(tx, row.regionCode, person.id) : null,
    checks: row.channel === 'phone' ? await checksToday(tx, actor, row.regionCode, row.personId) : null,
    mine: row.withAccount === actor.accountId && actor.accountId !== null,
    region: await regionByCode(tx, row.regionCode, actor.today),
  }
}
