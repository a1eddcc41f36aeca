import {
  ActionGroup,
  Alert,
  ButtonLink,
  Card,
  CardGroup,
  Heading,
  Lead,
  Link,
  Page,
  Paragraph,
  Section,
} from '../../../platform/ui/index.ts'
import { AUDIENCES, type SignInProblem } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

interface SignInProps {
  t: (typeof nl)['signIn']
  returnTo: string | null
  problem: SignInProblem | null
}

/** Choose how to sign in; what went wrong last time, with a way on; and the way without. */
export function SignInPage({ t, returnTo, problem }: SignInProps) {
  const back = returnTo ? `?terug=${encodeURIComponent(returnTo)}` : ''
  return (
    <Page title={t.title}>
      <Heading level={1}>{t.title}</Heading>
      {problem && (
        <Alert tone="warning" title={t.problemTitle}>
          <Paragraph>{t.problems[problem]}</Paragraph>
        </Alert>
      )}
      <Lead>{t.lead}</Lead>
      <CardGroup>
        {AUDIENCES.map((audience) => (
          <Card level={2} title={t.audiences[audience].title} href={`/inloggen/${audience}${back}`}>
            <Paragraph>{t.audiences[audience].about}</Paragraph>
          </Card>
        ))}
      </CardGroup>
      <Section title={t.withoutTitle}>
        <Paragraph>
          {t.without} <Link href="/regios">{t.findCounter}</Link>
        </Paragraph>
      </Section>
    </Page>
  )
}

export function SignedOutPage({ t }: { t: (typeof nl)['signedOut'] }) {
  return (
    <Page title={t.title}>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <ActionGroup>
        <ButtonLink href="/">{t.home}</ButtonLink>
        <ButtonLink href="/inloggen" appearance="secondary">
          {t.again}
        </ButtonLink>
      </ActionGroup>
    </Page>
  )
}
