import type { Audience } from '../../modules/access/index.ts'
import { Button, Form, HiddenField, Heading, Lead, Page, Paragraph, Section } from '../../platform/ui/index.ts'
import type { DemoPerson } from './people.ts'
import type { nl } from './texts.nl.ts'

interface Props {
  t: typeof nl
  audience: Audience
  path: string
  people: DemoPerson[]
  /** The key for somebody new; null where nobody new can come in. */
  newcomer: string | null
}

/** The page of the demo's provider: choose who you are. */
export function ChoosePage({ t, audience, path, people, newcomer }: Props) {
  return (
    <Page title={t.titles[audience]} nav={[]}>
      <Heading level={1}>{t.titles[audience]}</Heading>
      <Lead>{t.lead}</Lead>
      <Section title={t.choose}>
        {people.length === 0 && <Paragraph>{t.none}</Paragraph>}
        {people.map((person) => (
          <Choice path={path} value={person.key} label={person.organisation ? `${person.name} (${person.organisation})` : person.name} />
        ))}
        {newcomer !== null && <Choice path={path} value={newcomer} label={t.newcomer} />}
      </Section>
      <Form action={path} inline>
        <HiddenField name="who" value="" />
        <Button appearance="secondary">{t.cancel}</Button>
      </Form>
    </Page>
  )
}

function Choice({ path, value, label }: { path: string; value: string; label: string }) {
  return (
    <Form action={path} inline>
      <HiddenField name="who" value={value} />
      <Button appearance="secondary">{label}</Button>
    </Form>
  )
}
