import { Fields, FormErrors } from '../../../platform/fields.tsx'
import { blankForm, type FormShape, type FormState } from '../../../platform/form.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  DataList,
  Details,
  EmptyState,
  Form,
  Heading,
  Lead,
  Page,
  Section,
  SubmitRow,
  Table,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { AnswersTable, SaidPart, type AnswerShown, type MomentShown } from './parts.tsx'
import { AskedYears, EndWork } from './schema.ts'

type Text = typeof nl
export interface WorkOf {
  id: string
  employer: string | null
  occupation: string | null
  startedOn: string
  hoursPerWeek: number
  contract: string
  aftercare: string
  aftercareUntil: string
  guidedBy: string
  endsWhen: string
  durableOn: string | null
  endedOn: string | null
  endedBecause: string | null
  yearsAnswer: string | null
  outcomes: AnswerShown[]
  moments: MomentShown[]
}
interface Props {
  t: Text
  today: string
  person: { id: string; name: string }
  work: WorkOf[]
  form: FormState
}

/** How it goes at work: who guides until when, the moments of aftercare, the answers, and what to do about it. policy: D10, F5 */
export function WorkPage(props: Props) {
  const { t, person, work, form } = props
  const words = t.aftercare
  return (
    <Page
      title={words.title}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={`/werk/personen/${person.id}/plan`}>{t.plan.title}</BackLink>}
    >
      <Heading level={1}>
        {words.title}: {person.name}
      </Heading>
      <FormErrors form={form} />
      {work.length === 0 && (
        <EmptyState title={words.none}>
          <ButtonLink href={`/werk/personen/${person.id}/plaatsing`}>{t.plan.placement}</ButtonLink>
        </EmptyState>
      )}
      {work.map((one) => (
        <OneWork {...props} one={one} />
      ))}
    </Page>
  )
}

function OneWork({ t, today, person, one, form }: Props & { one: WorkOf }) {
  const f = useFormat()
  const words = t.aftercare
  const path = `/werk/personen/${person.id}/werk`
  return (
    <Section title={[one.occupation, one.employer].filter(Boolean).join(', ') || words.erased}>
      <DataList
        facts={[
          { label: t.fields.startedOn.label, value: f.date(one.startedOn) },
          { label: words.contract, value: `${t.fields.contract.options[one.contract as 'permanent']}, ${words.hours(one.hoursPerWeek)}` },
          { label: t.fields.guidedBy.label, value: words.guided[one.guidedBy] },
          one.guidedBy !== 'nobody' && { label: t.fields.endsWhen.label, value: words.ends[one.endsWhen] },
          { label: words.looksAfter, value: words.until(one.aftercare, f.date(one.aftercareUntil)) },
          one.durableOn !== null && { label: words.durable, value: f.date(one.durableOn) },
          one.endedOn !== null && { label: words.ended, value: `${f.date(one.endedOn)}: ${words.because[one.endedBecause ?? 'other']}` },
          { label: words.years, value: words.yearsSaid[one.yearsAnswer ?? 'not-asked'] },
        ]}
      />
      {one.moments.length > 0 && (
        <Table
          caption={words.moments}
          rows={one.moments}
          columns={[
            { label: t.plan.by, names: true, cell: (moment) => (moment.dueOn ? f.date(moment.dueOn) : '–') },
            { label: t.plan.who, cell: (moment) => (moment.ownerKind === 'organisation' ? one.aftercare : t.owners.guide!) },
            { label: t.plan.state, cell: (moment) => momentState(t, moment, today) },
          ]}
        />
      )}
      <AnswersTable t={t} answers={one.outcomes} />
      {one.outcomes
        .filter((outcome) => outcome.askedOn !== null && outcome.answer === null)
        .map((outcome) => (
          <>
            <SaidPart t={t} action={`${path}/antwoorden/${outcome.id}`} months={outcome.months} form={form} />
            <Form action={`${path}/antwoorden/${outcome.id}/brief`} inline>
              <Button appearance="secondary" about={t.outcome.months(outcome.months)}>
                {words.makeLetter}
              </Button>
            </Form>
          </>
        ))}
      {one.endedOn === null && <Acts t={t} base={`${path}/${one.id}`} one={one} form={form} />}
    </Section>
  )
}

function momentState(t: Text, moment: MomentShown, today: string): string {
  if (moment.state !== 'open') return t.ends[moment.state] ?? ''
  return moment.dueOn !== null && moment.dueOn < today ? t.aftercare.late : t.aftercare.planned
}

function Acts({ t, base, one, form }: { t: Text; base: string; one: WorkOf; form: FormState }) {
  const words = t.aftercare
  return (
    <>
      {one.durableOn === null && (
        <Form action={`${base}/duurzaam`} inline>
          <Button appearance="secondary">{words.lasts}</Button>
        </Form>
      )}
      <Fold
        t={t}
        action={`${base}/later`}
        schema={AskedYears}
        summary={words.askYears}
        lead={words.askYearsLead}
        form={form}
        prefix="later"
      />
      <Fold t={t} action={`${base}/einde`} schema={EndWork} summary={words.endWork} lead={words.endWorkLead} form={form} prefix="einde" />
    </>
  )
}

interface FoldProps {
  t: Text
  action: string
  schema: FormShape
  summary: string
  lead: string
  form: FormState
  prefix: string
}

function Fold({ t, action, schema, summary, lead, form, prefix }: FoldProps) {
  const wrong = form.errors.some(({ field }) => field in schema.shape)
  return (
    <Details summary={summary} open={wrong}>
      <Lead>{lead}</Lead>
      <Form action={action} label={summary}>
        <Fields schema={schema} form={wrong ? form : blankForm()} texts={t.fields} idPrefix={prefix} />
        <SubmitRow>
          <Button appearance="secondary">{t.plan.save}</Button>
        </SubmitRow>
      </Form>
    </Details>
  )
}
