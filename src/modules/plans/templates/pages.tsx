import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  EmptyState,
  Fieldset,
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
  Table,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { LINE_FIELDS, lineFields, LINES, KeepTemplate } from './schema.ts'

type Text = typeof nl
export interface TemplateListed {
  id: string
  regionCode: string | null
  version: number
  name: string
  about: string
}
const LIST = '/beheer/plansjablonen'

/** Plans to begin from, of a region and of the country, for who coordinates. */
export function TemplatesPage({ t, templates }: { t: Text; templates: TemplateListed[] }) {
  const words = t.templates
  const own = templates.filter(({ regionCode }) => regionCode !== null)
  const national = templates.filter(({ regionCode }) => regionCode === null)
  return (
    <Page title={words.title} before={<BackLink href="/beheer">{t.caseload.work.back}</BackLink>}>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <ButtonLink href={`${LIST}/nieuw`} appearance="secondary">
        {words.make}
      </ButtonLink>
      <Section title={words.own}>
        {own.length === 0 ? (
          <EmptyState title={words.noneOwn}>
            <Paragraph>{words.noneOwnHow}</Paragraph>
          </EmptyState>
        ) : (
          <LinkList items={own.map(({ id, name, about }) => ({ href: `${LIST}/${id}`, label: name, about }))} />
        )}
      </Section>
      <Section title={words.national}>
        <Table
          caption={words.national}
          captionHidden
          rows={national}
          empty={words.noneNational}
          columns={[
            { label: words.name, names: true, cell: (row) => row.name },
            { label: words.about, cell: (row) => row.about },
            {
              label: words.change,
              cell: (row) => (
                <Link href={`${LIST}/nieuw?van=${row.id}`} about={row.name}>
                  {words.copy}
                </Link>
              ),
            },
          ]}
        />
      </Section>
    </Page>
  )
}

interface EditProps {
  t: Text
  /** Of a template that is there. */
  template: { id: string; name: string; version: number } | null
  /** Somebody changed it while this was typed. */
  meanwhile: boolean
  form: FormState
}
/** Writing a template: the goal, and steps with who and how many days after the beginning. */
export function EditTemplatePage({ t, template, meanwhile, form }: EditProps) {
  const words = t.templates
  const action = template ? `${LIST}/${template.id}` : LIST
  const hidden = template ? 'version' : 'id'
  const wrong = (line: (typeof LINES)[number]) => form.errors.some(({ field }) => (lineFields(line) as readonly string[]).includes(field))
  return (
    <Page title={template?.name ?? words.make} hasErrors={form.errors.length > 0} before={<BackLink href={LIST}>{words.title}</BackLink>}>
      <Heading level={1}>{template?.name ?? words.make}</Heading>
      <Lead>{template ? words.changeLead(template.version) : words.makeLead}</Lead>
      <FormErrors form={form} />
      {meanwhile && (
        <Alert tone="warning" live>
          {words.meanwhile} <Link href={action}>{words.asItIs}</Link>
        </Alert>
      )}
      <Form action={action}>
        <HiddenField name={hidden} value={String(form.values[hidden] ?? '')} />
        <Fields schema={KeepTemplate} form={form} texts={t.fields} only={['templateName', 'templateAbout', 'templateGoal']} />
        {LINES.map((line) => (
          <Fieldset legend={words.line(line)} {...(wrong(line) ? { name: `line${line}` } : {})}>
            <Fields schema={KeepTemplate} form={form} texts={lineTexts(t, line)} only={[...lineFields(line)]} />
          </Fieldset>
        ))}
        <SubmitRow>
          <Button>{words.save}</Button>
        </SubmitRow>
      </Form>
      {template && (
        <Form action={`${LIST}/${template.id}/einde`} label={words.retire}>
          <Paragraph>{words.retireMeans}</Paragraph>
          <SubmitRow>
            <Button appearance="danger">{words.retire}</Button>
          </SubmitRow>
        </Form>
      )}
    </Page>
  )
}

/** What the fields of one line are called. */
export function lineTexts(t: Text, line: (typeof LINES)[number]) {
  return Object.fromEntries(lineFields(line).map((field, at) => [field, t.templates.fields[LINE_FIELDS[at]!]!]))
}

/** Templates to choose from for one person, and which this plan has steps of. */
export function ChooseTemplatePage({
  t,
  person,
  templates,
  used,
}: {
  t: Text
  person: { id: string; name: string }
  templates: TemplateListed[]
  used: { name: string; version: number }[]
}) {
  const plan = `/werk/personen/${person.id}/plan`
  const words = t.templates
  return (
    <Page title={words.use} before={<BackLink href={plan}>{person.name}</BackLink>}>
      <Heading level={1}>{words.use}</Heading>
      <Lead>{words.useLead}</Lead>
      {templates.length === 0 && <EmptyState title={words.noneNational} />}
      <LinkList items={templates.map(({ id, name, about }) => ({ href: `${plan}/sjabloon?sjabloon=${id}`, label: name, about }))} />
      {used.length > 0 && (
        <Section title={words.used}>
          <List items={used.map(({ name, version }) => words.usedVersion(name, version))} />
        </Section>
      )}
    </Page>
  )
}
