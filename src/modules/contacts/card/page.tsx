import { Heading, Lead, List, Page, Section } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'

/** A card to talk by, on the screen or on paper: nothing of what is said here is written down. policy: E2 */
export function CardPage({ t }: { t: typeof nl }) {
  return (
    <Page title={t.card.title}>
      <Heading level={1}>{t.card.title}</Heading>
      <Lead>{t.card.lead}</Lead>
      {t.card.parts.map((part) => (
        <Section title={part.title}>
          <List items={part.say} />
        </Section>
      ))}
    </Page>
  )
}
