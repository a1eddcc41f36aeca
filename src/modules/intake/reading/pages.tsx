import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  CopyText,
  Form,
  Heading,
  Lead,
  List,
  Page,
  Paragraph,
  SubmitRow,
  type Option,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { Code, NewReading } from './schema.ts'

type Text = typeof nl

/** Who reads along, by name, with an address of the organisation. */
export function MakePage({ t, id, organisations, form }: { t: Text; id: string; organisations: Option[]; form: FormState }) {
  const words = t.reading
  return (
    <Page
      title={words.title}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={`/werk/overdrachten/${id}`}>{t.one.title}</BackLink>}
    >
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <List items={words.rules} />
      <FormErrors form={form} />
      <Form action={`/werk/overdrachten/${id}/meelezen`}>
        <Fields schema={NewReading} form={form} texts={t.fields} options={{ forOrganisation: organisations }} />
        <SubmitRow>
          <Button>{words.make}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}

/** The link, shown once. */
export function MadePage({ t, id, url, until }: { t: Text; id: string; url: string; until: string }) {
  const words = t.reading
  return (
    <Page title={words.made}>
      <Heading level={1}>{words.made}</Heading>
      <Lead>{words.madeLead(until)}</Lead>
      <CopyText label={words.made} text={url} />
      <ButtonLink href={`/werk/overdrachten/${id}`}>{words.back}</ButtonLink>
    </Page>
  )
}

/** Behind the link: nothing of anybody yet. */
export function AskCodePage({ t, token, hint, organisation }: { t: Text; token: string; hint: string; organisation: string }) {
  const words = t.reading
  return (
    <Page title={words.readTitle}>
      <Heading level={1}>{words.readTitle}</Heading>
      <Lead>{words.readLead(organisation)}</Lead>
      <Paragraph>{words.codeTo(hint)}</Paragraph>
      <Form action={`/meelezen/${token}/code`}>
        <SubmitRow>
          <Button>{words.send}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}

/** The code that came by mail. */
export function CodePage({ t, token, hint, form }: { t: Text; token: string; hint: string; form: FormState }) {
  const words = t.reading
  return (
    <Page title={words.readTitle} hasErrors={form.errors.length > 0}>
      <Heading level={1}>{words.readTitle}</Heading>
      <Paragraph>{words.sent(hint)}</Paragraph>
      <FormErrors form={form} />
      <Form action={`/meelezen/${token}`}>
        <Fields schema={Code} form={form} texts={t.fields} />
        <SubmitRow>
          <Button>{words.open}</Button>
        </SubmitRow>
      </Form>
      <Form action={`/meelezen/${token}/code`}>
        <Button appearance="secondary">{words.again}</Button>
      </Form>
    </Page>
  )
}

/** The handover itself, once. */
export function ReadPage({ t, text }: { t: Text; text: string }) {
  const words = t.reading
  return (
    <Page title={words.readTitle}>
      <Heading level={1}>{words.readTitle}</Heading>
      <Lead>{words.once}</Lead>
      <CopyText label={t.one.copyLead} text={text} />
    </Page>
  )
}
