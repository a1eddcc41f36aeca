import type { Tx } from '../../../platform/db/context.ts'

export interface WaitingInvitation {
  id: string
  email: string
  role: string
  expiresOn: string
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
