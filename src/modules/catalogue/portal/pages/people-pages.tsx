import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import type { FormState } from '../../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  EmptyState,
  Form,
  Heading,
  Lead,
  Page,
  Paragraph,
  Section,
  Status,
  SubmitRow,
  Table,
  useFormat,
} from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'
import type { Certification } from '../certification.ts'
import { AddCertification, InviteColleague } from '../part-schema.ts'
import type { WaitingInvitation } from '../people-queries.ts'

type Text = typeof nl

interface PeopleProps {
  t: Text
  colleagues: { id: string; name: string; roles: string[] }[]
  invitations: WaitingInvitation[]
  form: FormState
  mayInvite: boolean
}

/** Who keeps the offers of an organisation; its administrator asks others by mail. policy: D3 */
export function PeoplePage({ t, colleagues, invitations, form, mayInvite }: PeopleProps) {
  return (
    <Page title={t.portal.people} hasErrors={form.errors.length > 0} before={<BackLink href="/aanbieder/diensten">{t.own.title}</BackLink>}>
      <Heading level={1}>{t.portal.people}</Heading>
      <FormErrors form={form} />
      <Table
        caption={t.portal.people}
        captionHidden
        rows={colleagues}
        columns={[
          { label: t.people.name, names: true, cell: ({ name }) => name },
          {
            label: t.people.may,
            cell: ({ roles }) => t.people.fields.role.options[roles.includes('organisation-admin') ? 'organisation-admin' : 'provider'],
          },
        ]}
      />
      <Invitations t={t} invitations={invitations} mayInvite={mayInvite} base="/aanbieder/uitnodigingen" />
      {mayInvite ? (
        <Section title={t.people.invite}>
          <Form action="/aanbieder/uitnodigingen">
            <Fields schema={InviteColleague} form={form} texts={{ ...t.fields, ...t.people.fields }} />
            <SubmitRow>
              <Button>{t.people.send}</Button>
            </SubmitRow>
          </Form>
        </Section>
      ) : (
        <Paragraph quiet>{t.people.askAdmin}</Paragraph>
      )}
    </Page>
  )
}

/** Invitations that nobody took yet, each to take back. */
export function Invitations({
  t,
  invitations,
  mayInvite,
  base,
}: {
  t: Text
  invitations: WaitingInvitation[]
  mayInvite: boolean
  base: string
}) {
  const f = useFormat()
  if (invitations.length === 0) return null
  return (
    <Section title={t.people.waiting}>
      <Table
        caption={t.people.waiting}
        captionHidden
        rows={invitations}
        columns={[
          { label: t.fields.contactEmail.label, names: true, cell: (row) => row.email },
          { label: t.people.fields.role.label, cell: (row) => t.people.fields.role.options[row.role as 'provider'] },
          { label: t.people.until, cell: (row) => f.shortDate(row.expiresOn) },
          ...(mayInvite
            ? [
                {
                  label: t.people.takeBack,
                  cell: (row: WaitingInvitation) => (
                    <Form action={`${base}/${row.id}/intrekking`} inline>
                      <Button appearance="secondary" about={row.email}>
                        {t.people.takeBack}
                      </Button>
                    </Form>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  )
}

/** Sign in, then take the invitation: two steps, each one button. */
export function InvitationPage({ t, token, organisation, signedIn }: { t: Text; token: string; organisation: string; signedIn: boolean }) {
  const path = `/uitnodiging/${token}`
  return (
    <Page title={t.people.invitedTitle}>
      <Heading level={1}>{t.people.invitedTitle}</Heading>
      <Lead>{t.people.invitedLead(organisation)}</Lead>
      {signedIn ? (
        <Form action={path}>
          <Button>{t.people.take}</Button>
        </Form>
      ) : (
        <>
          <Paragraph>{t.people.signInFirst}</Paragraph>
          <ButtonLink href={`/inloggen/staff?terug=${encodeURIComponent(path)}`}>{t.people.signIn}</ButtonLink>
        </>
      )}
    </Page>
  )
}

/** Certificates of the own organisation, with until when and who looked. policy: D4 */
export function CertificationsPage({
  t,
  certifications,
  form,
  today,
}: {
  t: Text
  certifications: Certification[]
  form: FormState
  today: string
}) {
  return (
    <Page
      title={t.portal.certifications}
      hasErrors={form.errors.length > 0}
      before={<BackLink href="/aanbieder/diensten">{t.own.title}</BackLink>}
    >
      <Heading level={1}>{t.portal.certifications}</Heading>
      <Lead>{t.people.certificationsLead}</Lead>
      {certifications.some((one) => one.validUntil <= today) && <Alert tone="warning">{t.people.endedCertificate}</Alert>}
      <FormErrors form={form} />
      {certifications.length === 0 ? (
        <EmptyState title={t.portal.noneYet} />
      ) : (
        <CertificationTable t={t} rows={certifications} today={today} />
      )}
      <Section title={t.portal.add}>
        <Form action="/aanbieder/keurmerken">
          <Fields schema={AddCertification} form={form} texts={{ ...t.fields, ...t.people.fields }} />
          <SubmitRow>
            <Button>{t.portal.addOne}</Button>
          </SubmitRow>
        </Form>
      </Section>
    </Page>
  )
}

function CertificationTable({ t, rows, today }: { t: Text; rows: Certification[]; today: string }) {
  const f = useFormat()
  return (
    <Table
      caption={t.portal.certifications}
      captionHidden
      rows={rows}
      columns={[
        { label: t.people.fields.scheme.label, names: true, cell: (row) => [row.scheme, row.number].filter(Boolean).join(', ') },
        {
          label: t.fields.validUntil.label,
          cell: (row) => (
            <>
              {f.shortDate(row.validUntil)} {row.validUntil <= today && <Status is="expired" />}
            </>
          ),
        },
        { label: t.people.seen, cell: (row) => (row.checkedOn ? f.shortDate(row.checkedOn) : t.people.notSeen) },
        {
          label: t.people.removeCertificate,
          cell: (row) => (
            <Form action={`/aanbieder/keurmerken/${row.id}/verwijdering`} inline>
              <Button appearance="secondary" about={[row.scheme, row.number].filter(Boolean).join(', ')}>
                {t.people.removeCertificate}
              </Button>
            </Form>
          ),
        },
      ]}
    />
  )
}
