import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  ActionGroup,
  Alert,
  Button,
  ButtonLink,
  EmptyState,
  Form,
  Heading,
  Lead,
  List,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Table,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { sendersOf } from './commands.ts'
import { AskSender } from './schema.ts'

type Text = typeof nl

/** How a private organisation hands people over, and asking to be let in. policy: A6, L2 */
export function AskPage({ t, base, form, asked }: { t: Text; base: string; form: FormState; asked: boolean }) {
  const words = t.senders
  return (
    <Page title={words.title} hasErrors={form.errors.length > 0}>
      <Heading level={1}>{words.title}</Heading>
      {asked ? (
        <Alert tone="ok" live>
          {words.asked}
        </Alert>
      ) : (
        <>
          <Lead>{words.lead}</Lead>
          <List items={words.how} numbered />
          <Section title={words.ask}>
            <FormErrors form={form} />
            <Form action={`${base}/verwijzers`}>
              <Fields schema={AskSender} form={form} texts={t.fields} />
              <Paragraph quiet>{words.keep}</Paragraph>
              <SubmitRow>
                <Button>{words.submit}</Button>
              </SubmitRow>
            </Form>
          </Section>
          <Section title={words.systemTitle}>
            <Paragraph>{words.system}</Paragraph>
          </Section>
        </>
      )}
    </Page>
  )
}

/** Who asked, for the coordinator: let in or not. */
export function SendersPage({ t, rows }: { t: Text; rows: Awaited<ReturnType<typeof sendersOf>> }) {
  const f = useFormat()
  const words = t.senders
  return (
    <Page title={words.deskTitle} width="wide">
      <Heading level={1}>{words.deskTitle}</Heading>
      <Lead>{words.deskLead}</Lead>
      <Table
        caption={words.deskTitle}
        captionHidden
        rows={rows}
        empty={<EmptyState title={words.none} />}
        columns={[
          { label: t.fields.senderName.label, names: true, cell: (row) => row.organisationName },
          { label: t.fields.senderKvk.label, cell: (row) => row.kvkNumber },
          { label: t.fields.senderType.label, cell: (row) => t.fields.senderType.options[row.organisationType as 'other'] },
          { label: words.who, cell: (row) => [row.name, row.email].filter(Boolean).join(', ') || '–' },
          { label: words.since, cell: (row) => f.moment(row.askedAt) },
          {
            label: t.list.state,
            cell: (row) =>
              row.state === 'asked' ? <Decide words={words} id={row.id} about={row.organisationName} /> : words.states[row.state],
          },
        ]}
      />
    </Page>
  )
}

function Decide({ words, id, about }: { words: Text['senders']; id: string; about: string }) {
  return (
    <ActionGroup>
      <Form action={`/werk/verwijzers/${id}/toelating`} inline>
        <Button about={about}>{words.letIn}</Button>
      </Form>
      <Form action={`/werk/verwijzers/${id}/weigering`} inline>
        <Button appearance="secondary" about={about}>
          {words.refuse}
        </Button>
      </Form>
    </ActionGroup>
  )
}

/** The first worker comes in: sign in, then one button. */
export function EntrancePage({ t, token, organisation, signedIn }: { t: Text; token: string; organisation: string; signedIn: boolean }) {
  const words = t.senders
  const path = `/verwijzer/${token}`
  return (
    <Page title={words.entrance}>
      <Heading level={1}>{words.entrance}</Heading>
      <Lead>{words.entranceLead(organisation)}</Lead>
      {signedIn ? (
        <Form action={path}>
          <SubmitRow>
            <Button>{words.take}</Button>
          </SubmitRow>
        </Form>
      ) : (
        <>
          <Paragraph>{words.signInFirst}</Paragraph>
          <ButtonLink href={`/inloggen/staff?terug=${encodeURIComponent(path)}`}>{words.signIn}</ButtonLink>
        </>
      )}
    </Page>
  )
}
