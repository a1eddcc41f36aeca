import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { BackLink, Button, ButtonLink, Form, Heading, Lead, Page, Paragraph, SubmitRow } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { AgreeAtDesk } from './schema.ts'

/** Somebody says yes on the phone or at the desk: number and last name, nothing of the person is shown. */
export function AgreeAtDeskPage({ t, form }: { t: typeof nl; form: FormState }) {
  const words = t.asked.desk
  return (
    <Page title={words.title} hasErrors={form.errors.length > 0} before={<BackLink href="/werk/overdrachten">{t.list.title}</BackLink>}>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <FormErrors form={form} />
      <Form action="/werk/overdrachten/akkoord">
        <Fields schema={AgreeAtDesk} form={form} texts={t.fields} />
        <SubmitRow>
          <Button>{words.submit}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}

/** The yes is kept: who has the question now. */
export function AgreedPage({ t, holder }: { t: typeof nl; holder: string | null }) {
  const words = t.asked.desk
  return (
    <Page title={words.done}>
      <Heading level={1}>{words.done}</Heading>
      <Paragraph>{holder ? words.now(holder) : words.nowElsewhere}</Paragraph>
      <ButtonLink href="/werk/overdrachten">{t.list.title}</ButtonLink>
    </Page>
  )
}
