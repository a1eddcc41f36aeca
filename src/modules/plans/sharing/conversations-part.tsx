import { Button, Card, CardGroup, DataList, Form, HiddenField, Paragraph, Section, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { SharedConversation } from './conversations.ts'

interface Props {
  t: typeof nl
  voice: 'mine' | 'desk'
  base: string
  conversations: SharedConversation[]
}

/** Of each conversation what stands in it, who reads it and why, and what the person can do about it. policy: E1, L2 */
export function ConversationsPart({ t, voice, base, conversations }: Props) {
  if (conversations.length === 0) return null
  const words = t.sharing.conversations
  return (
    <Section title={words.title}>
      <Paragraph>{words.lead[voice]}</Paragraph>
      <CardGroup rows>
        {conversations.map((one) => (
          <One t={t} base={base} conversation={one} />
        ))}
      </CardGroup>
    </Section>
  )
}

function One({ t, base, conversation }: { t: typeof nl; base: string; conversation: SharedConversation }) {
  const f = useFormat()
  const words = t.sharing.conversations
  const title = words.on(f.date(conversation.on))
  return (
    <Card title={title} level={3}>
      <DataList
        facts={[
          {
            label: words.holds,
            value: conversation.holds.length > 0 ? f.list(conversation.holds.map((part) => words.parts[part])) : words.empty,
          },
        ]}
      />
      {conversation.viewers.map((viewer) => (
        <>
          <DataList
            facts={[
              { label: t.sharing.who, value: viewer.name },
              { label: t.sharing.why, value: words.because[viewer.because] },
            ]}
          />
          {viewer.because === 'guides' ? (
            <Form action={`${base}/gesprekken/gestopt`} inline>
              <Which id={conversation.id} organisationId={viewer.organisationId} />
              <Button appearance="secondary" confirm about={`${title}, ${viewer.name}`}>
                {t.sharing.stop}
              </Button>
            </Form>
          ) : (
            <Paragraph>{words.stays[viewer.because](viewer.name)}</Paragraph>
          )}
        </>
      ))}
      {conversation.kept.map((one) => (
        <>
          <Paragraph>{t.sharing.kept(one.name, f.date(one.since))}</Paragraph>
          <Form action={`${base}/gesprekken/gedeeld`} inline>
            <Which id={conversation.id} organisationId={one.organisationId} />
            <Button appearance="secondary" about={`${title}, ${one.name}`}>
              {t.sharing.again}
            </Button>
          </Form>
        </>
      ))}
    </Card>
  )
}

function Which({ id, organisationId }: { id: string; organisationId: string }) {
  return (
    <>
      <HiddenField name="contactId" value={id} />
      <HiddenField name="organisationId" value={organisationId} />
    </>
  )
}
