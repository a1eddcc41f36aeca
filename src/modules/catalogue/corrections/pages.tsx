import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  ByDay,
  DataList,
  EmptyState,
  Form,
  Heading,
  Lead,
  Link,
  Page,
  Paragraph,
  Quote,
  Section,
  Status,
  SubmitRow,
  WhatNow,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { Correction } from './queries.ts'
import { AnswerCorrection, AskCorrection } from './schema.ts'

type Text = typeof nl

/** Anybody says what is wrong in one fact of a service. */
export function AskPage({ t, service, form }: { t: Text; service: { id: string; name: string }; form: FormState }) {
  const words = t.corrections
  return (
    <Page
      title={words.title}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={`/diensten/${service.id}`}>{service.name}</BackLink>}
    >
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead(service.name)}</Lead>
      <FormErrors form={form} />
      <Form action={`/diensten/${service.id}/klopt-niet`}>
        <Fields schema={AskCorrection} form={form} texts={words.fields} />
        <SubmitRow>
          <Button>{words.send}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}

/** What became of a report, for who keeps its address. */
export function FollowPage({ t, correction, today }: { t: Text; correction: Correction; today: string }) {
  const f = useFormat()
  const words = t.corrections
  return (
    <Page title={words.yours} before={<BackLink href={`/diensten/${correction.serviceId}`}>{correction.service}</BackLink>}>
      <Heading level={1}>{words.yours}</Heading>
      <DataList
        facts={[
          { label: t.fields.name.label, value: correction.service },
          { label: words.fields.fact.label, value: words.fields.fact.options[correction.field as 'price'] ?? correction.field },
          { label: words.asked, value: f.moment(correction.askedAt) },
        ]}
      />
      <Quote>{correction.words}</Quote>
      {correction.state === 'open' ? (
        <>
          <WhatNow
            holder={words.holder}
            next={words.willAnswer}
            by={<ByDay day={f.date(correction.answerBy)} past={correction.answerBy < today} who={words.region} />}
          />
          <Paragraph quiet>{words.keep}</Paragraph>
        </>
      ) : (
        <Alert tone="ok" title={words.outcomes[correction.state]}>
          {correction.answer}
        </Alert>
      )}
    </Page>
  )
}

interface ListProps {
  t: Text
  corrections: Correction[]
  back: { href: string; label: string }
  /** Where an answer goes, with the id in place of `:id`. */
  action: string
  today: string
  wrong?: { id: string; form: FormState } | undefined
}

/** Reports with an answer to give, each before its day. */
export function CorrectionsPage({ t, corrections, back, action, today, wrong }: ListProps) {
  const f = useFormat()
  const words = t.corrections
  return (
    <Page title={t.portal.corrections} hasErrors={wrong !== undefined} before={<BackLink href={back.href}>{back.label}</BackLink>}>
      <Heading level={1}>{t.portal.corrections}</Heading>
      {wrong && <FormErrors form={wrong.form} idPrefix={wrong.id.slice(-6)} />}
      {corrections.length === 0 && <EmptyState title={words.none} />}
      {corrections.map((one) => (
        <Section title={`${one.service}: ${words.fields.fact.options[one.field as 'price'] ?? one.field}`}>
          <Quote>{one.words}</Quote>
          <Paragraph>
            <Link href={`/diensten/meldingen/${one.id}`} about={one.service}>
              {f.moment(one.askedAt)}
            </Link>
            {one.state === 'open' ? `, ${words.before(f.date(one.answerBy))} ` : `. ${words.outcomes[one.state]}: ${one.answer}`}
            {one.state === 'open' && one.answerBy < today && <Status is="overdue" />}
          </Paragraph>
          {one.state === 'open' && (
            <Form action={action.replace(':id', one.id)} label={one.service}>
              <Fields
                schema={AnswerCorrection}
                form={wrong?.id === one.id ? wrong.form : { values: {}, errors: [] }}
                texts={words.fields}
                idPrefix={one.id.slice(-6)}
              />
              <SubmitRow>
                <Button>{words.answer}</Button>
              </SubmitRow>
            </Form>
          )}
        </Section>
      ))}
    </Page>
  )
}
