import { FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  BackLink,
  Button,
  DataList,
  Form,
  Heading,
  Lead,
  MailLink,
  Page,
  Pagination,
  Paragraph,
  PhoneLink,
  Section,
  StalePage,
  useFormat,
  Worklist,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { AnswersTable, SaidPart, type AnswerShown, type MomentShown } from './parts.tsx'

type Text = typeof nl
interface Row {
  id: string
  name: string
  occupation: string | null
  until: string
  next: string | null
  asked: boolean
}

/** Whom this provider looks after at work. policy: D10 */
export function LookedAfterPage({
  t,
  today,
  rows,
  next,
  stale,
}: {
  t: Text
  today: string
  rows: Row[]
  next: string | null
  stale: boolean
}) {
  const f = useFormat()
  const words = t.aftercare.provider
  return (
    <Page title={words.title} width="wide">
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <StalePage when={stale} />
      <Worklist
        caption={words.title}
        rows={rows}
        subject={{ label: t.provider.person, text: (row) => row.name, href: (row) => `/aanbieder/nazorg/${row.id}` }}
        columns={[
          { label: words.work, cell: (row) => row.occupation ?? '' },
          { label: words.until, cell: (row) => f.shortDate(row.until) },
          { label: t.outcome.title, cell: (row) => (row.asked ? words.asked : '–') },
        ]}
        due={(row) => (row.next ? { text: f.shortDate(row.next), overdue: row.next < today } : null)}
        empty={words.none}
      />
      <Pagination next={next && `/aanbieder/nazorg?vanaf=${next}`} />
    </Page>
  )
}

interface OneProps {
  t: Text
  today: string
  person: { name: string; phone: string | null; email: string | null }
  work: { id: string; employer: string | null; occupation: string | null; startedOn: string; aftercareUntil: string }
  moments: MomentShown[]
  answers: AnswerShown[]
  form: FormState
}

/** One person at work at who looks after them: the moments to call, and how it goes. policy: D10 */
export function LookedAfterOnePage({ t, today, person, work, moments, answers, form }: OneProps) {
  const f = useFormat()
  const words = t.aftercare.provider
  const open = moments.filter((moment) => moment.state === 'open')
  return (
    <Page title={words.title} hasErrors={form.errors.length > 0} before={<BackLink href="/aanbieder/nazorg">{words.title}</BackLink>}>
      <Heading level={1}>{person.name}</Heading>
      <FormErrors form={form} />
      <DataList
        facts={[
          { label: words.work, value: [work.occupation, work.employer].filter(Boolean).join(', ') },
          { label: t.fields.startedOn.label, value: f.date(work.startedOn) },
          { label: words.until, value: f.date(work.aftercareUntil) },
          person.phone !== null && { label: t.provider.contact, value: <PhoneLink number={person.phone} /> },
          person.email !== null && { label: words.mail, value: <MailLink address={person.email} /> },
        ]}
      />
      <Section title={t.aftercare.moments}>
        {open.length === 0 && <Paragraph>{words.noMoments}</Paragraph>}
        {open.map((moment) => (
          <Form action={`/aanbieder/nazorg/${work.id}/momenten/${moment.id}`} inline>
            <Paragraph>{words.call(moment.dueOn ? f.date(moment.dueOn) : '', moment.dueOn !== null && moment.dueOn < today)}</Paragraph>
            <Button appearance="secondary" about={moment.dueOn ? f.date(moment.dueOn) : ''}>
              {words.done}
            </Button>
          </Form>
        ))}
      </Section>
      <Section title={t.outcome.title}>
        <AnswersTable t={t} answers={answers} />
        {answers
          .filter((answer) => answer.askedOn !== null && answer.answer === null)
          .map((answer) => (
            <SaidPart t={t} action={`/aanbieder/nazorg/${work.id}/antwoorden/${answer.id}`} months={answer.months} form={form} />
          ))}
      </Section>
    </Page>
  )
}
