import { ActionGroup, ButtonLink, Heading, Page, Section, useFormat, Worklist } from '../../../platform/ui/index.ts'
import type { HandoverRow } from '../queries.ts'
import type { nl } from '../texts.nl.ts'

type Text = typeof nl

/** What waits for us, and what we handed over. */
export function HandoversPage({
  t,
  today,
  mayAgree,
  toName,
  toAccept,
  sent,
  names,
  organisations,
}: {
  t: Text
  today: string
  /** Guides record the yes of a person to a private sender. */
  mayAgree: boolean
  toName: HandoverRow[]
  toAccept: HandoverRow[]
  sent: HandoverRow[]
  names: Map<string, string>
  organisations: Map<string, string>
}) {
  const f = useFormat()
  const due = (row: HandoverRow) => (row.state === 'waiting' ? { text: f.shortDate(row.acceptBy), overdue: row.acceptBy < today } : null)
  const subject = {
    label: t.list.person,
    text: (row: HandoverRow) => names.get(row.personId) ?? row.reference,
    href: (row: HandoverRow) => `/werk/overdrachten/${row.id}`,
  }
  const kind = { label: t.list.kind, cell: (row: HandoverRow) => t.questionKinds[row.questionKind] }
  return (
    <Page title={t.list.title} width="wide">
      <Heading level={1}>{t.list.title}</Heading>
      <ActionGroup>
        <ButtonLink href="/werk/overdrachten/nieuw">{t.list.make}</ButtonLink>
        <ButtonLink href="/werk/zaaknummers" appearance="secondary">
          {t.list.byNumber}
        </ButtonLink>
        {mayAgree && (
          <ButtonLink href="/werk/overdrachten/akkoord" appearance="secondary">
            {t.asked.desk.link}
          </ButtonLink>
        )}
        <ButtonLink href="/werk/gegevens-gevraagd" appearance="secondary">
          {t.senders.askedData}
        </ButtonLink>
        <ButtonLink href="/werk/systeem" appearance="secondary">
          {t.senders.ownSystem}
        </ButtonLink>
      </ActionGroup>
      {toName.length > 0 && (
        <Section title={t.list.toName}>
          <Worklist
            caption={t.list.toName}
            rows={toName}
            subject={subject}
            columns={[kind, { label: t.list.state, cell: (row) => t.states[row.state] }]}
            due={(row) => ({ text: f.shortDate(row.acceptBy), overdue: row.acceptBy < today })}
            empty=""
          />
        </Section>
      )}
      <Section title={t.list.toAccept}>
        <Worklist
          caption={t.list.toAccept}
          rows={toAccept}
          subject={subject}
          columns={[kind, { label: t.list.state, cell: (row) => (row.state === 'accepted' ? t.now.staffFree : t.states[row.state]) }]}
          due={(row) =>
            row.state === 'accepted'
              ? { text: f.shortDate(row.pickUpBy ?? row.acceptBy), overdue: (row.pickUpBy ?? row.acceptBy) < today }
              : due(row)
          }
          empty={t.list.noneToAccept}
        />
      </Section>
      <Section title={t.list.sent}>
        <Worklist
          caption={t.list.sent}
          rows={sent}
          subject={subject}
          columns={[kind, { label: t.list.state, cell: (row) => t.states[row.state] }]}
          waitingOn={(row) => (row.state === 'escalated' ? (t.now.coordinator ?? '') : (organisations.get(row.holder) ?? ''))}
          due={due}
          empty={t.list.noneSent}
        />
      </Section>
    </Page>
  )
}
