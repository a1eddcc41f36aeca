import { labelsIn } from '../../../platform/fields.tsx'
import { hasRole } from '../../../platform/actor.ts'
import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { staffWithRoles } from '../../access/index.ts'
import { organisationById } from '../../regions/index.ts'
import { ServiceId } from '../schema.ts'
import { texts } from '../texts.ts'
import { addCertification, certificationsOf, removeCertification } from './certification.ts'
import { invitationOf, invite, revokeInvitation, takeInvitation } from './invite.ts'
import { CertificationsPage, InvitationPage, PeoplePage } from './pages/people-pages.tsx'
import { AddCertification, InvitationToken, InviteColleague, Nothing } from './part-schema.ts'
import { invitationsOf } from './people-queries.ts'

const provider = { may: ['provider'] as const, purpose: null }
const open = { may: 'anyone' as const, purpose: null }

async function peoplePage(c: RequestContext, state?: FormState) {
  const organisationId = c.actor.organisationId ?? notFound()
  const found = await read(c, async (tx, actor) => ({
    colleagues: await staffWithRoles(tx, organisationId, ['provider', 'organisation-admin'], actor.today),
    invitations: await invitationsOf(tx, organisationId, actor.today),
  }))
  const blank = blankForm({ id: newId(), role: 'provider', mailLanguage: c.language })
  return <PeoplePage t={texts(c)} {...found} form={state ?? blank} mayInvite={hasRole(c.actor, 'organisation-admin')} />
}

async function certificationsPage(c: RequestContext, state?: FormState) {
  const certifications = await read(c, (tx, actor) => certificationsOf(tx, [actor.organisationId ?? notFound()]))
  const blank = blankForm({ id: newId() })
  return <CertificationsPage t={texts(c)} certifications={certifications} form={state ?? blank} today={c.actor.today} />
}

async function invitationPage(c: RequestContext, token: string) {
  const organisation = await read(c, async (tx, actor) => {
    const invitation = await invitationOf(tx, actor.today, token)
    return (await organisationById(tx, invitation.organisationId))?.name ?? ''
  })
  const signedIn = c.actor.accountId !== null && ['staff', 'provider'].includes(c.actor.kind)
  return <InvitationPage t={texts(c)} token={token} organisation={organisation} signedIn={signedIn} />
}

export const peopleRoutes: Route[] = [
  page({ get: '/aanbieder/mensen', ...provider, show: (c) => peoplePage(c) }),
  form({
    post: '/aanbieder/uitnodigingen',
    ...provider,
    form: InviteColleague,
    labels: (c) => labelsIn(texts(c).people.fields),
    limit: { name: 'invite', points: 20, perSeconds: 3600 },
    async submit(c, { input }) {
      const organisationId = c.actor.organisationId ?? notFound()
      const regionCode = c.actor.regions.find((region) => region !== '*') ?? notFound()
      await write(c, (tx, actor) => invite(tx, actor, { ...input, organisationId, regionCode }))
      return c.href('/aanbieder/mensen')
    },
    again: (c, { form: state }) => peoplePage(c, state),
  }),
  form({
    post: '/aanbieder/uitnodigingen/:id/intrekking',
    ...provider,
    params: ServiceId,
    form: Nothing,
    async submit(c, { params }) {
      await write(c, (tx, actor) => revokeInvitation(tx, actor, params.id))
      return c.href('/aanbieder/mensen')
    },
    again: (c) => peoplePage(c),
  }),
  page({ get: '/aanbieder/keurmerken', ...provider, show: (c) => certificationsPage(c) }),
  form({
    post: '/aanbieder/keurmerken',
    ...provider,
    form: AddCertification,
    labels: (c) => labelsIn(texts(c).people.fields),
    async submit(c, { input }) {
      await write(c, (tx, actor) => addCertification(tx, actor, input))
      return c.href('/aanbieder/keurmerken')
    },
    again: (c, { form: state }) => certificationsPage(c, state),
  }),
  form({
    post: '/aanbieder/keurmerken/:id/verwijdering',
    ...provider,
    params: ServiceId,
    form: Nothing,
    async submit(c, { params }) {
      await write(c, (tx, actor) => removeCertification(tx, actor, params.id))
      return c.href('/aanbieder/keurmerken')
    },
    again: (c) => certificationsPage(c),
  }),
  page({ get: '/uitnodiging/:token', ...open, params: InvitationToken, show: (c, { params }) => invitationPage(c, params.token) }),
  form({
    post: '/uitnodiging/:token',
    ...open,
    params: InvitationToken,
    form: Nothing,
    limit: { name: 'take-invitation', points: 20, perSeconds: 3600 },
    async submit(c, { params }) {
      await write(c, (tx, actor) => takeInvitation(tx, actor, params.token))
      return c.href('/aanbieder/diensten')
    },
    again: (c, { params }) => invitationPage(c, params.token),
  }),
]
