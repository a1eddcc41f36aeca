import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import type { FormState } from '../../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  DataList,
  EmptyState,
  Form,
  Heading,
  Lead,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  useFormat,
} from '../../../../platform/ui/index.ts'
import type { GivenAnswers } from '../given.ts'
import { Code, GiveCode } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

type Fielded = Parameters<typeof Fields>[0]['texts']

/** The code, shown this once. */
export function KeptPage({ t, code, until, journey }: { t: typeof nl; code: string; until: string; journey: string }) {
  const f = useFormat()
  return (
    <Page title={t.kept.title} before={<BackLink href={`${journey}/uitkomst`}>{t.kept.back}</BackLink>}>
      <Heading level={1}>{t.kept.title}</Heading>
      <Lead>{t.kept.lead}</Lead>
      <DataList
        facts={[
          { label: t.kept.code, value: <strong dir="ltr">{code}</strong> },
          { label: t.kept.until, value: f.date(until) },
        ]}
      />
      <Paragraph>{t.kept.how}</Paragraph>
      <Paragraph>{t.kept.link}</Paragraph>
    </Page>
  )
}

/** Where a code is typed over to go on. */
export function TakeUpPage({ t, fields, form }: { t: typeof nl; fields: Fielded; form: FormState }) {
  return (
    <Page title={t.back.title} hasErrors={form.errors.length > 0}>
      <Heading level={1}>{t.back.title}</Heading>
      <Lead>{t.back.lead}</Lead>
      <FormErrors form={form} />
      <Form action="/vragen/terug">
        <Fields schema={Code} form={form} texts={fields} />
        <SubmitRow>
          <Button>{t.back.submit}</Button>
        </SubmitRow>
      </Form>
      <Paragraph>{t.back.none}</Paragraph>
    </Page>
  )
}

interface ClaimProps {
  t: typeof nl
  fields: Fielded
  form: FormState
  given: GivenAnswers[]
  action: string
  desk: boolean
  back: { href: string; label: string }
}

/** Answers in a file, and a code to take more in: by the person, or at the desk with the person beside it. */
export function ClaimPage({ t, fields, form, given, action, desk, back }: ClaimProps) {
  const words = desk ? t.claim.desk : t.claim.own
  return (
    <Page title={t.claim.title} hasErrors={form.errors.length > 0} before={<BackLink href={back.href}>{back.label}</BackLink>}>
      <Heading level={1}>{t.claim.title}</Heading>
      <Lead>{words.lead}</Lead>
      <FormErrors form={form} />
      <GivenAnswersList t={t} given={given} />
      <Section title={words.take}>
        <Form action={action}>
          <Fields schema={GiveCode} form={form} texts={{ ...fields, mayKeep: { ...fields.mayKeep!, label: words.mayKeep } }} />
          <SubmitRow>
            <Button>{t.claim.submit}</Button>
          </SubmitRow>
        </Form>
      </Section>
    </Page>
  )
}

/** What somebody answered before they came, as it was asked. */
export function GivenAnswersList({ t, given }: { t: typeof nl; given: GivenAnswers[] }) {
  if (given.length === 0) return <EmptyState title={t.claim.none} />
  return (
    <>
      {given.map((one) => (
        <DataList facts={one.answers.map((answer) => ({ label: answer.ask, value: answer.answer }))} />
      ))}
      <Alert tone="info">{t.claim.notJudged}</Alert>
    </>
  )
}
