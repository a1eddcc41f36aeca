import type { FormState } from '../../../../../platform/form.ts'
import { FormErrors, Fields } from '../../../../../platform/fields.tsx'
import {
  ActionGroup,
  Alert,
  Button,
  ButtonLink,
  Details,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  List,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Table,
  useFormat,
  useView,
} from '../../../../../platform/ui/index.ts'
import type { Finding } from '../../checker.ts'
import { inWords, type Tree } from '../../tree.ts'
import { inOrder } from '../../walk.ts'
import type { Draft, versionsOf } from '../draft.ts'
import { NewNode } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

export const HERE = '/beheer/vragen'
export type Text = typeof nl
export type Fielded = Parameters<typeof Fields>[0]['texts']
type Version = Awaited<ReturnType<typeof versionsOf>>[number]

interface OverviewProps {
  t: Text
  fields: Fielded
  draft: Draft | undefined
  findings: Finding[]
  versions: Version[]
  form: FormState
}

/** The tree at the national desk: what visitors see now, the draft with what is wrong in it, and what was before. */
export function OverviewPage({ t, fields, draft, findings, versions, form }: OverviewProps) {
  const published = versions.find((version) => version.state === 'published')
  return (
    <Page title={t.title} width="wide" hasErrors={form.errors.length > 0}>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <FormErrors form={form} />
      {draft ? (
        <DraftPart t={t} fields={fields} draft={draft} findings={findings} form={form} />
      ) : (
        <Form action={`${HERE}/concept`}>
          <HiddenField name="number" value={String(published?.number ?? 1)} />
          <Button>{t.begin}</Button>
        </Form>
      )}
      <History t={t} versions={versions} mayRestore={draft === undefined} />
    </Page>
  )
}

function DraftPart({ t, fields, draft, findings, form }: Omit<OverviewProps, 'versions' | 'draft'> & { draft: Draft }) {
  const whole = findings.filter((finding) => finding.node === null)
  return (
    <>
      <Section title={t.draft(draft.number)}>
        {findings.length === 0 ? <Alert tone="ok">{t.sound}</Alert> : <Alert tone="warning" title={t.notSound(findings.length)} />}
        {whole.length > 0 && <FindingList t={t} findings={whole} />}
        <ActionGroup>
          <ButtonLink href={`${HERE}/voorbeeld`} appearance="secondary">
            {t.preview.title}
          </ButtonLink>
          <ButtonLink href={`${HERE}/verschil`} appearance="secondary">
            {t.diff.title}
          </ButtonLink>
        </ActionGroup>
        <Form action={`${HERE}/publicatie`} inline>
          <HiddenField name="revision" value={String(draft.revision)} />
          <Button>{t.publish}</Button>
        </Form>
        <Form action={`${HERE}/weggooien`} inline>
          <HiddenField name="revision" value={String(draft.revision)} />
          <Button appearance="danger">{t.drop}</Button>
        </Form>
      </Section>
      <Nodes t={t} tree={draft.tree} findings={findings} />
      <Details summary={t.add} open={form.errors.length > 0}>
        <Form action={`${HERE}/stukken`}>
          <Fields schema={NewNode} form={{ ...form, values: { ...form.values, revision: String(draft.revision) } }} texts={fields} />
          <SubmitRow>
            <Button>{t.addSubmit}</Button>
          </SubmitRow>
        </Form>
      </Details>
    </>
  )
}

/** Entrances, questions and ends, each with what the checker finds. */
function Nodes({ t, tree, findings }: { t: Text; tree: Tree; findings: Finding[] }) {
  const { language } = useView()
  const rows = (kind: 'question' | 'outcome') =>
    inOrder(tree)
      .map((name) => ({ name, node: tree.nodes[name]! }))
      .filter(({ node }) => node.kind === kind)
      .map(({ name, node }) => ({ name, text: inWords(node.kind === 'question' ? node.ask : node.title, language) }))
  const table = (caption: string, kind: 'question' | 'outcome') => (
    <Section title={caption}>
      <Table
        caption={caption}
        captionHidden
        rows={rows(kind)}
        columns={[
          { label: t.text, names: true, cell: (row) => <Link href={`${HERE}/stukken/${row.name}`}>{row.text || row.name}</Link> },
          { label: t.name, cell: (row) => row.name },
          { label: t.findings, cell: (row) => <FindingList t={t} findings={findings.filter((finding) => finding.node === row.name)} /> },
        ]}
      />
    </Section>
  )
  return (
    <>
      <Section title={t.entrances}>
        <List
          items={tree.entrances.map((entrance) => (
            <Link href={`${HERE}/ingangen/${entrance.kind}`}>{inWords(entrance.title, language) || entrance.kind}</Link>
          ))}
        />
      </Section>
      {table(t.questions, 'question')}
      {table(t.outcomes, 'outcome')}
    </>
  )
}

/** What the checker has against something, in words. */
export function FindingList({ t, findings }: { t: Text; findings: Finding[] }) {
  if (findings.length === 0) return <>{t.noFindings}</>
  return <List items={findings.map((finding) => t.says[finding.says](finding.about ?? ''))} />
}

function History({ t, versions, mayRestore }: { t: Text; versions: Version[]; mayRestore: boolean }) {
  const f = useFormat()
  return (
    <Section title={t.history}>
      <Paragraph>{t.historyLead}</Paragraph>
      <Table
        caption={t.history}
        captionHidden
        rows={versions.filter((version) => version.state !== 'draft')}
        columns={[
          { label: t.version, names: true, cell: (row) => t.versionNumber(row.number) },
          { label: t.state, cell: (row) => t.states[row.state] },
          { label: t.published, cell: (row) => (row.publishedAt ? f.moment(row.publishedAt) : '') },
          {
            label: t.restore,
            cell: (row) =>
              mayRestore && row.state === 'retired' ? (
                <Form action={`${HERE}/concept`} inline>
                  <HiddenField name="number" value={String(row.number)} />
                  <Button appearance="secondary" about={t.versionNumber(row.number)}>
                    {t.restore}
                  </Button>
                </Form>
              ) : (
                '–'
              ),
          },
        ]}
      />
    </Section>
  )
}
