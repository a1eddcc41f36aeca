import type { Temporal } from 'temporal-polyfill'
import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import type { FormState } from '../../../../platform/form.ts'
import {
  ActionGroup,
  BackLink,
  Button,
  ButtonLink,
  FileHeading,
  Form,
  HiddenField,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Timeline,
  useFormat,
  type Option,
} from '../../../../platform/ui/index.ts'
import type { LockedVisit } from '../queries.ts'
import { minutesBetween, numberOf } from '../rules.ts'
import { FileNumber, Finish, HandOn } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

type Words = typeof nl

export interface VisitGiven {
  visit: LockedVisit
  name: string
  mine: boolean
  by: string | null
  now: Temporal.Instant
  /** Where an appointment is made. */
  appointment: string
  /** Files open to this guide, those with the name of the visitor first. */
  files: { id: string; name: string }[]
  colleagues: Option[]
  outcomes: Option[]
  /** The counter is there for who cannot return to the own work. policy: E6 */
  ownWork: boolean
  events: { what: string; at: Temporal.Instant; by: string }[]
  mayCall: boolean
}

type Part = { t: Words; form: FormState } & VisitGiven

/** A visitor who was called: one tap on to a file, a conversation, an appointment or a handover, and done in codes. policy: A7 */
export function VisitPage(props: Part) {
  const { t, visit, name, by, now, mine, form } = props
  const f = useFormat()
  return (
    <Page
      title={t.visit.title}
      width="wide"
      hasErrors={form.errors.length > 0}
      before={<BackLink href="/werk/inloop">{t.queue.title}</BackLink>}
    >
      <FormErrors form={form} />
      <FileHeading
        name={t.visit.heading(numberOf(visit), name)}
        facts={[
          { label: t.queue.kind, value: t.kinds[visit.questionKind] ?? '' },
          visit.spoken ? { label: t.queue.language, value: t.languages[visit.spoken] ?? '' } : null,
          { label: t.visit.came, value: `${f.time(visit.cameAt)}, ${t.queue.minutes(minutesBetween(visit.cameAt, now))}` },
          { label: t.visit.state, value: [t.states[visit.state], visit.counter, mine ? t.queue.you : by].filter(Boolean).join(', ') },
          visit.outcome ? { label: t.visit.result, value: t.outcomes[visit.outcome] ?? '' } : null,
        ].filter((fact) => fact !== null)}
      />
      <Now {...props} />
      {mine && visit.state === 'called' && (
        <>
          <LeadOn {...props} />
          <FinishPart {...props} />
          <HandPart {...props} />
        </>
      )}
      <Section title={t.visit.history}>
        <Timeline
          items={props.events.map((event) => ({ when: f.time(event.at), title: t.events[event.what] ?? event.what, by: event.by }))}
        />
      </Section>
    </Page>
  )
}

/** What can be done with the number itself. */
function Now({ t, visit, mine, mayCall }: Part) {
  const path = `/werk/inloop/${visit.id}`
  const one = (action: string, words: string, appearance: 'primary' | 'secondary' = 'secondary') => (
    <Form action={`${path}/${action}`} inline>
      <Button appearance={appearance}>{words}</Button>
    </Form>
  )
  if (visit.state === 'called' && mine)
    return (
      <>
        <ActionGroup>
          {one('heroproep', t.visit.again)}
          {one('afwezigheid', t.visit.notThere)}
        </ActionGroup>
        <Paragraph quiet>{t.visit.notThereAbout}</Paragraph>
      </>
    )
  return (
    <ActionGroup>
      {visit.state === 'called' && mayCall && one('overname', t.queue.takeOver)}
      {visit.state === 'waiting' && mayCall && one('oproep', t.queue.call, 'primary')}
      {visit.state === 'waiting' && one('vertrek', t.queue.leave)}
      {visit.state === 'gone' && one('terugkomst', t.queue.back)}
      <ButtonLink href={`${path}/nummer`} appearance="secondary">
        {t.ticket.title}
      </ButtonLink>
    </ActionGroup>
  )
}

function LeadOn({ t, visit, files, appointment, ownWork, form }: Part) {
  const path = `/werk/inloop/${visit.id}`
  const then = (to: string, words: string, appearance: 'primary' | 'secondary' = 'secondary') => (
    <Form action={`${path}/dossier`} inline>
      <HiddenField name="then" value={to} />
      <Button appearance={appearance}>{words}</Button>
    </Form>
  )
  return (
    <Section title={t.visit.on}>
      <ActionGroup>
        {then('file', visit.personId ? t.visit.openFile : t.visit.makeFile)}
        {then('contact', t.visit.talk)}
        <ButtonLink href={appointment} appearance="secondary">
          {t.visit.appointment}
        </ButtonLink>
        <ButtonLink href={`${path}/overdracht`} appearance="secondary">
          {t.visit.handover}
        </ButtonLink>
        {ownWork ? (
          then('own-work', t.visit.ownWork)
        ) : (
          <ButtonLink href="/werk/eigen-werk" appearance="secondary">
            {t.visit.ownWorkElsewhere}
          </ButtonLink>
        )}
      </ActionGroup>
      {!visit.personId && (
        <Section title={t.visit.known} level={3}>
          {files.length > 0 && <Paragraph>{t.visit.knownLead}</Paragraph>}
          <ActionGroup>
            {files.map((file) => (
              <Form action={`${path}/dossier/bekend`} inline>
                <HiddenField name="person" value={file.id} />
                <Button appearance="secondary">{file.name}</Button>
              </Form>
            ))}
          </ActionGroup>
          <Form action={`${path}/dossier/nummer`} inline>
            <Fields schema={FileNumber} form={form} texts={t.fields} />
            <Button appearance="secondary">{t.visit.byNumber}</Button>
          </Form>
        </Section>
      )}
    </Section>
  )
}

function FinishPart({ t, visit, outcomes, form }: Part) {
  return (
    <Section title={t.visit.finish}>
      <Paragraph>{t.visit.finishLead}</Paragraph>
      <Form action={`/werk/inloop/${visit.id}/klaar`}>
        <Fields schema={Finish} form={form} texts={t.fields} options={{ outcome: outcomes }} />
        <SubmitRow>
          <Button>{t.visit.finishSubmit}</Button>
        </SubmitRow>
      </Form>
    </Section>
  )
}

function HandPart({ t, visit, colleagues, form }: Part) {
  return (
    <Section title={t.visit.hand}>
      {colleagues.length === 0 ? (
        <Paragraph>{t.visit.alone}</Paragraph>
      ) : (
        <>
          <Paragraph>{t.visit.handLead}</Paragraph>
          <Form action={`/werk/inloop/${visit.id}/collega`}>
            <Fields schema={HandOn} form={form} texts={t.fields} options={{ to: colleagues }} />
            <Button appearance="secondary">{t.visit.handSubmit}</Button>
          </Form>
        </>
      )}
    </Section>
  )
}
