import {
  BackLink,
  Details,
  EmptyState,
  Heading,
  Lead,
  List,
  Page,
  Paragraph,
  Section,
  Table,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { Learned } from './queries.ts'
import { ENOUGH_CASES } from '../rules.ts'
import { costPerDurable, type Share } from './rules.ts'
import { shownGroups } from './shown.ts'

type Text = typeof nl
export interface ServiceLearned {
  id: string
  name: string
  all: Learned
  groups: Learned[]
  reasons: { toState: string; reason: string; many: number }[]
}
interface Props {
  t: Text
  services: ServiceLearned[]
  back: { href: string; label: string }
}

/** What came of services, for learning: shares with their range, per group, and why things stopped; small numbers are not shown. policy: K8 */
export function LearningPage({ t, services, back }: Props) {
  const words = t.learning
  const [known, few] = [
    services.filter(({ all }) => all.referred >= ENOUGH_CASES),
    services.filter(({ all }) => all.referred < ENOUGH_CASES),
  ]
  return (
    <Page title={words.title} width="wide" before={<BackLink href={back.href}>{back.label}</BackLink>}>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <Details summary={words.howCounted}>
        <List items={words.rules} />
      </Details>
      {services.length === 0 && <EmptyState title={words.none} />}
      {known.map((service) => (
        <One t={t} service={service} />
      ))}
      {few.length > 0 && (
        <Section title={words.tooFew}>
          <Paragraph>{words.tooFewLead}</Paragraph>
          <List items={few.map(({ name }) => name)} />
        </Section>
      )}
    </Page>
  )
}

function One({ t, service }: { t: Text; service: ServiceLearned }) {
  const words = t.learning
  const f = useFormat()
  const { all, groups, reasons } = service
  const cost = costPerDurable(Number(all.costCents), all.durableOfPaid, all.paidFor)
  return (
    <Section title={service.name}>
      <Table
        caption={words.caption(service.name)}
        captionHidden
        rows={shownGroups([all, ...groups])}
        columns={[
          { label: words.group, names: true, cell: (row) => words.groups[row.kind]?.[row.code] ?? row.code },
          { label: words.referred, cell: (row) => String(row.referred) },
          { label: words.reached, cell: (row) => said(t, row.reached) },
          { label: words.placed, cell: (row) => said(t, row.placed) },
          { label: words.durable, cell: (row) => said(t, row.durable) },
          { label: words.silent, cell: (row) => said(t, row.silent) },
        ]}
      />
      <Paragraph>{cost === null ? words.costUnknown : words.cost(f.money(cost))}</Paragraph>
      {reasons.length > 0 && (
        <Details summary={words.why}>
          <List
            items={reasons.map(
              (one) => `${t.states[one.toState] ?? ''}, ${t.reasons[one.reason] ?? one.reason}: ${number(words.few, one.many)}`,
            )}
          />
        </Details>
      )}
    </Section>
  )
}

function number(few: string, many: number): string {
  return many > 0 && many < ENOUGH_CASES ? few : String(many)
}

function said(t: Text, share: Share | null): string {
  return share === null ? t.learning.few : t.learning.share(share.percent, share.low, share.high, share.of)
}
