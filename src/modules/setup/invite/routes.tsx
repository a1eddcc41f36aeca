import { z } from '@hono/zod-openapi'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { counterName, organisationById, regionByCode } from '../../regions/index.ts'
import { Token } from '../schema.ts'
import { texts } from '../texts.ts'
import { invitationOf, takeInvitation } from './invite.ts'
import { InvitationPage } from './page.tsx'
import type { InvitedRole } from './workers.ts'

const open = { may: 'anyone' as const, purpose: null }

async function invitationPage(c: RequestContext, token: string) {
  const given = await read(c, async (tx, actor) => {
    const invitation = await invitationOf(tx, actor.today, token)
    const region = await regionByCode(tx, invitation.regionCode, actor.today)
    return {
      role: invitation.role as InvitedRole,
      counter: region ? counterName(region) : '',
      organisation: (await organisationById(tx, invitation.organisationId))?.name ?? '',
    }
  })
  return <InvitationPage t={texts(c).invite} token={token} signedIn={c.actor.accountId !== null} {...given} />
}

/** A worker who was asked to come signs in and takes the invitation. */
export const inviteRoutes: Route[] = [
  page({ get: '/uitnodiging/medewerker/:token', ...open, params: Token, show: (c, { params }) => invitationPage(c, params.token) }),
  form({
    post: '/uitnodiging/medewerker/:token',
    ...open,
    params: Token,
    form: z.object({}),
    limit: { name: 'take-invitation', points: 20, perSeconds: 3600 },
    async submit(c, { params }) {
      await write(c, (tx, actor) => takeInvitation(tx, actor, params.token))
      return c.href('/werk')
    },
    again: (c, { params }) => invitationPage(c, params.token),
  }),
]
