import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  ActionGroup,
  BackLink,
  Button,
  EmptyState,
  Form,
  Heading,
  Lead,
  List,
  Page,
  Section,
  SubmitRow,
  Table,
  useFormat,
  type Option,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { SystemLine } from './queries.ts'
import { AskSystem, EnterSystem } from './schema.ts'

interface Props {
  t: typeof nl
  rows: SystemLine[]
  regions: { code: string; displayName: string }[]
  form: FormState
}

/** Systems that use the API, for who keeps them: let in, shut out, enter. */
export function SystemsPage({ t, rows, regions, form }: Props) {
  const words = t.systems
  return (
    <Page title={words.title} width="wide" hasErrors={form.errors.length > 0} before={<BackLink href="/beheer">{words.back}</BackLink>}>
      <FormErrors form={form} />
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <SystemTable t={t} rows={rows} decides />
      <Section title={words.enter}>
        <Form action="/beheer/systemen">
          <Fields
            schema={EnterSystem}
            form={form}
            texts={{ ...t.fields, regionCode: words.enterRegion }}
            options={{ regionCode: optionsOf(regions) }}
          />
          <SubmitRow>
            <Button>{words.submit}</Button>
          </SubmitRow>
        </Form>
      </Section>
    </Page>
  )
}

/** Connecting the system of the own organisation, for a worker: how, ask, and what became of it. */
export function AskSystemPage({ t, rows, regions, form }: Props) {
  const words = t.systems
  return (
    <Page title={words.askTitle} hasErrors={form.errors.length > 0}>
      <FormErrors form={form} />
      <Heading level={1}>{words.askTitle}</Heading>
      <Lead>{words.askLead}</Lead>
      <List items={words.how} numbered />
      {rows.length > 0 && <SystemTable t={t} rows={rows} />}
      <Section title={words.ask}>
        <Form action="/werk/systeem">
          <Fields
            schema={AskSystem}
            form={form}
            texts={{ ...t.fields, regionCode: words.askRegion }}
            options={{ regionCode: optionsOf(regions) }}
          />
          <SubmitRow>
            <Button>{words.askSubmit}</Button>
          </SubmitRow>
        </Form>
      </Section>
    </Page>
  )
}

function SystemTable({ t, rows, decides = false }: { t: typeof nl; rows: SystemLine[]; decides?: boolean }) {
  const f = useFormat()
  const words = t.systems
  const stateOf = (row: SystemLine) =>
    row.blockedOn ? words.blockedSince(f.day(row.blockedOn)) : row.askedOn ? words.waitsSince(f.day(row.askedOn)) : words.works
  return (
    <Table
      caption={decides ? words.title : words.own}
      captionHidden={decides}
      rows={rows}
      empty={<EmptyState title={words.none} />}
      columns={[
        { label: t.fields.systemName.label, names: true, cell: (row) => row.name },
        ...(decides ? [{ label: t.list.organisation, cell: (row: SystemLine) => row.organisation }] : []),
        { label: t.fields.clientId.label, cell: (row) => row.clientId },
        {
          label: t.fields.scopes.label,
          cell: (row) => row.scopes.map((scope) => t.fields.scopes.options[scope as 'handovers']).join(', '),
        },
        { label: words.where, cell: (row) => (row.regions.includes('*') ? t.list.everywhere : row.regionNames.join(', ')) },
        { label: words.state, cell: stateOf },
        ...(decides ? [{ label: words.decide, cell: (row: SystemLine) => <Decide words={words} row={row} /> }] : []),
      ]}
    />
  )
}

function Decide({ words, row }: { words: (typeof nl)['systems']; row: SystemLine }) {
  const at = (noun: string) => `/beheer/systemen/${row.id}/${noun}`
  if (row.blockedOn)
    return (
      <Form action={at('vrijgave')} inline>
        <Button appearance="secondary" about={row.name}>
          {words.unblock}
        </Button>
      </Form>
    )
  if (!row.askedOn)
    return (
      <Form action={at('blokkade')} inline>
        <Button appearance="secondary" confirm={words.blockConfirm} about={row.name}>
          {words.block}
        </Button>
      </Form>
    )
  return (
    <ActionGroup>
      <Form action={at('toelating')} inline>
        <Button about={row.name}>{words.letIn}</Button>
      </Form>
      <Form action={at('weigering')} inline>
        <Button appearance="secondary" about={row.name}>
          {words.refuse}
        </Button>
      </Form>
    </ActionGroup>
  )
}

function optionsOf(regions: Props['regions']): Option[] {
  return regions.map(({ code, displayName }) => ({ value: code, label: displayName }))
}
