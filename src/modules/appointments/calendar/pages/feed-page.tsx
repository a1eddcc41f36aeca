import type { Temporal } from 'temporal-polyfill'
import { Alert, BackLink, Button, Form, Heading, Lead, Page, Paragraph, Section, useFormat } from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'

/** The secret address of the own diary: shown once, renewed or ended at will. */
export function FeedPage({ t, since, url }: { t: typeof nl; since: Temporal.Instant | null; url: string | null }) {
  const f = useFormat()
  return (
    <Page title={t.feed.title} before={<BackLink href="/werk/beschikbaarheid">{t.availability.title}</BackLink>}>
      <Heading level={1}>{t.feed.title}</Heading>
      <Lead>{t.feed.lead}</Lead>
      {url && (
        <Alert tone="ok" title={t.feed.yours} live>
          <Paragraph>{url}</Paragraph>
          <Paragraph>{t.feed.once}</Paragraph>
        </Alert>
      )}
      {since && <Paragraph>{t.feed.since(f.moment(since))}</Paragraph>}
      <Form action="/werk/beschikbaarheid/agenda">
        <Button appearance={since ? 'secondary' : 'primary'}>{since ? t.feed.renew : t.feed.make}</Button>
      </Form>
      {since && (
        <Section title={t.feed.endTitle}>
          <Form action="/werk/beschikbaarheid/agenda/einde">
            <Button appearance="danger">{t.feed.end}</Button>
          </Form>
        </Section>
      )}
    </Page>
  )
}
