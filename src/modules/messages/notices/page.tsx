import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormShape, FormState } from '../../../platform/form.ts'
import { Alert, BackLink, Button, Form, Heading, Lead, Link, Page, Paragraph, SubmitRow } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { OwnNotices } from './schema.ts'

interface Props {
  t: typeof nl
  saved: boolean
  form: FormState
}

interface NoticesProps extends Props {
  base: string
  shape: FormShape
  /** Where one file can be kept silent. */
  silent: string | null
}

/** Per kind of news: in the digest, at once, or not; and how often the digest comes. */
export function NoticesPage({ t, base, shape, saved, form, silent }: NoticesProps) {
  return (
    <Page
      title={t.notices.title}
      hasErrors={form.errors.length > 0}
      before={silent && <BackLink href="/beheer">{t.notices.manage}</BackLink>}
    >
      <Heading level={1}>{t.notices.title}</Heading>
      <FormErrors form={form} />
      <Saved t={t} when={saved} />
      <Lead>{t.notices.lead}</Lead>
      <Choose t={t} base={base} shape={shape} form={form} />
      {silent && (
        <Paragraph>
          <Link href={silent}>{t.notices.silentFiles}</Link>
        </Paragraph>
      )}
    </Page>
  )
}

/** The same for a person, of the own plan. policy: E1 */
export function OwnNoticesPage({ t, saved, form }: Props) {
  return (
    <Page title={t.notices.ownTitle} hasErrors={form.errors.length > 0} before={<BackLink href="/mijn/berichten">{t.title}</BackLink>}>
      <Heading level={1}>{t.notices.ownTitle}</Heading>
      <FormErrors form={form} />
      <Saved t={t} when={saved} />
      <Lead>{t.notices.ownLead}</Lead>
      <Choose t={t} base="/mijn/meldingen" shape={OwnNotices} form={form} />
      <Paragraph>
        {t.notices.ownChannel} <Link href="/mijn/contact">{t.notices.ownChannelLink}</Link>
      </Paragraph>
    </Page>
  )
}

function Saved({ t, when }: { t: typeof nl; when: boolean }) {
  if (!when) return null
  return (
    <Alert tone="ok" live>
      {t.notices.saved}
    </Alert>
  )
}

function Choose({ t, base, shape, form }: { t: typeof nl; base: string; shape: FormShape; form: FormState }) {
  return (
    <Form action={base}>
      <Fields schema={shape} form={form} texts={t.fields} />
      <SubmitRow>
        <Button>{t.notices.save}</Button>
      </SubmitRow>
    </Form>
  )
}
