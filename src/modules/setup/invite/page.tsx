import { Button, ButtonLink, DataList, Form, Heading, Lead, Page, Paragraph } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { InvitedRole } from './workers.ts'

interface InvitationProps {
  t: (typeof nl)['invite']
  token: string
  counter: string
  organisation: string
  role: InvitedRole
  signedIn: boolean
}

/** Sign in, then take the invitation: two steps, each one button. */
export function InvitationPage({ t, token, counter, organisation, role, signedIn }: InvitationProps) {
  const path = `/uitnodiging/medewerker/${token}`
  return (
    <Page title={t.title}>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead(counter)}</Lead>
      <DataList
        facts={[
          { label: t.role, value: t.roles[role] },
          { label: t.organisation, value: organisation },
        ]}
      />
      {signedIn ? (
        <Form action={path}>
          <Button>{t.take}</Button>
        </Form>
      ) : (
        <>
          <Paragraph>{t.signInFirst}</Paragraph>
          <ButtonLink href={`/inloggen/staff?terug=${encodeURIComponent(path)}`}>{t.signIn}</ButtonLink>
        </>
      )}
    </Page>
  )
}
