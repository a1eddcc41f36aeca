import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  ActionGroup,
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

interface Ways {
  t: Text
  token: string
  /** The address, so far as the bearer of the link may see it. */
  hint: string
  /** The end of a number; null where no SMS can go. */
  phoneHint: string | null
}

/** Behind the link: nothing of anybody yet. */
export function AskCodePage({ organisation, ...ways }: Ways & { organisation: string }) {
  const { t, hint, phoneHint } = ways
  const words = t.reading
  return (
    <Page title={words.readTitle}>
      <Heading level={1}>{words.readTitle}</Heading>
      <Lead>{words.readLead(organisation)}</Lead>
      <Paragraph>{phoneHint ? words.codeToEither(hint, phoneHint) : words.codeTo(hint)}</Paragraph>
      <CodeWays {...ways} words={phoneHint ? { mail: words.sendMail, sms: words.sendSms } : { mail: words.send, sms: '' }} first />
    </Page>
  )
}

/** One button for each way a code can go. */
function CodeWays({ token, phoneHint, words, first = false }: Ways & { words: { mail: string; sms: string }; first?: boolean }) {
  return (
    <Form action={`/meelezen/${token}/code`}>
      <ActionGroup>
        <Button appearance={first ? 'primary' : 'secondary'} name="how" value="mail">
          {words.mail}
        </Button>
        {phoneHint && (
          <Button appearance="secondary" name="how" value="sms">
            {words.sms}
          </Button>
        )}
      </ActionGroup>
    </Form>
  )
}

/** The code that came. */
export function CodePage({ sentTo, form, ...ways }: Ways & { sentTo: string; form: FormState }) {
  const { t, token, phoneHint } = ways
  const words = t.reading
  return (
    <Page title={words.readTitle} hasErrors={form.errors.length > 0}>
      <Heading level={1}>{words.readTitle}</Heading>
      <Paragraph>{words.sent(sentTo)}</Paragraph>
      <FormErrors form={form} />
      <Form action={`/meelezen/${token}`}>
        <Fields schema={Code} form={form} texts={t.fields} />
        <SubmitRow>
          <Button>{words.open}</Button>
        </SubmitRow>
      </Form>
      <CodeWays {...ways} words={phoneHint ? { mail: words.againMail, sms: words.sendSms } : { mail: words.again, sms: '' }} />
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
