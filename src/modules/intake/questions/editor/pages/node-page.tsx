import { Fields, FormErrors } from '../../../../../platform/fields.tsx'
import { blankForm, type FormShape, type FormState } from '../../../../../platform/form.ts'
import {
  BackLink,
  Button,
  Details,
  Form,
  Heading,
  HiddenField,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  useView,
  type Option,
} from '../../../../../platform/ui/index.ts'
import type { Finding } from '../../checker.ts'
import { FACTS, inWords, type Action, type Answer, type Node, type Outcome, type Question, type Tree } from '../../tree.ts'
import { ActionEdit, AnswerEdit, EntranceForm, NewAnswer, OutcomeForm, QuestionForm } from '../schema.ts'
import { FindingList, HERE, type Fielded, type Text } from './overview-page.tsx'

/** A form that came back, and the path it was sent to. */
export interface Wrong {
  path: string
  form: FormState
}
interface Around {
  t: Text
  fields: Fielded
  revision: number
  nodes: Option[]
  /** What a question can be about. */
  about: Option[]
  wrong: Wrong | null
}

/** One node of the draft: its texts, answers or actions, and what the checker says of it. */
export function NodePage({ node, name, findings, ...around }: Around & { node: Node; name: string; findings: Finding[] }) {
  const { t, wrong, revision } = around
  const { language } = useView()
  const path = `${HERE}/stukken/${name}`
  const title = inWords(node.kind === 'question' ? node.ask : node.title, language) || name
  return (
    <Page title={t.node(name)} hasErrors={wrong !== null} before={<BackLink href={HERE}>{t.title}</BackLink>}>
      <Heading level={1}>{title}</Heading>
      {wrong && <FormErrors form={wrong.form} />}
      <Section title={t.findings}>
        <FindingList t={t} findings={findings} />
      </Section>
      {node.kind === 'question' ? (
        <QuestionPart {...around} path={path} question={node} />
      ) : (
        <OutcomePart {...around} path={path} outcome={node} />
      )}
      <Form action={`${path}/weg`}>
        <HiddenField name="revision" value={String(revision)} />
        <Button appearance="danger">{t.removeNode}</Button>
      </Form>
    </Page>
  )
}

interface EditProps extends Around {
  action: string
  schema: FormShape
  known: Parameters<typeof blankForm>[0]
  submit: string
  /** Makes the ids differ from those of the other forms of the page. */
  at: string
  options?: Record<string, Option[]>
  only?: string[]
}

/** One form of the page: as it is now, or as it came back. */
function Edit({ t: _, fields, revision, wrong, action, schema, known, submit, at, options, only }: EditProps) {
  const form = wrong?.path === action ? wrong.form : blankForm(known)
  return (
    <Form action={action} label={submit}>
      <Fields
        schema={schema}
        form={{ ...form, values: { ...form.values, revision: String(revision) } }}
        texts={fields}
        idPrefix={at}
        {...(options ? { options } : {})}
        {...(only ? { only } : {})}
      />
      <SubmitRow>
        <Button appearance="secondary">{submit}</Button>
      </SubmitRow>
    </Form>
  )
}

function QuestionPart({ path, question, ...around }: Around & { path: string; question: Question }) {
  const { t, wrong, revision, nodes } = around
  const { language } = useView()
  const known = { askNl: question.ask.nl, askEn: question.ask.en, whyNl: question.why.nl, whyEn: question.why.en }
  return (
    <>
      <Section title={t.texts}>
        <Edit {...around} action={path} schema={QuestionForm} known={known} submit={t.save} at="question" />
      </Section>
      <Section title={t.answers}>
        {question.answers.map((answer) => {
          const action = `${path}/antwoorden/${answer.code}`
          return (
            <Details summary={`${inWords(answer.text, language) || answer.code} → ${answer.next}`} open={wrong?.path === action}>
              <Edit
                {...around}
                action={action}
                schema={AnswerEdit}
                known={knownAnswer(answer)}
                submit={t.saveAnswer}
                at={answer.code}
                options={{ next: nodes, means: factOptions(t), means_not: factOptions(t) }}
              />
              <Form action={`${action}/weg`} inline>
                <HiddenField name="revision" value={String(revision)} />
                <Button appearance="danger" about={inWords(answer.text, language)}>
                  {t.remove}
                </Button>
              </Form>
            </Details>
          )
        })}
        <Details summary={t.addAnswer} open={wrong?.path === `${path}/antwoorden`}>
          <Edit
            {...around}
            action={`${path}/antwoorden`}
            schema={NewAnswer}
            known={{}}
            submit={t.addAnswer}
            at="new"
            options={{ next: nodes, means: factOptions(t), means_not: factOptions(t) }}
          />
        </Details>
      </Section>
    </>
  )
}

