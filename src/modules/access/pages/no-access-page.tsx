import { ActionGroup, BackLink, ButtonLink, DataList, Heading, Lead, List, Page, Paragraph, Section } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'

/** Signed in, but without a role: who can give one, and the number to name. */
export function NoAccessPage({ t, reference }: { t: (typeof nl)['noAccess']; reference: string }) {
  return (
    <Page title={t.title}>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <DataList facts={[{ label: t.number, value: reference }]} />
      <Section title={t.askTitle}>
        <List items={t.ask} numbered />
        <Paragraph>{t.who}</Paragraph>
      </Section>
      <ActionGroup>
        <ButtonLink href="/inloggen/geen-toegang">{t.again}</ButtonLink>
      </ActionGroup>
    </Page>
  )
}

/** The number of one's own account, for who wants to act for somebody else. policy: A12 */
export function NumberPage({ t, reference }: { t: (typeof nl)['number']; reference: string }) {
  return (
    <Page title={t.title} before={<BackLink href="/mijn">{t.back}</BackLink>}>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <DataList facts={[{ label: t.number, value: reference }]} />
      <Paragraph>{t.when}</Paragraph>
    </Page>
  )
}
