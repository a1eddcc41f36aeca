import { dateOf } from '../../../platform/clock.ts'
import { Fields } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { Button, DataList, Details, Form, Paragraph, Quote, Section, SubmitRow, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { ReportRow } from './queries.ts'
import { SignReport, WriteReport } from './schema.ts'

type Text = typeof nl

/** The report, and what the person said to it. */
export function ReportFacts({ t, report }: { t: Text; report: ReportRow }) {
  const f = useFormat()
  const { endReport } = t
  return (
    <>
      <DataList
        facts={[
          { label: endReport.madeOn, value: f.date(dateOf(report.madeAt)) },
          { label: t.fields.reached.label, value: endReport.reached[report.reached] },
          { label: t.fields.reachedWords.label, value: report.reachedWords ?? '–' },
          { label: t.fields.advice.label, value: endReport.advice[report.advice] },
          report.adviceWords !== null && { label: t.fields.adviceWords.label, value: report.adviceWords },
          {
            label: endReport.answer,
            value: report.answer
              ? endReport.answered(endReport.answers[report.answer] ?? '', report.answeredAt ? f.date(dateOf(report.answeredAt)) : '')
              : endReport.waits(f.date(report.answerBy)),
          },
        ]}
      />
      {report.ownWords && <Quote>{report.ownWords}</Quote>}
    </>
  )
}

/** At the provider: write it, or again as long as the person said nothing to it. */
export function ReportDesk({ t, action, report, form }: { t: Text; action: string; report: ReportRow | null; form: FormState }) {
  const mine = form.errors.some(({ field }) => field in WriteReport.shape)
  const known = report && {
    reached: report.reached,
    reachedWords: report.reachedWords,
    advice: report.advice,
    adviceWords: report.adviceWords,
  }
  return (
    <Section title={t.endReport.title}>
      {report && <ReportFacts t={t} report={report} />}
      {!report?.answer && (
        <Details summary={report ? t.endReport.rewrite : t.endReport.write} open={mine}>
          <Paragraph>{t.endReport.writeLead}</Paragraph>
          <Form action={`${action}/eindverslag`} label={t.endReport.write}>
            <Fields schema={WriteReport} form={mine ? form : blankForm(known ?? {})} texts={t.fields} idPrefix="eindverslag" />
            <SubmitRow>
              <Button appearance="secondary">{t.endReport.send}</Button>
            </SubmitRow>
          </Form>
        </Details>
      )}
    </Section>
  )
}

/** For the person, and for a guide whom the person tells: read it and say something to it. */
export function SignPart({
  t,
  action,
  report,
  desk = false,
  form,
}: {
  t: Text
  action: string
  report: ReportRow
  desk?: boolean
  form: FormState
}) {
  const mine = form.errors.some(({ field }) => field in SignReport.shape)
  const signing = (
    <Form action={action} label={t.endReport.sign}>
      <Fields schema={SignReport} form={mine ? form : blankForm()} texts={t.fields} idPrefix="ondertekening" />
      <SubmitRow>
        <Button appearance={desk ? 'secondary' : 'primary'}>{t.endReport.signDo}</Button>
      </SubmitRow>
    </Form>
  )
  return (
    <Section title={t.endReport.title}>
      <ReportFacts t={t} report={report} />
      {!report.answer && !desk && (
        <>
          <Paragraph>{t.endReport.signLead}</Paragraph>
          {signing}
        </>
      )}
      {!report.answer && desk && (
        <Details summary={t.endReport.atDesk} open={mine}>
          {signing}
        </Details>
      )}
    </Section>
  )
}
