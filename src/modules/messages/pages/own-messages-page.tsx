import { EmptyState, Heading, Link, Page, Paragraph, Timeline, useFormat } from '../../../platform/ui/index.ts'
import type { messagesOf } from '../queries.ts'
import type { nl } from '../texts.nl.ts'

/** What a person was told, and how. */
export function OwnMessagesPage({ t, rows }: { t: typeof nl; rows: Awaited<ReturnType<typeof messagesOf>> }) {
  const f = useFormat()
  return (
    <Page title={t.title}>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph>
        <Link href="/mijn/meldingen">{t.notices.ownTitle}</Link>
      </Paragraph>
      {rows.length === 0 ? (
        <EmptyState title={t.empty} />
      ) : (
        <Timeline
          items={rows.map((row) => ({
            when: f.moment(row.madeAt),
            title: t.kinds[row.kind]?.subject ?? t.neutralSubject,
            by: t.sentBy[row.channel] ?? '',
            children: t.kinds[row.kind]?.news,
          }))}
        />
      )}
    </Page>
  )
}
