import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { BackLink, Button, Form, Heading, HiddenField, Lead, Page, Paragraph, Section, SubmitRow } from '../../../platform/ui/index.ts'
import type { Side } from '../side.ts'
import type { nl } from '../texts.nl.ts'
import type { Education } from './queries.ts'
import { NoteEducation } from './schema.ts'

interface Props {
  t: typeof nl
  side: Side
  /** What is being corrected; null: a new one. */
  stood: Education | null
  form: FormState
}

/** What somebody learnt, finished or not. policy: C3, E2 */
export function EducationPage({ t, side, stood, form }: Props) {
  const words = t.education
  const action = `${side.record}/opleiding`
  return (
    <Page
      title={stood?.what ?? words.add}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={side.record}>{t.record[side.own ? 'own' : 'desk']}</BackLink>}
    >
      <Heading level={1}>{stood?.what ?? words.add}</Heading>
      <FormErrors form={form} />
      <Lead>{side.own ? words.lead : words.leadDesk}</Lead>
      <Form action={action}>
        <Fields schema={NoteEducation} form={form} texts={t.fields} options={{ educationLevel: levels(t) }} />
        <SubmitRow>
          <Button>{words.save}</Button>
        </SubmitRow>
      </Form>
      {stood && (
        <Section title={words.remove}>
          <Paragraph>{words.removeLead}</Paragraph>
          <Form action={`${action}/weg`} label={words.remove}>
            <HiddenField name="id" value={stood.id} />
            <SubmitRow>
              <Button appearance="secondary">{words.remove}</Button>
            </SubmitRow>
          </Form>
        </Section>
      )}
    </Page>
  )
}

const levels = (t: typeof nl) => Object.entries(t.fields.educationLevel.options).map(([value, label]) => ({ value, label }))
