import { Button, ButtonLink, Form, Heading, Lead, Page, Paragraph } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'

/** Sign in, then connect: two steps, each one button. */
export function ConnectPage({ t, action, signedIn }: { t: typeof nl; action: string; signedIn: boolean }) {
  return (
    <Page title={t.connect.title}>
      <Heading level={1}>{t.connect.title}</Heading>
      <Lead>{t.connect.lead}</Lead>
      {signedIn ? (
        <Form action={action}>
          <Button>{t.connect.submit}</Button>
        </Form>
      ) : (
        <>
          <Paragraph>{t.connect.first}</Paragraph>
          <ButtonLink href={`/inloggen/person?terug=${encodeURIComponent(action)}`}>{t.connect.signIn}</ButtonLink>
        </>
      )}
    </Page>
  )
}
