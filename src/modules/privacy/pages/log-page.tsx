import {
  ButtonLink,
  EmptyState,
  Heading,
  Lead,
  Link,
  Page,
  Paragraph,
  Section,
  StalePage,
  Table,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { LogDay } from '../rules.ts'
import type { nl } from '../texts.nl.ts'

type Group = LogDay['groups'][number]

/** Who saw my data: per day, organisation and role, purpose, kinds of data. Never a worker's name, never content. policy: L2 */
export function LogPage({
  t,
  days,
  organisations,
  purposes,
  older,
  stale,
}: {
  t: typeof nl
  days: LogDay[]
  organisations: Map<string, string>
  purposes: Map<string, string>
  older: string | null
  stale: boolean
}) {
  const f = useFormat()
  return (
    <Page title={t.log.title} width="wide">
      <Heading level={1}>{t.log.title}</Heading>
      <Lead>{t.log.lead}</Lead>
      <StalePage when={stale} />
      {days.length === 0 && <EmptyState title={t.log.empty} />}
      {days.map((day) => (
        <Section title={f.date(day.date)}>
          <Table
            caption={f.date(day.date)}
            captionHidden
            rows={day.groups}
            columns={[
              { label: t.log.who, names: true, cell: (group) => <Who t={t} group={group} organisations={organisations} /> },
              { label: t.log.purpose, cell: (group) => purposes.get(group.purpose) ?? group.purpose },
              {
                label: t.log.what,
                cell: (group) =>
                  `${group.what.map((kind) => t.log.kinds[kind] ?? kind).join(', ')}: ${group.changes ? t.log.changed : t.log.read}, ${t.log.times(group.times)}`,
              },
            ]}
          />
        </Section>
      ))}
      {older && (
        <ButtonLink href={`/mijn/inzage?vanaf=${older}`} appearance="secondary">
          {t.log.older}
        </ButtonLink>
      )}
      <Paragraph>
        <Link href="/mijn/rechten">{t.log.question}</Link>
      </Paragraph>
    </Page>
  )
}

function Who({ t, group, organisations }: { t: typeof nl; group: Group; organisations: Map<string, string> }) {
  const byKind: Record<string, string> = {
    person: t.log.self,
    system: t.log.program,
    link: t.log.link,
    visitor: t.log.visitor,
    employer: t.log.employer,
  }
  const organisation = group.organisationId ? organisations.get(group.organisationId) : undefined
  // Somebody who may act for others, choosing for whom, is not the person either.
  const behalf = group.onBehalf ?? (group.role === 'representative' ? 'other' : null)
  if (behalf !== null) return <>{t.log.onBehalf(t.log.representation[behalf] ?? behalf)}</>
  const who = organisation ? `${organisation} (${t.log.roles[group.role ?? ''] ?? group.role ?? ''})` : (byKind[group.actorKind] ?? '')
  if (!group.outside) return <>{who}</>
  return (
    <>
      {who}, {t.log.outside}: {t.log.reasons[group.reason ?? ''] ?? group.reason}
    </>
  )
}
