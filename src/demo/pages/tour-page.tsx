import {
  Button,
  Card,
  CardGroup,
  DataList,
  Details,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  LinkList,
  Page,
  Paragraph,
  Section,
  Table,
  useFormat,
} from '../../platform/ui/index.ts'
import type { DemoAccount } from '../accounts.ts'
import type { nl } from '../texts.nl.ts'
import type { Followed } from '../tour.ts'

export interface CaughtMail {
  id: string
  at: string
  from: string
  to: string
  subject: string
  body: string
}

/** Mails on the page; /demo/mail.json has more. */
const SHOWN = 15

/** A newcomer's way in: accounts, stories, the clock, the mail. */
export function TourPage({
  t,
  stories,
  today,
  accounts,
  regions,
  mail,
  clientId,
  privateJwk,
}: {
  t: typeof nl
  stories: Followed[]
  today: string
  accounts: (DemoAccount & { organisationName: string | null })[]
  regions: Record<string, string>
  mail: CaughtMail[]
  clientId: string
  privateJwk: string
}) {
  const f = useFormat()
  return (
    <Page title={t.title} width="wide">
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <Section title={t.stories}>
        <CardGroup>
          {stories.map((story) => (
            <Card title={story.title} level={3}>
              <Paragraph>{story.text}</Paragraph>
              <LinkList items={story.steps} />
            </Card>
          ))}
        </CardGroup>
      </Section>
      <Section title={t.accounts}>
        <Table
          caption={t.accounts}
          captionHidden
          rows={accounts}
          columns={[
            { label: t.who, names: true, cell: (account) => account.name },
            {
              label: t.role,
              cell: (account) => account.roles.map((role) => t.roles[role] ?? role).join(', ') || t.audiences[account.audience],
            },
            { label: t.organisation, cell: (account) => account.organisationName ?? '–' },
            { label: t.region, cell: (account) => (account.region ? (regions[account.region] ?? '–') : '–') },
            {
              label: t.signIn,
              cell: (account) => (
                <Link href={`/inloggen/${account.audience}?hint=${account.key}`} about={account.name}>
                  {t.signIn}
                </Link>
              ),
            },
          ]}
        />
      </Section>
      <Section title={t.clock} id="klok">
        <Paragraph>
          {t.today}: {f.date(today)}. {t.clockText}
        </Paragraph>
        <Form action="/demo/clock" inline label={t.days}>
          <HiddenField name="workingDays" value="3" />
          <Button appearance="secondary">{t.days}</Button>
        </Form>
        <Form action="/demo/clock" inline label={t.months}>
          <HiddenField name="months" value="3" />
          <Button appearance="secondary">{t.months}</Button>
        </Form>
      </Section>
      <Section title={t.mail} id="mail">
        <Paragraph>
          {t.mailText} <Link href="/demo/mail.json">{t.allMail}</Link>
        </Paragraph>
        {mail.length === 0 && <Paragraph>{t.noMail}</Paragraph>}
        {mail.slice(0, SHOWN).map((one) => (
          <Details summary={`${one.subject} (${one.to})`}>
            {one.body.split('\n\n').map((part) => (
              <Paragraph>
                <Linked text={part} />
              </Paragraph>
            ))}
          </Details>
        ))}
      </Section>
      <Section title={t.api}>
        <Paragraph>{t.apiText}</Paragraph>
        <DataList
          facts={[
            { label: 'client_id', value: clientId },
            { label: 'private key (JWK)', value: privateJwk },
            { label: 'token', value: 'POST /api/v1/token' },
            { label: 'OpenAPI', value: <Link href="/api/v1/openapi.json">/api/v1/openapi.json</Link> },
          ]}
        />
      </Section>
    </Page>
  )
}

function Linked({ text }: { text: string }) {
  const url = /https?:\/\/\S+/.exec(text)?.[0]
  if (!url) return <>{text}</>
  return (
    <>
      {text.replace(url, '')}
      <a href={url}>{url}</a>
    </>
  )
}
