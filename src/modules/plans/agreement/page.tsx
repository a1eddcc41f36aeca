import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  DataList,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  List,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Table,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { AnswerPlan, AnswerPlanAtDesk } from './schema.ts'
import type { AgreementShown, ChangeShown } from './shown.ts'

export interface Where {
  /** Whose words: the person's own, or said at a desk. */
  voice: 'mine' | 'desk'
  /** The plan. */
  plan: string
}
interface Props extends Where {
  t: typeof nl
  shown: AgreementShown
  form: FormState
  /** Of the form that takes a yes back. */
  backId: string
}

/** Whether the person agrees with the plan: what stands in it, what changed since, and what they say. policy: E1 */
export function AgreementPage({ t, voice, plan, shown, form, backId }: Props) {
  const words = t.agreement[voice]
  const f = useFormat()
  return (
    <Page
      title={words.title}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={plan}>{voice === 'mine' ? t.mine.title : t.plan.title}</BackLink>}
    >
      <Heading level={1}>{words.title}</Heading>
      <FormErrors form={form} />
      {shown.last && (
        <Alert tone={shown.asked || shown.last.answer !== 'agreed' ? 'info' : 'ok'} live>
          {t.agreement.said[shown.last.answer]!(f.date(shown.last.at), shown.last.version)} {shown.asked && words.changed}
        </Alert>
      )}
      <Lead>{words.lead}</Lead>
      {shown.since.length > 0 && (
        <Section title={t.agreement.since}>
          <Changes t={t} changes={shown.since} />
        </Section>
      )}
      <Section title={t.agreement.inPlan(shown.version)}>
        <DataList facts={[{ label: t.plan.goal, value: shown.goal ?? '–' }]} />
        <List
          items={shown.steps.map((step) =>
            [step.title ?? t.plan.other, step.owner, step.dueOn ? f.date(step.dueOn) : ''].filter(Boolean).join(', '),
          )}
        />
        {shown.steps.length === 0 && <Paragraph>{t.plan.noSteps}</Paragraph>}
        {!shown.over && (
          <Paragraph>
            <Link href={`${plan}/doel`}>{t.agreement.goal.link}</Link>
          </Paragraph>
        )}
      </Section>
      {shown.over ? <Paragraph>{t.refusals.planOver}</Paragraph> : <Ask {...{ t, voice, plan, shown, form, backId }} />}
      {shown.answers.length > 0 && <Earlier t={t} shown={shown} />}
    </Page>
  )
}

function Ask({ t, voice, plan, shown, form, backId }: Props) {
  const schema = voice === 'mine' ? AnswerPlan : AnswerPlanAtDesk
  const words = t.agreement[voice]
  const parts = [
    { value: 'goal', label: t.plan.goal },
    ...shown.steps.flatMap(({ id, title }) => (title === null ? [] : [{ value: id, label: title }])),
  ]
  return (
    <Section title={words.ask}>
      <Form action={`${plan}/akkoord`}>
        <Fields schema={schema as typeof AnswerPlanAtDesk} form={form} texts={t.fields} options={{ aboutPart: parts }} />
        <SubmitRow>
          <Button>{t.agreement.send}</Button>
        </SubmitRow>
      </Form>
      {shown.last?.answer === 'agreed' && (
        <Form action={`${plan}/akkoord/intrekking`} label={words.takeBack}>
          <HiddenField name="id" value={backId} />
          <Paragraph>{words.backMeans}</Paragraph>
          <Button appearance="secondary">{words.takeBack}</Button>
        </Form>
      )}
    </Section>
  )
}

function Earlier({ t, shown }: { t: typeof nl; shown: AgreementShown }) {
  const f = useFormat()
  return (
    <Section title={t.agreement.before}>
      <Table
        caption={t.agreement.before}
        captionHidden
        rows={shown.answers}
        columns={[
          { label: t.agreement.when, names: true, cell: (row) => f.date(row.at) },
          { label: t.agreement.version, numeric: true, cell: (row) => String(row.version) },
          {
            label: t.agreement.what,
            cell: (row) => [t.agreement.answers[row.answer], row.about, row.words && `“${row.words}”`].filter(Boolean).join(': '),
          },
          { label: t.agreement.how, cell: (row) => [t.agreement.hows[row.how], row.by].filter(Boolean).join(', ') },
        ]}
      />
    </Section>
  )
}

/** What changed, in sentences: a goal with its old words. */
export function Changes({ t, changes }: { t: typeof nl; changes: ChangeShown[] }) {
  const f = useFormat()
  return (
    <List
      items={changes.map((row) =>
        [
          `${f.date(row.at)}, ${row.by}: ${t.agreement.changes[row.what]!(row.title ?? '')}`,
          row.oldGoal === null ? null : t.agreement.goal.was(row.oldGoal),
          row.why === null ? null : t.agreement.goal.because(row.why),
        ]
          .filter(Boolean)
          .join(' '),
      )}
    />
  )
}

/** On the plan itself: that the person is asked, or asked again after a change, and where that is said. */
export function AgreementAsked({ t, href, again }: { t: typeof nl; href: string; again: boolean }) {
  return (
    <Section title={t.agreement.mine.ask}>
      <Paragraph>{again ? t.agreement.mine.changed : t.agreement.mine.asked}</Paragraph>
      <ButtonLink href={href} appearance="secondary">
        {t.agreement.mine.toPage}
      </ButtonLink>
    </Section>
  )
}
