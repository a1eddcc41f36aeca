import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../../platform/form.ts'
import {
  ActionGroup,
  Alert,
  Button,
  ButtonLink,
  Details,
  Form,
  Heading,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  SubmitRow,
  useFormat,
  WhatNow,
} from '../../../../platform/ui/index.ts'
import { Caller } from '../../calls/pages/caller.tsx'
import { AppointmentFacts } from '../../change/pages/appointment-page.tsx'
import { History } from '../../change/pages/history.tsx'
import { Attendance, DeskCancellation } from '../../schema.ts'
import type { nl } from '../../texts.nl.ts'
import type { deskView } from '../view.ts'

type View = Awaited<ReturnType<typeof deskView>>
type Props = View & { t: typeof nl; today: string; form: FormState }

/** One appointment as the desk sees it: whom to call or receive; on its day begin, and record how it went. */
export function WorkAppointmentPage(props: Props) {
  const { t, shown, today, person, safe, mine, form, history, checks } = props
  const booked = shown.state === 'booked'
  return (
    <Page title={t.day.title} hasErrors={form.errors.length > 0}>
      <Heading level={1}>{person.name}</Heading>
      <FormErrors form={form} />
      {shown.toMove && booked && <Alert tone="warning">{t.day.toMove}</Alert>}
      <Told {...props} />
      {safe && <Safely t={t} safe={safe} />}
      {shown.bookedByKind === 'representative' && <Paragraph>{t.day.byRepresentative}</Paragraph>}
      {booked && checks && (
        <Caller t={t} personId={person.id} back={`/werk/afspraken/${shown.id}`} checks={checks} neutral={safe?.neutral === true} />
      )}
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
      <Arrange {...props} />
      <History t={t} rows={history} />
    </Page>
  )
}

/** Another moment, a card on paper, or calling it off. */
function Arrange({ t, shown }: Props) {
  const base = `/werk/afspraken/${shown.id}`
  const moves = shown.group === null && ((shown.state === 'booked' && !shown.begun) || shown.state === 'missed')
  if (shown.state !== 'booked' && shown.state !== 'missed') return null
  return (
    <Section title={t.day.arrange}>
      <ActionGroup>
        {moves && (
          <ButtonLink href={`${base}/wijziging`} appearance="secondary">
            {shown.state === 'missed' ? t.day.offerAgain : t.done.move}
          </ButtonLink>
        )}
        {shown.state === 'booked' && (
          <ButtonLink href={`${base}/kaart`} appearance="secondary">
            {t.done.card}
          </ButtonLink>
        )}
      </ActionGroup>
      {shown.state === 'booked' && (
        <Details summary={t.day.callOff}>
          <Form action={`${base}/annulering`}>
            <Fields schema={DeskCancellation} form={blankForm()} texts={t.fields} idPrefix="off" />
            <SubmitRow>
              <Button appearance="danger">{t.day.callOff}</Button>
            </SubmitRow>
          </Form>
        </Details>
      )}
    </Section>
  )
}

function Told({ t, shown, person, meetAt, withName }: Props) {
  const f = useFormat()
  return (
    <>
      <AppointmentFacts
        t={t}
        shown={shown}
        words={{ booked: t.day.booked, missed: t.day.missed, offered: t.day.offered }}
        also={[
          { label: t.day.meetAt, value: meetAt },
          { label: t.day.withName, value: withName },
          { label: t.day.phone, value: person.phone === null ? t.day.noPhone : <PhoneLink number={person.phone} /> },
        ]}
      />
      {shown.state === 'booked' && (
        <WhatNow holder={shown.organisation} next={t.day.nexts[shown.channel as 'counter']} by={f.date(shown.onDate)} />
      )}
    </>
  )
}

/** How this person can be called without harm. */
export function Safely({ t, safe }: { t: typeof nl; safe: NonNullable<View['safe']> }) {
  return (
    <>
      {safe.fromTime && safe.untilTime && <Paragraph>{t.day.between(safe.fromTime, safe.untilTime)}</Paragraph>}
      {!safe.voicemail && <Paragraph>{t.day.noVoicemail}</Paragraph>}
      {safe.neutral && <Paragraph>{t.day.neutral}</Paragraph>}
    </>
  )
}
