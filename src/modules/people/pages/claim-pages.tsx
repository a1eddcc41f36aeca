import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  ActionGroup,
  BackLink,
  Button,
  ButtonLink,
  DataList,
  Form,
  Heading,
  Lead,
  Page,
  Paragraph,
  PhoneLink,
  SubmitRow,
} from '../../../platform/ui/index.ts'
import type { NamedContact } from '../contact.ts'
import { ClaimCode, ClaimLink } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

interface Props {
  t: typeof nl
  form: FormState
  /** The birth date is asked only where we don't know it. */
  askBirthDate: boolean
}

/** Connect a file with the code on paper. */
export function ClaimPage({ t, form, askBirthDate }: Props) {
  return (
    <Page title={t.claim.title} hasErrors={form.errors.length > 0}>
      <Heading level={1}>{t.claim.title}</Heading>
      <Lead>{askBirthDate ? t.claim.birthDate : t.claim.lead}</Lead>
      <FormErrors form={form} />
      <Form action="/mijn/koppelen">
        <Fields schema={ClaimCode} form={form} texts={t.fields} only={askBirthDate ? ['code', 'birthDate'] : ['code']} />
        <SubmitRow>
          <Button>{t.claim.submit}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}

/** Sign in, then connect: two steps, each one button. */
export function ConnectPage({ t, action, signedIn, form, askBirthDate }: Props & { action: string; signedIn: boolean }) {
  return (
    <Page title={t.connect.title} hasErrors={form.errors.length > 0}>
      <Heading level={1}>{t.connect.title}</Heading>
      <Lead>{askBirthDate ? t.claim.birthDate : t.connect.lead}</Lead>
      <FormErrors form={form} />
      {signedIn ? (
        <Form action={action}>
          {askBirthDate && <Fields schema={ClaimLink} form={form} texts={t.fields} />}
          <Button>{t.connect.submit}</Button>
        </Form>
      ) : (
        <>
          <Paragraph>{t.connect.first}</Paragraph>
          <ButtonLink href={`/inloggen/person?terug=${encodeURIComponent(action)}`}>{t.connect.signIn}</ButtonLink>
        </>
      )}
    </Page>
  )
}

/** Younger than 16: no account, and who helps instead. */
export function TooYoungPage({ t, contact, back }: { t: typeof nl; contact: NamedContact; back: string | null }) {
  return (
    <Page title={t.young.title} before={back === null ? undefined : <BackLink href={back}>{t.manage.back}</BackLink>}>
      <Heading level={1}>{t.young.title}</Heading>
      <Lead>{t.young.lead}</Lead>
      <Paragraph>{t.young.parent}</Paragraph>
      <DataList
        facts={[
          { label: t.young.contact, value: contact.worker ? `${contact.worker}, ${contact.organisation}` : contact.organisation },
          contact.place !== null && { label: t.young.place, value: contact.place },
          contact.phone !== null && { label: t.fields.phone.label, value: <PhoneLink number={contact.phone} /> },
        ]}
      />
      <ActionGroup>
        <ButtonLink href="/regios" appearance="secondary">
          {t.young.appointment}
        </ButtonLink>
      </ActionGroup>
    </Page>
  )
}
