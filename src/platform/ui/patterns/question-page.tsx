import type { ComponentChildren } from 'preact'
import { Button } from '../basic/button.tsx'
import { Details } from '../basic/details.tsx'
import { BackLink } from '../basic/link.tsx'
import { Paragraph } from '../basic/text.tsx'
import { ErrorSummary, type FieldMessage } from '../fields/error-summary.tsx'
import { Form, SubmitRow } from '../fields/form.tsx'
import { Page } from '../shell/page.tsx'
import { useUiTexts } from '../texts.ts'
import { Progress, type ProgressProps } from './progress.tsx'

export interface QuestionPageProps {
  title: string
  action: string
  backHref?: string
  progress?: ProgressProps
  /** Why this is asked. */
  why?: string
  errors?: FieldMessage[]
  submitLabel?: string
  /** Below the form: another way on. */
  after?: ComponentChildren
  /** The question: one field, its label as heading (`asHeading`), or a Heading with a few fields. */
  children: ComponentChildren
}

/** A page with one question: progress in words, the question, why it is asked, on and back. */
export function QuestionPage({ title, action, backHref, progress, why, errors = [], submitLabel, after, children }: QuestionPageProps) {
  const texts = useUiTexts()
  return (
    <Page title={title} hasErrors={errors.length > 0} before={backHref && <BackLink href={backHref}>{texts.back}</BackLink>}>
      <ErrorSummary errors={errors} />
      {progress && <Progress {...progress} />}
      <Form action={action}>
        {children}
        {why && (
          <Details summary={texts.whyAsked}>
            <Paragraph>{why}</Paragraph>
          </Details>
        )}
        <SubmitRow>
          <Button>{submitLabel ?? texts.next}</Button>
        </SubmitRow>
      </Form>
      {after}
    </Page>
  )
}
