import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import type { FormState } from '../../../../platform/form.ts'
import {
  BackLink,
  Button,
  DataList,
  Form,
  Heading,
  Lead,
  Page,
  Section,
  SubmitRow,
  useFormat,
  useView,
  type Option,
} from '../../../../platform/ui/index.ts'
import { LeftQuestion } from '../schema.ts'
import type { nl } from '../texts.nl.ts'
import { inWords } from '../tree.ts'
import type { Step } from '../walk.ts'
import { Said } from './said.tsx'

interface LeaveProps {
  t: typeof nl
  fields: Parameters<typeof Fields>[0]['texts']
  form: FormState
  journey: string
  municipalities: Option[]
  taker: string
  answerBy: string
  steps: Step[]
}

/** Leaving a question: to whom it goes and by when stands above the form. */
export function LeavePage({ t, fields, form, journey, municipalities, taker, answerBy, steps }: LeaveProps) {
  const f = useFormat()
  return (
    <Page title={t.leave.title} hasErrors={form.errors.length > 0} before={<BackLink href={`${journey}/uitkomst`}>{t.kept.back}</BackLink>}>
      <Heading level={1}>{t.leave.title}</Heading>
      <Lead>{t.leave.lead}</Lead>
      <FormErrors form={form} />
      <DataList
        facts={[
          { label: t.end.who, value: taker },
          { label: t.end.when, value: t.actions['leave-question'].when(f.date(answerBy)) },
        ]}
      />
      <AlongWith t={t} steps={steps} />
      <Form action={`${journey}/vraag`}>
        <Fields schema={LeftQuestion} form={form} texts={fields} options={{ ownMunicipality: municipalities }} />
        <SubmitRow>
          <Button>{t.leave.submit}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}

/** What can go along, word for word. */
function AlongWith({ t, steps }: { t: typeof nl; steps: Step[] }) {
  const { pageLanguage: language } = useView()
  return (
    <Section title={t.leave.along}>
      <DataList facts={steps.map((step) => ({ label: inWords(step.question.ask, language), value: <Said words={step.answer.text} /> }))} />
    </Section>
  )
}
