import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  ActionGroup,
  BackLink,
  Button,
  ButtonLink,
  DataList,
  Details,
  Form,
  Heading,
  MailLink,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  SubmitRow,
  Timeline,
  useFormat,
  WhatNow,
  Worklist,
} from '../../../platform/ui/index.ts'
import type { HandoverRow } from '../queries.ts'
import { NameWorker, ReturnHandover } from '../schema.ts'
import type { nl } from '../texts.nl.ts'
import { CallPanel, type UrgentCalls } from '../urgent/pages/call-panel.tsx'
import { BasisText } from './new-handover-page.tsx'

type Text = typeof nl
export type { HandoverRow }
export interface PassRow {
  from: string
  to: string
  because: string
  when: string
}

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
        {mayAgree && (
          <ButtonLink href="/werk/overdrachten/akkoord" appearance="secondary">
            {t.asked.desk.link}
          </ButtonLink>
        )}
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

/** One handover for sender and holder: what happens now, the history of the baton, accept or give back. */
export function HandoverPage({
  t,
  row,
  name,
  contact,
  words,
  passes,
  holder,
  sender,
  laws,
  mine,
  ours,
  free,
  naming,
  involved,
  urgent,
  form,
}: {
  t: Text
  row: HandoverRow
  name: string
  contact: { email: string | null; phone: string | null } | null
  words: { explanation: string | null; returnNote: string | null } | undefined
  passes: PassRow[]
  holder: string
  sender: string
  laws: string[]
  mine: boolean
  /** It lies with this organisation, whoever of it looks. */
  ours: boolean
  /** Accepted by a system of this organisation: any guide of it may take it up. */
  free: boolean
  /** A shielded one that came back to who looks, by name: says who helps. */
  naming: boolean
  involved: boolean
  /** Of an urgent one: whom to ring, and who did. */
  urgent: UrgentCalls | null
  form: FormState
}) {
  const f = useFormat()
  const reasons: Record<string, string> = t.fields.reason.options
  const waiting = ours && !mine ? t.now.staffGuide : t.now.staffWaiting
  const next =
    {
      asked: t.now.staffAsked,
      waiting,
      returned: t.now.staffReturned,
      accepted: t.now.staffAccepted,
      escalated: t.now.staffEscalated,
      closed: t.now.staffClosed,
    }[row.state] ?? ''
  const clock = free ? row.pickUpBy : ['asked', 'waiting', 'returned', 'escalated'].includes(row.state) ? row.acceptBy : null
  return (
    <Page title={t.one.title} hasErrors={form.errors.length > 0} before={<BackLink href="/werk/overdrachten">{t.list.title}</BackLink>}>
      <Heading level={1}>{name}</Heading>
      <FormErrors form={form} />
      <WhatNow
        holder={row.state === 'escalated' ? (t.now.coordinator ?? '') : holder}
        next={free ? t.now.staffFree : next}
        by={clock ? f.date(clock) : undefined}
        stop={mine ? t.now.stopStaff : undefined}
      />
      {urgent && <CallPanel t={t.urgent} fields={t.fields} handover={row.id} urgent={urgent} form={form} />}
      <DataList
        facts={[
          { label: t.list.kind, value: t.questionKinds[row.questionKind] },
          { label: t.one.from, value: sender },
          { label: t.one.reason, value: reasons[row.reason] },
          contact?.phone != null && { label: t.fields.phone.label, value: <PhoneLink number={contact.phone} /> },
          contact?.email != null && { label: t.fields.email.label, value: <MailLink address={contact.email} /> },
          words?.explanation != null && { label: t.one.words, value: words.explanation },
          words?.returnNote != null && { label: t.fields.note.label, value: words.returnNote },
          { label: t.basis.label, value: <BasisText t={t} laws={laws} /> },
          { label: t.basis.taking, value: row.obliged ? t.basis.obliged(sender) : t.basis.voluntary },
          { label: free ? t.one.pickUpBy : t.one.acceptBy, value: f.date(clock ?? row.acceptBy) },
          { label: t.one.number, value: row.reference },
          row.ownCaseNumber !== null && { label: t.one.ownNumber, value: row.ownCaseNumber },
        ]}
      />
      {free && (
        <Form action={`/werk/overdrachten/${row.id}/oppakking`}>
          <Button>{t.one.pickUp}</Button>
        </Form>
      )}
      {naming && (
        <Section title={t.one.name}>
          <Paragraph>{t.one.nameLead}</Paragraph>
          <Form action={`/werk/overdrachten/${row.id}/naam`}>
            <Fields schema={NameWorker} form={form} texts={t.fields} />
            <SubmitRow>
              <Button>{t.one.name}</Button>
            </SubmitRow>
          </Form>
        </Section>
      )}
      {mine && (
        <>
          <Form action={`/werk/overdrachten/${row.id}/aanvaarding`}>
            <Button>{t.one.accept}</Button>
          </Form>
          <Details summary={t.one.giveBack} open={form.errors.length > 0}>
            <Paragraph>{t.one.giveBackLead}</Paragraph>
            <Form action={`/werk/overdrachten/${row.id}/teruggave`}>
              <Fields
                schema={ReturnHandover}
                form={form}
                texts={{ reason: { label: t.one.returnReason, options: t.returnReasons }, note: t.fields.note }}
              />
              <SubmitRow>
                <Button appearance="secondary">{t.one.returnSubmit}</Button>
              </SubmitRow>
            </Form>
          </Details>
        </>
      )}
      {involved && <ButtonLink href={`/werk/personen/${row.personId}`}>{t.one.toFile}</ButtonLink>}
      <Section title={t.one.history}>
        <Timeline
          items={passes.map((pass) => ({
            when: pass.when,
            title: `${pass.from} → ${pass.to}`,
            by: t.because[pass.because] ?? pass.because,
          }))}
        />
      </Section>
    </Page>
  )
}
