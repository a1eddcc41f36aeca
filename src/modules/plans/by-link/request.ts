import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import { serviceById } from '../../catalogue/index.ts'
import { municipalityByCode } from '../../regions/index.ts'

/** What a provider may read before it knows who it is: ids, codes and days, none of the words that go along. policy: D6 */
export async function requestRow(tx: Tx, actor: Actor, id: string) {
  const row = await tx
    .selectFrom('plans.referral')
    .select([
      'regionCode',
      'id',
      'personId',
      'reference',
      'serviceId',
      'reason',
      'state',
      'acceptBy',
      'intakeOn',
      'intakeAt',
      'wishHours',
      'wishDays',
      'madeAt',
    ])
    .where('regionCode', 'in', actor.regions)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) notFound()
  touched(tx, row.regionCode, row.personId, 'referral')
  return row
}
export type RequestRow = Awaited<ReturnType<typeof requestRow>>

/** The same with the service, the kind of help and where the person lives, the last as a municipality and no nearer. */
export async function requestShown(tx: Tx, actor: Actor, row: RequestRow) {
  const service = (await serviceById(tx, row.serviceId, actor.today)) ?? notFound()
  return { row, service: service.name, kind: service.kind, place: await placeOf(tx, actor, row) }
}

async function placeOf(tx: Tx, actor: Actor, { regionCode, personId }: RequestRow): Promise<string | null> {
  // Read by the program: behind the link nobody is known yet.
  const person = await byProgram(tx, actor, () =>
    tx
      .selectFrom('people.personShared')
      .select('municipalityCode')
      .where('regionCode', '=', regionCode)
      .where('id', '=', personId)
      .executeTakeFirst(),
  )
  return person?.municipalityCode ? ((await municipalityByCode(tx, person.municipalityCode))?.name ?? null) : null
}
