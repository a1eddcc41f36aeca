import { Fields, FormErrors } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { BackLink, Button, Form, Heading, Lead, Page, Paragraph, Section, SubmitRow, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { Correction, Removal } from './schema.ts'

/** One conversation to put right: other words, or away with what should never have been written. policy: C16, E2 */
export function CorrectPage({
  t,
  person,
  contact,
  form,
  removal = blankForm(),
}: {
  t: typeof nl
  person: { id: string; name: string }
  contact: { id: string; happenedOn: string }
  form: FormState
  removal?: FormState
}) {
  const f = useFormat()
  const base = `/werk/personen/${person.id}/gesprekken/${contact.id}`
  const wrong = form.errors.length + removal.errors.length > 0
  return (
    <Page title={t.correct.title} hasErrors={wrong} before={<BackLink href={`/werk/personen/${person.id}`}>{person.name}</BackLink>}>
      <Heading level={1}>{t.correct.title}</Heading>
      <Lead>{t.correct.lead(f.date(contact.happenedOn))}</Lead>
      <FormErrors form={form.errors.length > 0 ? form : removal} />
      <Form action={`${base}/verbetering`} label={t.correct.title}>
        <Fields schema={Correction} form={form} texts={t.fields} />
        <SubmitRow>
          <Button>{t.correct.save}</Button>
        </SubmitRow>
      </Form>
      <Section title={t.correct.removeTitle}>
        <Paragraph>{t.correct.removeLead}</Paragraph>
        <Form action={`${base}/verwijdering`} label={t.correct.removeTitle}>
          <Fields schema={Removal} form={removal} texts={t.fields} />
          <SubmitRow>
            <Button appearance="danger">{t.remove}</Button>
          </SubmitRow>
        </Form>
      </Section>
    </Page>
  )
}
