import { Fields, FormErrors } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import {
  Alert,
  Button,
  ButtonLink,
  DataList,
  Details,
  EmptyState,
  type Fact,
  Form,
  Heading,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  useFormat,
  WhatNow,
} from '../../../platform/ui/index.ts'
import { Cancellation } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

export interface Shown {
  id: string
  state: string
  onDate: string
  atTime: string
  minutes: number
  channel: string
  bookedByKind: string
  /** Null where a message may not name a place. */
  place: string | null
  organisation: string
  phone: string | null
}

/** One appointment as the person sees it: what happens now, and how to cancel. */
export function AppointmentPage({
  t,
  shown,
  cancel,
  again,
  form,
}: {
  t: typeof nl
  shown: Shown
  cancel: string
  again: string
  form?: FormState
}) {
  return (
    <Page title={t.done.title} hasErrors={(form?.errors.length ?? 0) > 0}>
      <Heading level={1}>{t.done.title}</Heading>
      {form && <FormErrors form={form} />}
      <Told t={t} shown={shown} />
      <Section title={t.done.claimTitle}>
        <Paragraph>{t.done.claim}</Paragraph>
      </Section>
      {shown.state === 'booked' ? (
        <Details summary={t.done.cancel} open={(form?.errors.length ?? 0) > 0}>
          <Form action={cancel}>
            <Fields schema={Cancellation} form={form ?? blankForm()} texts={t.fields} />
            <SubmitRow>
              <Button appearance="danger">{t.done.cancel}</Button>
            </SubmitRow>
          </Form>
        </Details>
      ) : (
        <ButtonLink href={again}>{t.done.again}</ButtonLink>
      )}
    </Page>
  )
}

/** The facts of an appointment with what happens now. */
export function Told({ t, shown, short }: { t: typeof nl; shown: Shown; short?: boolean }) {
  const f = useFormat()
  return (
    <>
      <AppointmentFacts t={t} shown={shown} />
      {shown.state === 'booked' && !short && (
        <WhatNow
          holder={shown.organisation}
          next={shown.channel === 'phone' ? t.done.nextPhone : t.done.next}
          by={f.date(shown.onDate)}
          reach={shown.phone ?? undefined}
          stop={t.done.stop}
        />
      )}
    </>
  )
}

interface Facts {
  t: typeof nl
  shown: Shown
  /** The states, where this reader reads something else than the person. */
  words?: { booked: string; missed: string }
  also?: Fact
}

/** State, time, place and channel of an appointment. */
export function AppointmentFacts({ t, shown, words, also }: Facts) {
  const f = useFormat()
  const states: Record<string, string> = {
    booked: t.done.booked,
    cancelled: t.done.cancelled,
    kept: t.done.kept,
    missed: t.done.missed,
    ...words,
  }
  const channels: Record<string, string> = t.fields.channel.options
  return (
    <>
      <Alert tone={shown.state === 'booked' ? 'ok' : 'info'}>{states[shown.state] ?? ''}</Alert>
      <DataList
        facts={[
          { label: t.done.when, value: `${f.date(shown.onDate)}, ${f.time(shown.atTime)} (${t.choose.minutes(shown.minutes)})` },
          shown.place !== null && shown.channel === 'counter' && { label: t.done.where, value: shown.place },
          { label: t.done.how, value: channels[shown.channel] },
          also,
        ]}
      />
    </>
  )
}

/** All appointments of a person. */
export function OwnAppointmentsPage({ t, rows, regionSlug }: { t: typeof nl; rows: Shown[]; regionSlug: string | null }) {
  return (
    <Page title={t.ownTitle}>
      <Heading level={1}>{t.ownTitle}</Heading>
      {rows.length === 0 && <EmptyState title={t.ownEmpty} />}
      {rows.map((shown) => (
        <Section title={t.done.title}>
          <Told t={t} shown={shown} short />
          {shown.state === 'booked' && (
            <Details summary={t.done.cancel}>
              <Form action={`/mijn/afspraken/${shown.id}/annulering`}>
                <Fields schema={Cancellation} form={blankForm()} texts={t.fields} />
                <SubmitRow>
                  <Button appearance="danger">{t.done.cancel}</Button>
                </SubmitRow>
              </Form>
            </Details>
          )}
        </Section>
      ))}
      {regionSlug && <ButtonLink href={`/regio/${regionSlug}/afspraak`}>{t.done.again}</ButtonLink>}
    </Page>
  )
}
