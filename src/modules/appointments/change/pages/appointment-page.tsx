import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../../platform/form.ts'
import {
  ActionGroup,
  Alert,
  Button,
  ButtonLink,
  DataList,
  Details,
  type Fact,
  Form,
  Heading,
  Link,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  SubmitRow,
  useFormat,
  WhatNow,
} from '../../../../platform/ui/index.ts'
import { Cancellation } from '../../schema.ts'
import type { nl } from '../../texts.nl.ts'
import type { Shown } from '../shown.ts'
import { History, type Happened } from './history.tsx'

interface ByLink {
  t: typeof nl
  shown: Shown
  history: Happened[]
  /** The address of the link; what can be done stands below it. */
  base: string
  again: string
  form?: FormState
}

/** One appointment as the person sees it: what happens now, another moment, and how to cancel. */
export function AppointmentPage({ t, shown, history, base, again, form }: ByLink) {
  return (
    <Page title={t.done.title} hasErrors={(form?.errors.length ?? 0) > 0}>
      <Heading level={1}>{t.done.title}</Heading>
      {form && <FormErrors form={form} />}
      {shown.state === 'offered' && <Offer t={t} shown={shown} base={base} />}
      <Told t={t} shown={shown} />
      <Actions t={t} shown={shown} base={base} again={again} />
      {mayCancel(shown) && <Cancel t={t} action={`${base}/annulering`} form={form} />}
      <History t={t} rows={history} />
      <Section title={t.done.claimTitle}>
        <Paragraph>{t.done.claim}</Paragraph>
      </Section>
    </Page>
  )
}

/** May it still be called off by the person? */
export function mayCancel(shown: Shown): boolean {
  return shown.state === 'booked' || shown.state === 'offered'
}

function Offer({ t, shown, base }: { t: typeof nl; shown: Shown; base: string }) {
  const f = useFormat()
  return (
    <Section title={t.offer.title}>
      <Paragraph>{shown.answerBy && t.offer.text(f.moment(shown.answerBy))}</Paragraph>
      <Form action={`${base}/bevestiging`}>
        <SubmitRow>
          <Button>{t.offer.yes}</Button>
        </SubmitRow>
      </Form>
    </Section>
  )
}

/** What can be done with it. A group stands where it stands; who was missed gets another moment by the same link. */
function Actions({ t, shown, base, again }: { t: typeof nl; shown: Shown; base: string; again: string }) {
  const moves = shown.group === null && ((shown.state === 'booked' && !shown.begun) || shown.state === 'missed')
  return (
    <ActionGroup>
      {moves && (
        <ButtonLink href={`${base}/wijziging`} appearance={shown.toMove || shown.state === 'missed' ? 'primary' : 'secondary'}>
          {t.done.move}
        </ButtonLink>
      )}
      {shown.state === 'booked' && (
        <>
          <ButtonLink href={`${base}/agenda.ics`} appearance="secondary">
            {t.done.calendar}
          </ButtonLink>
          <ButtonLink href={`${base}/kaart`} appearance="secondary">
            {t.done.card}
          </ButtonLink>
        </>
      )}
      {!mayCancel(shown) && shown.state !== 'missed' && <ButtonLink href={again}>{t.done.again}</ButtonLink>}
    </ActionGroup>
  )
}

/** Calling off, with a reason that nobody judges. */
export function Cancel({ t, action, form }: { t: typeof nl; action: string; form: FormState | undefined }) {
  return (
    <Details summary={t.done.cancel} open={(form?.errors.length ?? 0) > 0}>
      <Form action={action}>
        <Fields schema={Cancellation} form={form ?? blankForm()} texts={t.fields} />
        <SubmitRow>
          <Button appearance="danger">{t.done.cancelNow}</Button>
        </SubmitRow>
      </Form>
    </Details>
  )
}

/** The facts of an appointment with what happens now. */
export function Told({ t, shown, short }: { t: typeof nl; shown: Shown; short?: boolean }) {
  const f = useFormat()
  return (
    <>
      {shown.toMove && shown.state === 'booked' && <Alert tone="warning">{t.done.toMove}</Alert>}
      <AppointmentFacts t={t} shown={shown} />
      {shown.state === 'booked' && !short && !shown.toMove && (
        <WhatNow
          holder={shown.organisation}
          next={t.done.nexts[shown.channel as 'counter']}
          by={f.date(shown.onDate)}
          reach={shown.phone ? <PhoneLink number={shown.phone} /> : undefined}
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
  words?: { booked: string; missed: string; offered: string }
  also?: (Fact | false)[]
}

/** State, time, place and channel of an appointment. */
export function AppointmentFacts({ t, shown, words, also = [] }: Facts) {
  const f = useFormat()
  const states: Record<string, string> = { ...t.states, ...words }
  const channels: Record<string, string> = t.fields.channel.options
  return (
    <>
      <Alert tone={shown.state === 'booked' ? 'ok' : 'info'}>{states[shown.state] ?? ''}</Alert>
      <DataList
        facts={[
          { label: t.done.when, value: `${f.date(shown.onDate)}, ${f.time(shown.atTime)} (${t.choose.minutes(shown.minutes)})` },
          shown.group !== null && { label: t.done.group, value: shown.group.title },
          shown.place !== null && shown.channel === 'counter' && { label: t.done.where, value: shown.place },
          { label: t.done.how, value: channels[shown.channel] },
          shown.guide !== null && { label: t.card.who, value: shown.guide },
          shown.videoUrl !== null && { label: t.done.video, value: <Link href={shown.videoUrl}>{t.done.videoOpen}</Link> },
          shown.group !== null && { label: t.done.bring, value: shown.group.bring },
          ...also,
        ]}
      />
    </>
  )
}
