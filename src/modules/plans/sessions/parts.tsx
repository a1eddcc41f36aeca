import { Fields } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { Button, Details, Form, Paragraph, Section, SubmitRow, Table, useFormat, type Format } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { SessionRow } from './queries.ts'
import { NoteSession, PlanSession } from './schema.ts'

type Text = typeof nl

/** When a session was or is, as people say it. */
function whenOf(t: Text, f: Format, { heldOn, heldAt }: SessionRow): string {
  return heldAt === null ? f.date(heldOn) : t.course.intakeSaid(f.date(heldOn), f.time(heldAt), null)
}

/** Sessions as guide, provider and person read them: came or not, what was done, what is next. */
export function SessionsTable({ t, sessions }: { t: Text; sessions: SessionRow[] }) {
  const f = useFormat()
  const { done: doing, states, nexts } = t.sessions
  return (
    <Table
      caption={t.sessions.title}
      captionHidden
      rows={sessions}
      empty={t.sessions.none}
      columns={[
        { label: t.sessions.when, names: true, cell: (one) => whenOf(t, f, one) },
        { label: t.sessions.attendance, cell: (one) => states[one.state] },
        { label: t.sessions.doneTitle, cell: (one) => (one.done.length > 0 ? f.list(one.done.map((code) => doing[code] ?? code)) : '–') },
        { label: t.sessions.next, cell: (one) => (one.nextStep ? nexts[one.nextStep] : '–') },
        { label: t.sessions.words, cell: (one) => one.words ?? '–' },
      ]}
    />
  )
}

/** For guide and person: the sessions, where there are any. */
export function SessionsPart({ t, sessions }: { t: Text; sessions: SessionRow[] }) {
  if (sessions.length === 0) return null
  return (
    <Section title={t.sessions.title}>
      <SessionsTable t={t} sessions={sessions} />
    </Section>
  )
}

/** At the provider: plan one, say how it went, and what was. */
export function SessionsDesk({
  t,
  action,
  sessions,
  today,
  runs,
  form,
}: {
  t: Text
  action: string
  sessions: SessionRow[]
  today: string
  /** Something new can be planned. */
  runs: boolean
  form: FormState
}) {
  const f = useFormat()
  const planning = form.errors.some(({ field }) => field in PlanSession.shape)
  return (
    <Section title={t.sessions.title}>
      {sessions.length > 0 && <SessionsTable t={t} sessions={sessions} />}
      {sessions
        .filter(({ state }) => state === 'planned')
        .map((one) => (
          <NoteForm t={t} action={action} session={one} form={form} open={one.heldOn <= today} label={t.sessions.note(whenOf(t, f, one))} />
        ))}
      {runs && (
        <Details summary={t.sessions.plan} open={planning}>
          <Form action={`${action}/bijeenkomst`} label={t.sessions.plan}>
            <Fields
              schema={PlanSession}
              form={planning ? form : blankForm({ id: form.values.id ?? null })}
              texts={t.fields}
              idPrefix="bijeenkomst"
            />
            <SubmitRow>
              <Button appearance="secondary">{t.sessions.planDo}</Button>
            </SubmitRow>
          </Form>
        </Details>
      )}
    </Section>
  )
}

interface NoteProps {
  t: Text
  action: string
  session: SessionRow
  form: FormState
  label: string
  open: boolean
}

function NoteForm({ t, action, session, form, label, open }: NoteProps) {
  const mine = form.values.sessionId === session.id && form.errors.length > 0
  return (
    <Details summary={label} open={open || mine}>
      <Paragraph>{t.sessions.noteLead}</Paragraph>
      <Form action={`${action}/aanwezigheid`} label={label}>
        <Fields
          schema={NoteSession}
          form={mine ? form : blankForm({ sessionId: session.id })}
          texts={t.fields}
          idPrefix={`aanwezig-${session.id}`}
        />
        <SubmitRow>
          <Button appearance="secondary">{t.sessions.noteDo}</Button>
        </SubmitRow>
      </Form>
    </Details>
  )
}
