import {
  BackLink,
  Button,
  EmptyState,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  LinkList,
  List,
  Page,
  Paragraph,
  Section,
  SubmitRow,
} from '../../../platform/ui/index.ts'
import type { Bundle, BundleLine } from '../../catalogue/index.ts'
import type { nl } from '../texts.nl.ts'

type Text = typeof nl
interface Named {
  id: string
  name: string
}

/** Arrangements to choose from for one person. policy: D14 */
export function ArrangementsPage({ t, person, arrangements }: { t: Text; person: Named; arrangements: Bundle[] }) {
  const plan = `/werk/personen/${person.id}/plan`
  return (
    <Page title={t.arrangement.title} before={<BackLink href={plan}>{t.plan.title}</BackLink>}>
      <Heading level={1}>
        {t.arrangement.title}: {person.name}
      </Heading>
      <Lead>{t.arrangement.lead}</Lead>
      {arrangements.length === 0 && <EmptyState title={t.arrangement.none} />}
      <LinkList
        items={arrangements.map(({ id, name, aim }) => ({ href: `${plan}/arrangement?arrangement=${id}`, label: name, about: aim }))}
      />
    </Page>
  )
}

interface OneProps {
  t: Text
  person: Named
  bundle: Bundle
  lines: BundleLine[]
  formId: string
}

/** What goes on the plan, before it does. policy: D14 */
export function ArrangementPage({ t, person, bundle, lines, formId }: OneProps) {
  const action = `/werk/personen/${person.id}/plan/arrangement`
  const resting = lines.filter(({ runs }) => !runs)
  return (
    <Page title={bundle.name} before={<BackLink href={action}>{t.arrangement.title}</BackLink>}>
      <Heading level={1}>
        {bundle.name}: {person.name}
      </Heading>
      <Lead>{bundle.aim}</Lead>
      <Section title={t.arrangement.goesOn}>
        <List
          items={lines.filter(({ runs }) => runs).map(({ position, service }) => `${position}. ${service.name}, ${service.organisation}`)}
        />
      </Section>
      {resting.length > 0 && (
        <Section title={t.arrangement.leftOut}>
          <List items={resting.map(({ position, service }) => `${position}. ${service.name}, ${service.organisation}`)} />
        </Section>
      )}
      <Paragraph>{t.arrangement.next}</Paragraph>
      <Paragraph>
        <Link href={`/arrangementen/${bundle.id}`}>{t.arrangement.costs}</Link>
      </Paragraph>
      {resting.length < lines.length && (
        <Form action={action}>
          <HiddenField name="id" value={formId} />
          <HiddenField name="arrangement" value={bundle.id} />
          <SubmitRow>
            <Button>{t.arrangement.apply}</Button>
          </SubmitRow>
        </Form>
      )}
    </Page>
  )
}
