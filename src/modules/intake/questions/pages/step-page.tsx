import type { FormState } from '../../../../platform/form.ts'
import { Link, Paragraph, QuestionPage, Radios, useView } from '../../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { inWords, type Question } from '../tree.ts'

export interface StepProps {
  question: Question
  action: string
  back: string
  at: number
  most: number
  chosen: string | undefined
  urgent: string
  form: FormState
}

/** One question of the journey: why it is asked, at most how many, and back keeps the answers. policy: A10, A14 */
export function StepPage({ t, question, action, back, at, most, chosen, urgent, form }: StepProps & { t: typeof nl }) {
  const { pageLanguage: language } = useView()
  const ask = inWords(question.ask, language)
  return (
    <QuestionPage
      title={ask}
      action={action}
      backHref={back}
      progress={{ at, about: most, most: true }}
      why={inWords(question.why, language)}
      errors={form.errors}
      after={
        <Paragraph>
          {t.step.anonymous} <Link href={urgent}>{t.urgent}</Link>
        </Paragraph>
      }
    >
      <Radios
        name="answer"
        asHeading
        label={ask}
        value={chosen}
        error={form.errors.find((error) => error.field === 'answer')?.message}
        options={question.answers.map((answer) => ({ value: answer.code, label: inWords(answer.text, language) }))}
      />
    </QuestionPage>
  )
}
