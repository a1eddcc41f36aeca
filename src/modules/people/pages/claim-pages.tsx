import { Fields, FormErrors } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import {
  ActionGroup,
  BackLink,
  Button,
  ButtonLink,
  DataList,
  Form,
  Heading,
  HiddenField,
  Lead,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  SubmitRow,
} from '../../../platform/ui/index.ts'
import type { NamedContact } from '../contact.ts'
import { ClaimCode, ClaimCodeAsked, ClaimLinkAsked } from '../schema.ts'
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
        {askBirthDate ? (
          <Fields schema={ClaimCodeAsked} form={form} texts={t.fields} />
        ) : (
          <Fields schema={ClaimCode} form={form} texts={t.fields} only={['code']} />
        )}
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
          {askBirthDate && <Fields schema={ClaimLinkAsked} form={form} texts={t.fields} />}
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

/** Where a birth date that was typed wrong is typed again. */
export interface Retry {
  action: string
  code: string | null
}

interface TooYoung {
  t: typeof nl
  contact: NamedContact
  back: string | null
  /** Null where the file knows the date, or at the desk, where the form asks again. */
  retry: Retry | null
}

/** Younger than 16: no account, and who helps instead. Nothing is kept of a date that was typed wrong. */
export function TooYoungPage({ t, contact, back, retry }: TooYoung) {
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
      {back === null && (
        <Section title={t.young.wrong}>{retry ? <RetryForm t={t} retry={retry} /> : <Paragraph>{t.young.known}</Paragraph>}</Section>
      )}
      <ActionGroup>
        <ButtonLink href="/regios" appearance="secondary">
          {t.young.appointment}
        </ButtonLink>
      </ActionGroup>
    </Page>
  )
}

function RetryForm({ t, retry }: { t: typeof nl; retry: Retry }) {
  return (
    <Form action={retry.action}>
      {retry.code !== null && <HiddenField name="code" value={retry.code} />}
      <Fields schema={ClaimLinkAsked} form={blankForm({ asked: 'yes' })} texts={t.fields} />
      <SubmitRow>
        <Button appearance="secondary">{t.young.again}</Button>
      </SubmitRow>
    </Form>
  )
}
