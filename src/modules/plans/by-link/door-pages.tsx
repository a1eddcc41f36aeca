import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { Alert, Button, Form, Heading, Lead, Page, Paragraph, SubmitRow } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { AskNewLink, LinkCode } from './schema.ts'

interface DoorProps {
  t: typeof nl
  token: string
  organisation: string
  /** The number as who holds the link may see it. */
  phone: string
}

/** Before a code: for whom it is, and no person. */
export function DoorPage({ t, token, organisation, phone }: DoorProps) {
  return (
    <Page title={t.byLink.door.title(organisation)}>
      <Heading level={1}>{t.byLink.door.title(organisation)}</Heading>
      <Lead>{t.byLink.door.lead(phone)}</Lead>
      <Form action={`/aanvraag/${token}/code`}>
        <Button>{t.byLink.door.ask}</Button>
      </Form>
      <Paragraph>{t.byLink.door.otherPhone}</Paragraph>
    </Page>
  )
}

/** The code that was sent. */
export function CodePage({ t, token, phone, form }: Omit<DoorProps, 'organisation'> & { form: FormState }) {
  return (
    <Page title={t.byLink.door.codeTitle} hasErrors={form.errors.length > 0}>
      <Heading level={1}>{t.byLink.door.codeTitle}</Heading>
      <FormErrors form={form} />
      <Lead>{t.byLink.door.codeLead(phone)}</Lead>
      <Form action={`/aanvraag/${token}`} label={t.byLink.door.codeTitle}>
        <Fields schema={LinkCode} form={form} texts={t.fields} />
        <SubmitRow>
          <Button>{t.byLink.door.enter}</Button>
        </SubmitRow>
      </Form>
      <Form action={`/aanvraag/${token}/code`} inline>
        <Button appearance="secondary">{t.byLink.door.again}</Button>
      </Form>
    </Page>
  )
}

/** After a no: nothing of the request is there any more. */
export function LeftPage({ t }: { t: typeof nl }) {
  return (
    <Page title={t.byLink.left.title}>
      <Heading level={1}>{t.byLink.left.title}</Heading>
      <Lead>{t.byLink.left.lead}</Lead>
    </Page>
  )
}

/** A new link, to the address that is registered. */
export function RenewPage({ t, asked, form }: { t: typeof nl; asked: boolean; form: FormState }) {
  return (
    <Page title={t.byLink.renew.title} hasErrors={form.errors.length > 0}>
      <Heading level={1}>{t.byLink.renew.title}</Heading>
      {asked && (
        <Alert tone="info" live>
          {t.byLink.renew.done}
        </Alert>
      )}
      <FormErrors form={form} />
      <Lead>{t.byLink.renew.lead}</Lead>
      <Form action="/aanvraag">
        <Fields schema={AskNewLink} form={form} texts={t.fields} />
        <SubmitRow>
          <Button>{t.byLink.renew.send}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
