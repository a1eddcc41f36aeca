import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  CopyText,
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
  useView,
  WhatNow,
} from '../../../platform/ui/index.ts'
import { OwnNumber, texts as contactTexts } from '../../contacts/index.ts'
import { factsOf, summaryOf, type HandoverShown } from '../summary.ts'
import { NameWorker, ReturnHandover } from '../schema.ts'
import type { nl } from '../texts.nl.ts'
import { CallPanel, type UrgentCalls } from '../urgent/pages/call-panel.tsx'

type Text = typeof nl

export interface HandoverPageProps {
  t: Text
  shown: HandoverShown
  /** It waits here for an answer of who looks. */
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
  /** Address of the handover, for the own system. */
  url: string
  form: FormState
}

/** One handover for sender and holder: what happens now, the history of the baton, accept or give back. */
export function HandoverPage(props: HandoverPageProps) {
  const { t, shown, form, mine, free, naming, involved, urgent, url } = props
  const { row, passes } = shown
  const f = useFormat()
  const { language, actor } = useView()
  const books = ['waiting', 'accepted'].includes(row.state) && (actor?.roles ?? []).some((role) => ['guide', 'partner'].includes(role))
  const values = factsOf(t, f, shown).map(({ label, text, kind }) => ({
    label,
    value: kind === 'phone' ? <PhoneLink number={text} /> : kind === 'mail' ? <MailLink address={text} /> : text,
  }))
  return (
    <Page title={t.one.title} hasErrors={form.errors.length > 0} before={<BackLink href="/werk/overdrachten">{t.list.title}</BackLink>}>
      <Heading level={1}>{shown.name}</Heading>
      <FormErrors form={form} />
      <Now {...props} />
      {urgent && <CallPanel t={t.urgent} fields={t.fields} handover={row.id} urgent={urgent} form={form} />}
      <DataList facts={values} />
      <OwnNumber t={contactTexts({ language })} kind="handover" record={row.id} personId={row.personId} number={shown.ownNumber} />
      {free && (
        <Form action={`/werk/overdrachten/${row.id}/oppakking`}>
          <Button>{t.one.pickUp}</Button>
        </Form>
      )}
      {naming && <Naming t={t} id={row.id} form={form} />}
      {mine && <Answer t={t} id={row.id} form={form} />}
      {books && (
        <ButtonLink href={`/werk/personen/${row.personId}/afspraak`} appearance="secondary">
          {t.one.book}
        </ButtonLink>
      )}
      {involved && <ButtonLink href={`/werk/personen/${row.personId}`}>{t.one.toFile}</ButtonLink>}
      <Section title={t.one.history}>
        <Timeline
          items={passes.map((pass) => ({
            when: f.moment(pass.at),
            title: `${pass.from} → ${pass.to}`,
            by: t.because[pass.because] ?? pass.because,
          }))}
        />
      </Section>
      <Section title={t.one.elsewhere}>
        <CopyText label={t.one.copyLead} text={summaryOf(t, f, shown, url)} />
        <ButtonLink href={`/werk/overdrachten/${row.id}/meelezen`} appearance="secondary">
          {t.reading.link}
        </ButtonLink>
      </Section>
    </Page>
  )
}

function Now({ t, shown, mine, ours, free }: HandoverPageProps) {
  const f = useFormat()
  const { row } = shown
  const next: Record<string, string | undefined> = {
    asked: t.now.staffAsked,
    waiting: ours && !mine ? t.now.staffGuide : t.now.staffWaiting,
    returned: t.now.staffReturned,
    accepted: free ? t.now.staffFree : t.now.staffAccepted,
    escalated: t.now.staffEscalated,
    closed: t.now.staffClosed,
  }
  const clock = free ? row.pickUpBy : ['asked', 'waiting', 'returned', 'escalated'].includes(row.state) ? row.acceptBy : null
  return (
    <WhatNow
      holder={row.state === 'escalated' ? (t.now.coordinator ?? '') : shown.holder}
      next={next[row.state] ?? ''}
      by={clock ? f.date(clock) : undefined}
      stop={mine ? t.now.stopStaff : undefined}
    />
  )
}

function Naming({ t, id, form }: { t: Text; id: string; form: FormState }) {
  return (
    <Section title={t.one.name}>
      <Paragraph>{t.one.nameLead}</Paragraph>
      <Form action={`/werk/overdrachten/${id}/naam`}>
        <Fields schema={NameWorker} form={form} texts={t.fields} />
        <SubmitRow>
          <Button>{t.one.name}</Button>
        </SubmitRow>
      </Form>
    </Section>
  )
}

function Answer({ t, id, form }: { t: Text; id: string; form: FormState }) {
  return (
    <>
      <Form action={`/werk/overdrachten/${id}/aanvaarding`}>
        <Button>{t.one.accept}</Button>
      </Form>
      <Details summary={t.one.giveBack} open={form.errors.length > 0}>
        <Paragraph>{t.one.giveBackLead}</Paragraph>
        <Form action={`/werk/overdrachten/${id}/teruggave`}>
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
  )
}
