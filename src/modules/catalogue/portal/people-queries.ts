import type { Tx } from '../../../platform/db/context.ts'

export interface Colleague {
  id: string
  name: string
}
export interface WaitingInvitation {
  id: string
  email: string
  role: string
  expiresOn: string
}

/** The people of an organisation who can sign in. */
export async function colleaguesOf(tx: Tx, organisationId: string): Promise<Colleague[]> {
  const rows = await tx
    .selectFrom('access.staffShared')
    .select(['id', 'displayName'])
    .where('organisationId', '=', organisationId)
    .orderBy('displayName')
    .limit(200)
    .execute()
  return rows.map((row) => ({ id: row.id ?? '', name: row.displayName ?? '' }))
}

/** Invitations of an organisation that nobody took yet. */
export async function invitationsOf(tx: Tx, organisationId: string, today: string): Promise<WaitingInvitation[]> {
  return tx
    .selectFrom('catalogue.invitation as i')
    .innerJoin('catalogue.invitationMail as m', 'm.invitationId', 'i.id')
    .select(['i.id', 'm.email', 'i.role', 'i.expiresOn'])
    .where('i.organisationId', '=', organisationId)
    .where('i.revokedAt', 'is', null)
    .where('i.takenAt', 'is', null)
    .where('i.expiresOn', '>', today)
    .orderBy('i.madeAt')
    .execute()
}
