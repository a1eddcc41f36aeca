import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { Button, ButtonLink, Form, Heading, Page, Paragraph, PhoneLink, SubmitRow, useFormat, WhatNow } from '../../../platform/ui/index.ts'
import { Attendance } from '../schema.ts'
import type { nl } from '../texts.nl.ts'
import { AppointmentFacts, type Shown } from './appointment-page.tsx'

export interface WorkAppointment {
  shown: Shown
  today: string
  person: { id: string; name: string; phone: string | null }
  /** How this person can be called without harm. */
  safe: { fromTime: string | null; untilTime: string | null; voicemail: boolean; neutral: boolean } | null
  mine: boolean
  form: FormState
}

/** One appointment as the guide sees it: whom to call or receive; on its day begin, and record how it went. */
export function WorkAppointmentPage({ t, shown, today, person, safe, mine, form }: WorkAppointment & { t: typeof nl }) {
  const booked = shown.state === 'booked'
  return (
    <Page title={t.day.title} hasErrors={form.errors.length > 0}>
      <Heading level={1}>{person.name}</Heading>
      <FormErrors form={form} />
      <Told t={t} shown={shown} phone={person.phone} />
      {safe && <Safely t={t} safe={safe} />}
      {shown.bookedByKind === 'representative' && <Paragraph>{t.day.byRepresentative}</Paragraph>}
      {booked && shown.onDate > today && <Paragraph>{t.day.onTheDay}</Paragraph>}
      {booked && shown.onDate === today && !mine && (
        <Form action={`/werk/afspraken/${shown.id}/begin`}>
          <Button>{t.day.take}</Button>
        </Form>
      )}
      {mine && (
        <Paragraph>
          <ButtonLink href={`/werk/personen/${person.id}`}>{person.name}</ButtonLink>
        </Paragraph>
      )}
      {booked && shown.onDate <= today && (
        <Form action={`/werk/afspraken/${shown.id}/uitkomst`}>
          <Fields schema={Attendance} form={form} texts={t.fields} />
          <SubmitRow>
            <Button appearance="secondary">{t.day.attendance}</Button>
          </SubmitRow>
        </Form>
      )}
    </Page>
  )
}

function Told({ t, shown, phone }: { t: typeof nl; shown: Shown; phone: string | null }) {
  const f = useFormat()
  return (
    <>
      <AppointmentFacts
        t={t}
        shown={shown}
        words={{ booked: t.day.booked, missed: t.day.missed }}
        also={{ label: t.day.phone, value: phone === null ? t.day.noPhone : <PhoneLink number={phone} /> }}
      />
      {shown.state === 'booked' && (
        <WhatNow holder={shown.organisation} next={shown.channel === 'phone' ? t.day.nextPhone : t.day.next} by={f.date(shown.onDate)} />
      )}
    </>
  )
}

function Safely({ t, safe }: { t: typeof nl; safe: NonNullable<WorkAppointment['safe']> }) {
  return (
    <>
      {safe.fromTime && safe.untilTime && <Paragraph>{t.day.between(safe.fromTime, safe.untilTime)}</Paragraph>}
      {!safe.voicemail && <Paragraph>{t.day.noVoicemail}</Paragraph>}
      {safe.neutral && <Paragraph>{t.day.neutral}</Paragraph>}
    </>
  )
}
