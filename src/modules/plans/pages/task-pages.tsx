import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  BackLink,
  Button,
  CopyText,
  DataList,
  Details,
  Form,
  Heading,
  LinkList,
  Page,
  Pagination,
  Paragraph,
  Section,
  StalePage,
  SubmitRow,
  useFormat,
  useView,
  Worklist,
} from '../../../platform/ui/index.ts'
import { OwnNumber, texts as contactTexts } from '../../contacts/index.ts'
import { PassedOn, type LeadWords } from '../lead/pages.tsx'
import { AnswerLead, AnswerTask } from '../schema.ts'
import type { SharedRow } from '../sharing/queries.ts'
import { WithMePart } from '../sharing/with-me-part.tsx'
import type { nl } from '../texts.nl.ts'

type Text = typeof nl

export interface TaskShown {
  id: string
  name: string
  title: string | null
  kind: string
  dueOn: string | null
}

/** Tasks of a partner organisation: only the state is reported. policy: E5 */
export function TasksPage({
  t,
  today,
  rows,
  next,
  stale,
  proposals,
}: {
  t: Text
  today: string
  rows: TaskShown[]
  next: string | null
  stale: boolean
  proposals: { id: string; name: string; answerBy: string | null }[]
}) {
  const f = useFormat()
  return (
    <Page title={t.task.title} width="wide">
      <Heading level={1}>{t.task.title}</Heading>
      {proposals.length > 0 && (
        <Section title={t.proposal.waiting}>
          <LinkList
            items={proposals.map((one) => ({ href: `/werk/contactpersoon/${one.id}`, label: one.name || t.leadChange.somebody }))}
          />
        </Section>
      )}
      <StalePage when={stale} />
      <Worklist
        caption={t.task.title}
        rows={rows}
        subject={{ label: t.task.for, text: (row) => row.name, href: (row) => `/werk/taken/${row.id}` }}
        columns={[{ label: t.plan.what, cell: (row) => row.title ?? '' }]}
        due={(row) => (row.dueOn ? { text: f.shortDate(row.dueOn), overdue: row.dueOn < today } : null)}
        empty={t.task.none}
      />
      <Pagination next={next && `/werk/taken?vanaf=${next}`} />
    </Page>
  )
}

/** One task or decision. */
export function TaskPage({
  t,
  task,
  form,
}: {
  t: Text
  task: TaskShown & { state: string; personId: string; ownNumber: string | null; shared: SharedRow[] }
  form: FormState
}) {
  const f = useFormat()
  const { language } = useView()
  const contact = contactTexts({ language })
  // What this organisation may see of it, and nothing else.
  const copy = [
    ...(task.ownNumber ? [`${contact.fields.ownCaseNumber.label}: ${task.ownNumber}`] : []),
    `${t.task.for}: ${task.name}`,
    `${t.plan.what}: ${task.title ?? ''}`,
    ...(task.dueOn ? [`${t.plan.by}: ${f.date(task.dueOn)}`] : []),
  ].join('\n')
  const decision = task.kind === 'decision'
  const options: Record<string, string> = decision
    ? { yes: t.fields.answer.options.yes, no: t.fields.answer.options.no }
    : { done: t.fields.answer.options.done }
  return (
    <Page title={t.task.title} hasErrors={form.errors.length > 0} before={<BackLink href="/werk/taken">{t.task.title}</BackLink>}>
      <Heading level={1}>{task.title}</Heading>
      <FormErrors form={form} />
      <DataList facts={[{ label: t.task.for, value: task.name }, task.dueOn !== null && { label: t.plan.by, value: f.date(task.dueOn) }]} />
      {task.state === 'open' ? (
        <Form action={`/werk/taken/${task.id}`}>
          <Fields
            schema={AnswerTask}
            form={form}
            texts={{ answer: { ...t.fields.answer, options } }}
            options={{ answer: Object.entries(options).map(([value, label]) => ({ value, label })) }}
          />
          <SubmitRow>
            <Button>{t.task.report}</Button>
          </SubmitRow>
        </Form>
      ) : (
        <Paragraph>{t.ends[task.state]}</Paragraph>
      )}
      <LinkList
        items={[
          { href: `/werk/taken/${task.id}/berichten`, label: t.notes.link },
          { href: `/werk/taken/${task.id}/tijdlijn`, label: t.notes.allInARow },
        ]}
      />
      <WithMePart t={t} rows={task.shared} />
      <OwnNumber t={contact} kind="task" record={task.id} personId={task.personId} number={task.ownNumber} />
      <Details summary={contact.ownNumber.copy}>
        <CopyText label={contact.ownNumber.copyLead} text={copy} />
      </Details>
    </Page>
  )
}

/** Will you be the regular contact? policy: E1 */
export function ProposalPage({
  t,
  id,
  name,
  answerBy,
  words,
  form,
}: {
  t: Text
  id: string
  name: string
  answerBy: string | null
  words: (LeadWords & { by: string }) | null
  form: FormState
}) {
  const f = useFormat()
  return (
    <Page title={t.proposal.title} hasErrors={form.errors.length > 0} before={<BackLink href="/werk/taken">{t.task.title}</BackLink>}>
      <Heading level={1}>{t.proposal.title}</Heading>
      <FormErrors form={form} />
      <DataList
        facts={[
          { label: t.task.for, value: name || t.leadChange.somebody },
          answerBy !== null && { label: t.plan.by, value: f.date(answerBy) },
        ]}
      />
      {words ? (
        <>
          <Paragraph>{t.leadChange.from(words.by)}</Paragraph>
          <PassedOn t={t} words={words} />
        </>
      ) : (
        <Paragraph>{t.proposal.lead}</Paragraph>
      )}
      <Form action={`/werk/contactpersoon/${id}`}>
        <Fields
          schema={AnswerLead}
          form={form}
          texts={{ answer: { label: t.proposal.title, options: { yes: t.fields.answer.options.yes, no: t.fields.answer.options.no } } }}
        />
        <SubmitRow>
          <Button>{t.proposal.submit}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