function factOptions(t: Text): Option[] {
  return FACTS.map((fact) => ({ value: fact, label: t.facts[fact] ?? fact }))
}

function knownAnswer(answer: Answer) {
  return {
    answerNl: answer.text.nl,
    answerEn: answer.text.en,
    becauseNl: answer.because.nl,
    becauseEn: answer.because.en,
    next: answer.next,
    means: FACTS.filter((fact) => answer.facts?.[fact] === true),
    means_not: FACTS.filter((fact) => answer.facts?.[fact] === false),
  }
}

function OutcomePart({ path, outcome, ...around }: Around & { path: string; outcome: Outcome }) {
  const { t, wrong, revision, nodes, about } = around
  const known = {
    titleNl: outcome.title.nl,
    titleEn: outcome.title.en,
    textNl: outcome.text.nl,
    textEn: outcome.text.en,
    aboutWhat: outcome.question,
    outside: outcome.outside,
    withoutOwnWork: outcome.withoutOwnWork,
  }
  return (
    <>
      <Section title={t.texts}>
        <Edit
          {...around}
          action={path}
          schema={OutcomeForm}
          known={known}
          submit={t.save}
          at="outcome"
          options={{ outside: nodes, withoutOwnWork: nodes, aboutWhat: about }}
        />
      </Section>
      <Section title={t.actions}>
        <Paragraph>{t.actionsLead}</Paragraph>
        {outcome.actions.map((one, index) => {
          const action = `${path}/acties/${index}`
          return (
            <Details summary={t.kinds[one.kind] ?? one.kind} open={wrong?.path === action}>
              <Edit {...around} action={action} schema={ActionEdit} known={knownAction(one)} submit={t.saveAction} at={`action-${index}`} />
              <Form action={`${action}/weg`} inline>
                <HiddenField name="revision" value={String(revision)} />
                <Button appearance="danger" about={t.kinds[one.kind] ?? ''}>
                  {t.remove}
                </Button>
              </Form>
            </Details>
          )
        })}
        <Details summary={t.addAction} open={wrong?.path === `${path}/acties/${outcome.actions.length}`}>
          <Edit
            {...around}
            action={`${path}/acties/${outcome.actions.length}`}
            schema={ActionEdit}
            known={{}}
            submit={t.addAction}
            at="new"
          />
        </Details>
      </Section>
    </>
  )
}

function knownAction(action: Action) {
  return {
    actionKind: action.kind,
    filters: action.query,
    nameNl: action.name?.nl,
    nameEn: action.name?.en,
    doesNl: action.about?.nl,
    doesEn: action.about?.en,
    whenNl: action.when?.nl,
    whenEn: action.when?.en,
    elsewherePhone: action.phone,
    elsewhereUrl: action.url,
  }
}

/** One of the five entrances: its words on the front page, and the first question. */
export function EntrancePage({ entrance, ...around }: Around & { entrance: Tree['entrances'][number] }) {
  const { t, wrong, nodes } = around
  const known = {
    titleNl: entrance.title.nl,
    titleEn: entrance.title.en,
    textNl: entrance.text.nl,
    textEn: entrance.text.en,
    next: entrance.node,
  }
  return (
    <Page title={t.entrances} hasErrors={wrong !== null} before={<BackLink href={HERE}>{t.title}</BackLink>}>
      <Heading level={1}>{entrance.title.nl || entrance.kind}</Heading>
      {wrong && <FormErrors form={wrong.form} />}
      <Edit
        {...around}
        action={`${HERE}/ingangen/${entrance.kind}`}
        schema={EntranceForm}
        known={known}
        submit={t.save}
        at="entrance"
        options={{ next: nodes }}
      />
    </Page>
  )
}
