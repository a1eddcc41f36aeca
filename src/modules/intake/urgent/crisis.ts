import { hasRole, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { audit } from '../../../platform/log.ts'
import { regionOfMunicipality } from '../../regions/index.ts'
import type { CrisisForm } from './schema.ts'

export interface CrisisContact {
  municipalityCode: string
  name: string
  phone: string
  hours: string | null
  checkedOn: string
}

/** Whom to call in these municipalities, as far as it is known, by code. policy: A14 */
export async function crisisContactsOf(tx: Tx, municipalities: readonly string[]): Promise<Map<string, CrisisContact>> {
  if (municipalities.length === 0) return new Map()
  const rows = await tx
    .selectFrom('intake.crisisContact')
    .select(['municipalityCode', 'name', 'phone', 'hours', 'checkedOn'])
    .where('municipalityCode', 'in', [...municipalities])
    .execute()
  return new Map(rows.map((row) => [row.municipalityCode, row]))
}

/** The coordinator keeps the crisis contact of a municipality of the own region; saving it is having checked it. policy: A14 */
export async function keepCrisisContact(tx: Tx, actor: Actor, municipalityCode: string, input: CrisisForm): Promise<void> {
  refuseUnless(hasRole(actor, 'coordinator'), 'platform.notForYou')
  const region = await regionOfMunicipality(tx, municipalityCode, actor.today)
  if (!region || !actor.regions.includes(region)) notFound()
  const kept = {
    name: input.crisisName,
    phone: input.crisisPhone,
    hours: input.crisisHours ?? null,
    checkedOn: actor.today,
    changedBy: actor.accountId,
    changedAt: actor.now.toString(),
  }
  await tx
    .insertInto('intake.crisisContact')
    .values({ municipalityCode, ...kept })
    .onConflict((conflict) => conflict.column('municipalityCode').doUpdateSet(kept))
    .execute()
  await audit(tx, actor, { what: 'intake.crisis-contact', subject: municipalityCode, regionCode: region, after: input })
}
