import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { Alert, BackLink, Button, Form, Heading, Lead, Page, Paragraph, SubmitRow } from '../../../platform/ui/index.ts'
import { ActingFor, OwnAccount } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

/** For whom do you act now? One file at a time. */
export function ActingPage({
  t,
  rows,
  form,
}: {
  t: typeof nl
  rows: { id: string; kind: string; name: string | null }[]
  form: FormState
}) {
  const kinds: Record<string, string> = t.fields.kind.options
  const options = [
    { value: 'self', label: t.acting.self },
    ...rows.map((row) => ({ value: row.id, label: t.acting.choice(row.name ?? '', kinds[row.kind] ?? '') })),
  ]
  return (
    <Page title={t.acting.title} hasErrors={form.errors.length > 0} before={<BackLink href="/mijn">{t.acting.back}</BackLink>}>
      <Heading level={1}>{t.acting.title}</Heading>
      <Lead>{t.acting.lead}</Lead>
      <FormErrors form={form} />
      <Form action="/mijn/namens">
        <Fields schema={ActingFor} form={form} texts={t.fields} options={{ acting: options }} />
        <SubmitRow>
          <Button>{t.acting.submit}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}

/** A worker who is helped here too says so: the own file stays closed at work. */
export function OwnAccountPage({ t, form, said }: { t: typeof nl; form: FormState; said: boolean }) {
  return (
    <Page title={t.ownAccount.title} hasErrors={form.errors.length > 0} before={<BackLink href="/werk">{t.ownAccount.back}</BackLink>}>
      <Heading level={1}>{t.ownAccount.title}</Heading>
      <Lead>{t.ownAccount.lead}</Lead>
      {said && <Alert tone="ok">{t.ownAccount.said}</Alert>}
      <Paragraph>{t.ownAccount.how}</Paragraph>
      <FormErrors form={form} />
      <Form action="/werk/eigen-account">
        <Fields schema={OwnAccount} form={form} texts={t.fields} />
        <SubmitRow>
          <Button>{t.ownAccount.submit}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
