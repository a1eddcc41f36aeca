import type { Tx } from '../../../platform/db/context.ts'
import { workersIn } from '../../access/index.ts'
import { organisationsById } from '../../regions/index.ts'

export const INVITED_ROLES = ['guide', 'host', 'editor'] as const
export type InvitedRole = (typeof INVITED_ROLES)[number]

export interface Worker {
  name: string
  email: string
  organisation: string | null
  role: InvitedRole
  /** Asked, and not come yet. */
  invited: boolean
}

/** Who works in a region at the counter, and who was asked to: by name. */
export async function workersOf(tx: Tx, regionCode: string, today: string): Promise<Worker[]> {
  const here = await workersIn(tx, regionCode, INVITED_ROLES, today)
  const asked = await tx
    .selectFrom('setup.invitation as i')
    .innerJoin('setup.invitationMail as m', 'm.invitationId', 'i.id')
    .select(['m.name', 'm.email', 'i.organisationId', 'i.role'])
    .where('i.regionCode', '=', regionCode)
    .where('i.takenAt', 'is', null)
    .where('i.revokedAt', 'is', null)
    .where('i.expiresOn', '>', today)
    .execute()
  const names = await organisationsById(
    tx,
    [...here, ...asked].flatMap(({ organisationId }) => organisationId ?? []),
  )
  const one = (row: (typeof here)[number] | (typeof asked)[number], invited: boolean): Worker => ({
    name: row.name ?? row.email,
    email: row.email,
    organisation: row.organisationId === null ? null : (names.get(row.organisationId)?.name ?? null),
    role: row.role as InvitedRole,
    invited,
  })
  const all = [...here.map((row) => one(row, false)), ...asked.map((row) => one(row, true))]
  return all.toSorted((a, b) => a.name.localeCompare(b.name, 'nl') || a.role.localeCompare(b.role))
}
