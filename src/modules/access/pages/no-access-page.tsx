import { ActionGroup, ButtonLink, DataList, Heading, Lead, List, Page, Paragraph, Section } from '../../../platform/ui/index.ts'
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
