import { sql } from 'kysely'
import { hasRole, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { regionsWithRole } from '../../access/index.ts'
import type { NewOrganisation } from '../../regions/index.ts'
import { desksOf } from '../shown-in/queries.ts'

export interface Admission {
  regionCode: string
  id: string
  organisationId: string
  name: string
  given: NewOrganisation | null
  invitationId: string
  mailLanguage: 'nl' | 'en'
  proposedBy: string
  proposedAt: { toString(): string }
  askedDesk: string | null
  state: 'waiting' | 'admitted' | 'refused' | 'withdrawn'
  reason: string | null
}

function admissions(tx: Tx) {
  return tx
    .selectFrom('catalogue.admission')
    .select(['regionCode', 'id', 'organisationId', 'name', 'given', 'invitationId', 'mailLanguage'])
    .select(['proposedBy', 'proposedAt', 'askedDesk', 'state', 'reason'])
    .$castTo<Admission>()
}

/** What this worker may look at: of the own region, or that was asked of the own desk. */
function mineToSee(tx: Tx, actor: Actor) {
  const desks = desksOf(actor)
  const own = hasRole(actor, 'coordinator') ? [...actor.regions] : []
  return admissions(tx).where(sql<boolean>`(region_code = any(${own}) or asked_desk = any(${desks}))`)
}

/** Admissions that wait, the oldest first; and those decided of late. */
export function admissionsFor(tx: Tx, actor: Actor, state: 'waiting' | 'decided'): Promise<Admission[]> {
  return mineToSee(tx, actor)
    .where('state', state === 'waiting' ? '=' : '<>', 'waiting')
    .orderBy('proposedAt', state === 'waiting' ? 'asc' : 'desc')
    .limit(state === 'waiting' ? 100 : 20)
    .execute()
}

/** One of them, to look at. */
export async function requireAdmission(tx: Tx, actor: Actor, id: string): Promise<Admission> {
  return (await mineToSee(tx, actor).where('id', '=', id).executeTakeFirst()) ?? notFound()
}

/** One of them, locked: of two who decide at once, one wins. */
export async function lockAdmission(tx: Tx, actor: Actor, id: string): Promise<Admission> {
  return (await mineToSee(tx, actor).where('id', '=', id).forUpdate().executeTakeFirst()) ?? notFound()
}

/** Which desks can look along: other regions with a coordinator, and the national desk where somebody works. */
export async function desksThatHelp(tx: Tx, today: string, besides: string): Promise<{ regions: string[]; national: boolean }> {
  const coordinators = await regionsWithRole(tx, 'coordinator', today)
  const administrators = await regionsWithRole(tx, 'administrator', today)
  return {
    regions: coordinators.flatMap((code) => (code === null || code === besides ? [] : [code])),
    national: administrators.includes(null),
  }
}
